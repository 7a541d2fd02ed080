package dev.madang.exchange.list;

import dev.madang.model.ElementId;
import dev.madang.model.Plan;
import dev.madang.text.Messages;
import java.util.function.Supplier;

/**
 * Works out what a list of exhibitors means: who is known is changed, everybody else is added, and takes the booths
 * that the row names. Empty cells change nothing.
 *
 * @param plan the plan into which it goes
 * @param messages language of the sentences
 * @param mapping its cells, and what its columns mean
 * @param newIds ids for what is added
 */
public record ExhibitorList(Plan plan, Messages messages, ListMapping mapping, Supplier<ElementId> newIds) {

    /** Returns what a pasted block would do. */
    public ListPreview preview(NameAnswers answers) {
        ListChoices pasted = ListChoices.of(ListKind.EXHIBITORS).with(answers);
        return new ExhibitorRun(this, pasted).preview(false);
    }

    /** Returns what a whole list would do; whom it does not name is told, and stays. */
    public ListPreview preview(ListChoices choices) {
        return new ExhibitorRun(this, choices).preview(true);
    }
}
