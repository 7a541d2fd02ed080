package dev.madang.view.table;

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
record PastePreview(List<PasteLine> lines, List<EditCommand> edits, int sold) {

    PastePreview {
        lines = List.copyOf(lines);
        edits = List.copyOf(edits);
    }

    long count(PasteLine.State state) {
        return lines.stream().filter(line -> line.state() == state).count();
    }

    /** Returns all edits as one step; nothing if no row changes anything. */
    Optional<EditCommand> edit() {
        boolean any = count(PasteLine.State.CHANGED) + count(PasteLine.State.ADDED) > 0;
        return any ? Optional.of(new CompositeEdit("edit.pasteTable", edits)) : Optional.empty();
    }
}
