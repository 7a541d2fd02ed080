package dev.madang.draw.paper;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the title block says beyond what the plan itself knows, ready to print in the sheet's language.
 *
 * @param date day that the sheet bears, or null
 * @param fingerprint of the plan; may be empty
 * @param figures counts and areas, in the order of printing
 * @param ruleBooks names of the rule books; may be empty
 * @param checkSummary what the check found, in a line; may be empty
 * @param maker who made the sheet
 */
public record TitleBlock(
        @Nullable LocalDate date,
        String fingerprint,
        List<Entry> figures,
        String ruleBooks,
        String checkSummary,
        Maker maker) {

    /** Nothing to add. */
    public static final TitleBlock EMPTY = new TitleBlock(null, "", List.of(), "", "");

    /** Copies the list. */
    public TitleBlock {
        Objects.requireNonNull(fingerprint, "fingerprint");
        Objects.requireNonNull(ruleBooks, "ruleBooks");
        Objects.requireNonNull(checkSummary, "checkSummary");
        Objects.requireNonNull(maker, "maker");
        figures = List.copyOf(figures);
    }

    /** Makes a title block that does not say who made the sheet. */
    public TitleBlock(
            @Nullable LocalDate date, String fingerprint, List<Entry> figures, String ruleBooks, String checkSummary) {
        this(date, fingerprint, figures, ruleBooks, checkSummary, Maker.NOBODY);
    }

    /** Returns a copy that says who made the sheet. */
    public TitleBlock by(Maker newMaker) {
        return new TitleBlock(date, fingerprint, figures, ruleBooks, checkSummary, newMaker);
    }

    /** Returns the day that the sheet bears. */
    public Optional<LocalDate> day() {
        return Optional.ofNullable(date);
    }

    /**
     * A line of two columns.
     *
     * @param label what is counted
     * @param value how much it is, with its unit
     */
    public record Entry(String label, String value) {}
}
