package dev.madang.io.table;

import dev.madang.exchange.Remark;
import dev.madang.exchange.list.ListSheet;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A file with lists, read.
 *
 * @param file its name
 * @param sheets its sheets, at least one
 * @param form how it was read, if it is a text; else null
 * @param remarks what was taken for granted or left out in reading it
 */
public record ListBook(String file, List<ListSheet> sheets, @Nullable TextForm form, List<Remark> remarks) {

    /** Copies the lists. */
    public ListBook {
        Objects.requireNonNull(file, "file");
        sheets = List.copyOf(sheets);
        remarks = List.copyOf(remarks);
    }

    /** Returns what is to be said when one of its sheets is taken and the others are not. */
    public List<Remark> remarksOn(ListSheet taken) {
        List<Remark> all = new ArrayList<>(remarks);
        sheets.stream()
                .filter(sheet -> sheet != taken)
                .forEach(sheet -> all.add(Remark.of("exchange.list.remark.otherSheet", sheet.name())));
        return all;
    }
}
