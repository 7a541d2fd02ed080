package dev.madang.model;

import java.time.LocalDate;
import java.util.Objects;

/**
 * A state of the plan that was handed out. It is kept as it was, so that what has changed since can be shown.
 *
 * @param number what stands in the revision table, such as A or 3; unique in the plan
 * @param date day of issue
 * @param reason why it was issued
 * @param approver who approved it; may be empty
 * @param layout what was laid out then
 * @param exhibitors who took part then
 */
public record Revision(
        String number, LocalDate date, String reason, String approver, Layout layout, Elements<Exhibitor> exhibitors) {

    /** Longer numbers do not fit a revision table. */
    public static final int MAX_NUMBER_LENGTH = 12;

    /**
     * Checks the number.
     *
     * @throws IllegalArgumentException if the number is blank or too long
     */
    public Revision {
        if (number.isBlank() || number.length() > MAX_NUMBER_LENGTH) {
            throw new IllegalArgumentException(
                    "number \"" + number + "\" must have 1 to " + MAX_NUMBER_LENGTH + " characters.");
        }
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(approver, "approver");
        Objects.requireNonNull(layout, "layout");
        Objects.requireNonNull(exhibitors, "exhibitors");
    }
}
