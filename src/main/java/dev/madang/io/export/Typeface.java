package dev.madang.io.export;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.jspecify.annotations.Nullable;

/**
 * One weight of the font in which sheets are set: which characters it has and how wide they are. Safe for use by
 * several threads.
 *
 * <p>What it does not have is replaced: accents fall off ({@code Ä} becomes {@code A}), rare blanks and hyphens become
 * plain ones, anything else shows as a box, so that no name can stop a print.
 */
final class Typeface {

    private static final int BOX = 0x25A1;
    private static final Map<Integer, String> SPELT = Map.of(0x2011, "-", 0x2009, " ", 0x202F, " ", 0x00A0, " ");

    private final byte[] file;
    private final CmapLookup glyphs;
    private final double unitsPerEm;
    private final TrueTypeFont font;
    private @Nullable Font awt;
    private final Map<Integer, String> replacements = new ConcurrentHashMap<>();
    private final float[] advances = new float[Character.MAX_VALUE + 1];

    Typeface(byte[] file) throws IOException {
        this.file = file.clone();
        this.font = new TTFParser().parse(new RandomAccessReadBuffer(this.file));
        this.glyphs = font.getUnicodeCmapLookup();
        this.unitsPerEm = font.getUnitsPerEm();
        font.getHorizontalMetrics();
        Arrays.fill(advances, Float.NaN);
    }

    /** Returns the bytes of the font file. */
    byte[] file() {
        return file.clone();
    }

    /**
     * Returns a font file with only the letters of a text and those of ASCII, of which a page needs no more.
     *
     * @throws IOException if the font cannot be read any more
     */
    byte[] subset(String text) throws IOException {
        TTFSubsetter subsetter = new TTFSubsetter(font);
        IntStream.rangeClosed(' ', '~').forEach(subsetter::add);
        text.codePoints().filter(this::has).forEach(subsetter::add);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        subsetter.writeToStream(bytes);
        return bytes.toByteArray();
    }

    /** Returns the font as Java2D knows it; made when first asked for. */
    synchronized Font awt() {
        if (awt == null) {
            try {
                awt = Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(file));
            } catch (FontFormatException | IOException e) {
                throw new IllegalStateException("The font " + SheetFonts.FAMILY + " cannot be used for pictures.", e);
            }
        }
        return awt;
    }

    /** Returns the text with everything replaced that the font cannot show. */
    String printable(String text) {
        if (isPlain(text)) {
            return text;
        }
        StringBuilder printable = new StringBuilder(text.length());
        Normalizer.normalize(text, Normalizer.Form.NFC)
                .codePoints()
                .forEach(letter -> printable.append(replacements.computeIfAbsent(letter, this::replacement)));
        return printable.toString();
    }

    /** Returns the width of a printable text whose font size is 1; all its characters are in the basic plane. */
    double width(String printable) {
        double width = 0;
        for (int i = 0; i < printable.length(); i++) {
            width += advance(printable.charAt(i));
        }
        return width;
    }

    /** Races are harmless: whoever comes first writes the same number. */
    private float advance(char letter) {
        float known = advances[letter];
        if (!Float.isNaN(known)) {
            return known;
        }
        try {
            float advance = (float) (font.getAdvanceWidth(glyphs.getGlyphId(letter)) / unitsPerEm);
            advances[letter] = advance;
            return advance;
        } catch (IOException e) {
            throw new UncheckedIOException("The font cannot be read any more.", e);
        }
    }

    /** Tells quickly that a text needs no replacement: printable ASCII and whole Korean syllables only. */
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            boolean plain = (letter >= ' ' && letter < 0x7F) || (letter >= '가' && letter <= '힣');
            if (!plain) {
                return false;
            }
        }
        return true;
    }

    private String replacement(int letter) {
        String same = Character.toString(letter);
        int type = Character.getType(letter);
        if (Character.isWhitespace(letter)) {
            return " ";
        }
        if (type == Character.CONTROL || type == Character.FORMAT || isVariation(letter)) {
            return "";
        }
        if (has(letter)) {
            return same;
        }
        String spelt = SPELT.get(letter);
        if (spelt != null) {
            return spelt;
        }
        String plain = Normalizer.normalize(same, Normalizer.Form.NFKD).replaceAll("\\p{M}+", "");
        return !plain.isEmpty() && plain.codePoints().allMatch(this::has) ? plain : Character.toString(BOX);
    }

    private static boolean isVariation(int letter) {
        return (letter >= 0xFE00 && letter <= 0xFE0F) || (letter >= 0x1F3FB && letter <= 0x1F3FF);
    }

    private boolean has(int letter) {
        return letter <= Character.MAX_VALUE && glyphs.getGlyphId(letter) != 0;
    }
}
