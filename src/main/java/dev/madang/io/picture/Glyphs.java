package dev.madang.io.picture;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.GeneralPath;
import java.awt.geom.Path2D;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** Outlines of letters in the program's own font, one unit high. Used by one thread at a time. */
final class Glyphs {

    private static final String FONT = "assets/fonts/GothicA1-Regular.ttf";

    /** How high capital letters and digits are, by the size of the font. */
    private static final double CAPITALS = 0.72;

    private static final int BOX = 0x25A1;

    private final TrueTypeFont font;
    private final CmapLookup lookup;
    private final double scale;
    private final Map<Integer, Shape> outlines = new HashMap<>();

    private Glyphs(TrueTypeFont font) throws IOException {
        this.font = font;
        lookup = font.getUnicodeCmapLookup();
        scale = 1 / (CAPITALS * font.getUnitsPerEm());
    }

    /**
     * Reads the font; costs some 50 ms.
     *
     * @throws IOException if the program's font is missing or damaged
     */
    static Glyphs load() throws IOException {
        return new Glyphs(new TTFParser().parse(new RandomAccessReadBuffer(file())));
    }

    private static byte[] file() throws IOException {
        try (InputStream packed = Glyphs.class.getClassLoader().getResourceAsStream(FONT)) {
            if (packed != null) {
                return packed.readAllBytes();
            }
        }
        Path beside = Path.of(System.getProperty("madang.home", "."), FONT);
        if (!Files.isRegularFile(beside)) {
            throw new FileNotFoundException("The font " + FONT + " is missing from the program.");
        }
        return Files.readAllBytes(beside);
    }

    /** Returns the outline of one line of text, its middle at 0, 0, y down. */
    Shape line(String text) throws IOException {
        Path2D line = new Path2D.Double();
        double x = 0;
        for (int letter : text.codePoints().toArray()) {
            int glyph = glyph(letter);
            line.append(AffineTransform.getTranslateInstance(x, 0).createTransformedShape(outline(glyph)), false);
            x += font.getAdvanceWidth(glyph) * scale;
        }
        return AffineTransform.getTranslateInstance(-x / 2, 0.5).createTransformedShape(line);
    }

    private int glyph(int letter) {
        int glyph = lookup.getGlyphId(letter);
        return glyph == 0 ? lookup.getGlyphId(BOX) : glyph;
    }

    private Shape outline(int glyph) throws IOException {
        Shape known = outlines.get(glyph);
        if (known != null) {
            return known;
        }
        GlyphData data = font.getGlyph().getGlyph(glyph);
        Shape path = data == null ? new GeneralPath() : data.getPath();
        Shape upright = AffineTransform.getScaleInstance(scale, -scale).createTransformedShape(path);
        outlines.put(glyph, upright);
        return upright;
    }
}
