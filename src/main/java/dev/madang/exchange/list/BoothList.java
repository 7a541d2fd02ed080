package dev.madang.exchange.list;

import dev.madang.model.ElementId;
import dev.madang.model.Plan;
import dev.madang.text.Messages;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;

/**
 * Works out what a list of booths means. Its rows mean booths of those numbers, those of an exhibitor, or the rows of
 * the table from the selected one on. Empty cells change nothing; who is not in the plan yet is added.
 *
 * @param plan the plan into which it goes
 * @param messages language of the sentences
 * @param mapping its cells, and what its columns mean
 * @param newIds ids for what is added
 * @param today the day from which holds count
 */
public record BoothList(
        Plan plan, Messages messages, ListMapping mapping, Supplier<ElementId> newIds, LocalDate today) {

    /** Tells whether the rows can be matched by number: the list has numbers, and something else to say. */
    public boolean canMatchByNumber() {
        return mapping.indexOf(ListColumns.NUMBER) >= 0 && mapping.keys().size() > 1;
    }

    /**
     * Returns what a block would do, with its rows matched by number or with the given rows of the table.
     *
     * @param how what the planner decides about it
     */
    public ListPreview preview(boolean matchByNumber, List<ElementId> rows, PasteChoices how) {
        ListChoices choices = ListChoices.of(ListKind.BOOTHS).with(how.answers());
        BoothRun run = new BoothRun(this, choices, how.renumbersSold());
        return matchByNumber ? run.byNumber() : run.byPlace(rows);
    }

    /** Returns what a whole list would do; what it does not name is told, and stays. */
    public ListPreview preview(ListChoices choices) {
        return new BoothRun(this, choices, false).whole();
    }
}
