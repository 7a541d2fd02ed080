package dev.madang.io.export;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The formats in which sheets are written. */
public enum SheetFormat {
    /** Vectors for print. */
    PDF,
    /** Vectors for browsers and drawing programs. */
    SVG,
    /** Pixels. */
    PNG;

    /** Returns the format that a file's ending names, in capital or small letters. */
    public static Optional<SheetFormat> of(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(format -> name.endsWith(format.ending()))
                .findFirst();
    }

    /** Returns the ending of files in this format, with its dot. */
    public String ending() {
        return "." + name().toLowerCase(Locale.ROOT);
    }
}
