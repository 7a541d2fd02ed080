package dev.madang.io.table;

import dev.madang.exchange.Remark;
import dev.madang.exchange.list.ListTable;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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

    /** Returns what a list in this format does not hold, item by item. */
    public List<Remark> remarks(ListTable table) {
        List<Remark> remarks = new ArrayList<>(table.remarks());
        long guessable = table.guessable();
        if (this == CSV && guessable > 0) {
            remarks.add(Remark.of("exchange.list.remark.guessable", guessable));
        }
        return remarks;
    }
}
