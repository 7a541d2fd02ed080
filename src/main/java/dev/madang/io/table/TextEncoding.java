package dev.madang.io.table;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/** The encodings in which lists come as text. */
public enum TextEncoding {
    /** What everything writes today. */
    UTF_8("UTF-8", StandardCharsets.UTF_8),
    /** What Korean spreadsheets write as CSV: EUC-KR with the rest of the syllables. */
    CP949("CP949", Charset.forName("x-windows-949")),
    /** What spreadsheets write as Unicode text. */
    UTF_16LE("UTF-16 LE", StandardCharsets.UTF_16LE),
    /** The same, the high byte first. */
    UTF_16BE("UTF-16 BE", StandardCharsets.UTF_16BE);

    private static final char BYTE_ORDER_MARK = '\ufeff';

    private final String label;
    private final Charset charset;

    TextEncoding(String label, Charset charset) {
        this.label = label;
        this.charset = charset;
    }

    /** Returns what it is called. */
    public String label() {
        return label;
    }

    /** Returns the encoding of that name; the hyphen and the case do not matter. */
    public static Optional<TextEncoding> parse(String name) {
        for (TextEncoding encoding : values()) {
            if (plain(encoding.label).equals(plain(name))) {
                return Optional.of(encoding);
            }
        }
        return Optional.empty();
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
    }

    /** Returns the text that bytes mean, without the mark at its beginning; nothing if they mean none. */
    Optional<String> decode(byte[] bytes) {
        try {
            String text = charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return Optional.of(!text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text);
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    /** Returns what bytes most likely are encoded in; nothing if in none of these. */
    static Optional<TextEncoding> guess(byte[] bytes) {
        if (begins(bytes, 0xff, 0xfe)) {
            return Optional.of(UTF_16LE);
        }
        if (begins(bytes, 0xfe, 0xff)) {
            return Optional.of(UTF_16BE);
        }
        return byZeros(bytes)
                .or(() -> UTF_8.decode(bytes).isPresent()
                        ? Optional.of(UTF_8)
                        : Optional.of(CP949)
                                .filter(encoding -> encoding.decode(bytes).isPresent()));
    }

    /** In UTF-16 without a mark, every other byte of line ends and separators is zero, and few others. */
    private static Optional<TextEncoding> byZeros(byte[] bytes) {
        int even = 0;
        int odd = 0;
        int looked = Math.min(bytes.length, 4_096);
        for (int i = 0; i < looked; i++) {
            if (bytes[i] == 0) {
                even += 1 - i % 2;
                odd += i % 2;
            }
        }
        boolean isWide = bytes.length % 2 == 0 && (even + odd) * 20 > looked;
        if (isWide && odd > 3 * even) {
            return Optional.of(UTF_16LE);
        }
        return isWide && even > 3 * odd ? Optional.of(UTF_16BE) : Optional.empty();
    }

    private static boolean begins(byte[] bytes, int first, int second) {
        return bytes.length >= 2 && (bytes[0] & 0xff) == first && (bytes[1] & 0xff) == second;
    }
}
