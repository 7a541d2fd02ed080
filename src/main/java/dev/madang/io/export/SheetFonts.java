package dev.madang.io.export;

import dev.madang.draw.TextMeasure;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The fonts in which sheets are set, and their measure. Immutable and safe for use by several threads.
 *
 * <p>They come with the program: from its jar, or from {@code assets/fonts} in the folder that the system property
 * {@code madang.home} names.
 */
public final class SheetFonts {

    /** Name of the font family. */
    static final String FAMILY = "Gothic A1";

    private static final String REGULAR = "assets/fonts/GothicA1-Regular.ttf";
    private static final String BOLD = "assets/fonts/GothicA1-Bold.ttf";

    private final Typeface regular;
    private final Typeface bold;

    private SheetFonts(Typeface regular, Typeface bold) {
        this.regular = regular;
        this.bold = bold;
    }

    /**
     * Reads the fonts; costs some 50 ms.
     *
     * @throws IOException if the program's fonts are missing or damaged
     */
    public static SheetFonts load() throws IOException {
        return new SheetFonts(new Typeface(read(REGULAR)), new Typeface(read(BOLD)));
    }

    /** Returns the measure of these fonts, for laying out sheets that are exported with them. */
    public TextMeasure measure() {
        return new FontMeasure(this);
    }

    Typeface typeface(boolean wantsBold) {
        return wantsBold ? bold : regular;
    }

    private static byte[] read(String name) throws IOException {
        try (InputStream packed = SheetFonts.class.getClassLoader().getResourceAsStream(name)) {
            if (packed != null) {
                return packed.readAllBytes();
            }
        }
        Path beside = Path.of(System.getProperty("madang.home", "."), name);
        if (!Files.isRegularFile(beside)) {
            throw new FileNotFoundException("The font " + name + " is missing from the program.");
        }
        return Files.readAllBytes(beside);
    }
}
