package dev.madang.view.table;

import dev.madang.edit.EditCommand;
import dev.madang.exchange.list.Reading;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/**
 * How a cell is edited: what the field begins with, what it offers, and what becomes of what is typed.
 *
 * @param <R> the rows
 */
interface CellEdit<R> {

    /** Tells whether the cell of a row can be edited at all. */
    default boolean isPossible(R row) {
        return true;
    }

    /** Returns the text that the field begins with. */
    String begin(R row);

    /** Returns what can be chosen instead of typed; empty where everything may be typed. */
    default List<String> offers(R row) {
        return List.of();
    }

    /** Returns the edit that a typed text means for a row. */
    Reading<EditCommand> read(R row, String text);

    /** Returns what asks whether an edit that was read is really wanted; nothing where there is no doubt. */
    default Optional<BooleanSupplier> doubt(R row, String text) {
        return Optional.empty();
    }
}
