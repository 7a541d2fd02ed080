package dev.madang.view.table;

import dev.madang.exchange.list.ListColumns;
import dev.madang.text.Messages;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A column of a table.
 *
 * @param key its name in settings and, after {@code tables.}, of its heading
 * @param text what a row shows in it
 * @param order how rows are sorted by it
 * @param isFigure whether it holds figures, which end at the right
 * @param widthPx how wide it begins
 * @param edit how its cells are edited, or null
 * @param <R> the rows
 */
record Column<R>(
        String key,
        Function<R, String> text,
        Comparator<R> order,
        boolean isFigure,
        double widthPx,
        @Nullable CellEdit<R> edit) {

    static <R> Column<R> of(String key, double widthPx, Function<R, String> text, Comparator<R> order) {
        return new Column<>(key, text, order, false, widthPx, null);
    }

    Column<R> figure() {
        return new Column<>(key, text, order, true, widthPx, edit);
    }

    Column<R> edited(CellEdit<R> how) {
        return new Column<>(key, text, order, isFigure, widthPx, how);
    }

    String heading(Messages messages) {
        return ListColumns.heading(key, messages);
    }

    /** Returns how a cell is edited, if it can be. */
    Optional<CellEdit<R>> editOf(R row) {
        return Optional.ofNullable(edit).filter(how -> how.isPossible(row));
    }
}
