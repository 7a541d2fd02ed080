package dev.madang.exchange.list;

import dev.madang.edit.CompositeEdit;
import dev.madang.edit.EditCommand;
import java.util.List;
import java.util.Optional;

/**
 * What a pasted block would do, row by row, and the edits that do it.
 *
 * @param lines a line for each row
 * @param edits the edits of all rows that change something
 * @param sold how many sold booths are given another number, whether they take it or not
 */
public record ListPreview(List<ListLine> lines, List<EditCommand> edits, int sold) {

    /** Copies the lists. */
    public ListPreview {
        lines = List.copyOf(lines);
        edits = List.copyOf(edits);
    }

    public long count(ListLine.State state) {
        return lines.stream().filter(line -> line.state() == state).count();
    }

    /** Returns all edits as one step; nothing if no row changes anything. */
    public Optional<EditCommand> edit() {
        boolean any = count(ListLine.State.CHANGED) + count(ListLine.State.ADDED) > 0;
        return any ? Optional.of(new CompositeEdit("edit.pasteTable", edits)) : Optional.empty();
    }
}
