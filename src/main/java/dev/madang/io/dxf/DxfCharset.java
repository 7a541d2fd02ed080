package dev.madang.io.dxf;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What the bytes of texts mean: from 2007 on UTF-8, before that the code page that the file names. */
final class DxfCharset {

    private static final String FIRST_UTF8 = "AC1021";

    /** Files without a code page come from older Korean programs more often than from any other. */
    private static final Charset KOREAN = Charset.forName("x-windows-949");

    private static final Map<String, String> OTHERS = Map.of(
            "ANSI_949", "x-windows-949",
            "KSC5601", "x-windows-949",
            "ANSI_932", "windows-31j",
            "ANSI_936", "GBK",
            "ANSI_950", "Big5",
            "ANSI_874", "x-windows-874",
            "ANSI_1361", "x-Johab",
            "JOHAB", "x-Johab",
            "DOS932", "windows-31j",
            "UTF-8", "UTF-8");

    private String version = "";
    private Optional<Charset> named = Optional.empty();
    private int damaged;

    void version(String acadVersion) {
        version = acadVersion.strip().toUpperCase(Locale.ROOT);
    }

    void codePage(String name) {
        named = charset(name.strip().toUpperCase(Locale.ROOT));
    }

    /** Returns how many texts could not be decoded wholly. */
    int damaged() {
        return damaged;
    }

    /** Decodes bytes that are given as one character each. */
    String decode(String bytes) {
        if (bytes.chars().allMatch(c -> c < 0x80)) {
            return bytes;
        }
        byte[] raw = bytes.getBytes(StandardCharsets.ISO_8859_1);
        boolean isUtf8 = version.compareTo(FIRST_UTF8) >= 0;
        Charset first = isUtf8 ? StandardCharsets.UTF_8 : named.orElse(StandardCharsets.UTF_8);
        Charset second = isUtf8 || named.isEmpty() ? named.orElse(KOREAN) : StandardCharsets.UTF_8;
        return strict(raw, first).or(() -> strict(raw, second)).orElseGet(() -> {
            damaged++;
            return new String(raw, first);
        });
    }

    private static Optional<String> strict(byte[] raw, Charset charset) {
        try {
            return Optional.of(charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(raw))
                    .toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static Optional<Charset> charset(String name) {
        String java = OTHERS.getOrDefault(
                name, name.replaceFirst("^ANSI_(125\\d)$", "windows-$1").replaceFirst("^DOS(\\d+)$", "IBM$1"));
        return java.matches("[A-Za-z0-9._-]+") && Charset.isSupported(java)
                ? Optional.of(Charset.forName(java))
                : Optional.empty();
    }
}
