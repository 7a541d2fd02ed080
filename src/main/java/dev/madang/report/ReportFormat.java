package dev.madang.report;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The formats in which reports are written. */
public enum ReportFormat {
    /** One page for a browser, with everything in it. */
    HTML,
    /** Pages for print. */
    PDF;

    /** Returns the format that a file's ending names, in capital or small letters. */
    public static Optional<ReportFormat> of(Path file) {
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
