package dev.madang.io.table;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/** What lists are written as. */
public enum ListFormat {
    /** A workbook with types, widths and a row of headings that stays. */
    XLSX(".xlsx"),
    /** A text that every program reads. */
    CSV(".csv");

    private final String ending;

    ListFormat(String ending) {
        this.ending = ending;
    }

    /** Returns the ending of its files. */
    public String ending() {
        return ending;
    }

    /** Returns the format that the ending of a file names. */
    public static Optional<ListFormat> of(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        for (ListFormat format : values()) {
            if (name.endsWith(format.ending)) {
                return Optional.of(format);
            }
        }
        return Optional.empty();
    }
}
