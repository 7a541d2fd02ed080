package dev.madang.exchange.list;

import java.util.Objects;

/**
 * What the planner decides about a pasted block.
 *
 * @param renumbersSold whether sold booths get other numbers, too; theirs then rest
 * @param answers which nearly equal names mean the same
 */
public record PasteChoices(boolean renumbersSold, NameAnswers answers) {

    /** Sold booths keep their numbers, and nothing is answered. */
    public static final PasteChoices USUAL = new PasteChoices(false, NameAnswers.NONE);

    /** Checks that nothing is missing. */
    public PasteChoices {
        Objects.requireNonNull(answers, "answers");
    }
}
