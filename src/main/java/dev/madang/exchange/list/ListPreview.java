package dev.madang.exchange.list;

import dev.madang.edit.CompositeEdit;
import dev.madang.edit.EditCommand;
import dev.madang.exchange.Remark;
import dev.madang.exchange.list.ListLine.State;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a list would do, row by row, and the edits that do it.
 *
 * @param lines a line for each row, and one for each thing of the plan that the list does not name
 * @param edits the edits of all rows that change something
 * @param sold how many sold booths are given another number, whether they take it or not
 * @param remarks what could not be taken as it is, item by item
 */
public record ListPreview(List<ListLine> lines, List<EditCommand> edits, int sold, List<Remark> remarks) {

    /** Copies the lists. */
    public ListPreview {
        lines = List.copyOf(lines);
        edits = List.copyOf(edits);
        remarks = List.copyOf(remarks);
    }

    /** Returns how many lines are of a state. */
    public long count(State state) {
        return lines.stream().filter(line -> line.state() == state).count();
    }

    /** Returns how many lines are of each state. */
    public Map<State, Long> counts() {
        Map<State, Long> counts = new EnumMap<>(State.class);
        for (State state : State.values()) {
            counts.put(state, 0L);
        }
        lines.forEach(line -> counts.merge(line.state(), 1L, Long::sum));
        return counts;
    }

    /** Returns all edits as one step of pasting; nothing if no row changes anything. */
    public Optional<EditCommand> edit() {
        return edit("edit.pasteTable");
    }

    /** Returns all edits as one step of importing; nothing if no row changes anything. */
    public Optional<EditCommand> importEdit() {
        return edit("edit.importList");
    }

    private Optional<EditCommand> edit(String labelKey) {
        boolean any = lines.stream().anyMatch(line -> line.state().changes());
        return any ? Optional.of(new CompositeEdit(labelKey, edits)) : Optional.empty();
    }
}
