package dev.madang.model;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/**
 * A state of the plan that was handed out. It is kept as it was, so that what has changed since can be shown.
 *
 * @param number what stands in the revision table, such as A or 3; unique in the plan
 * @param date day of issue
 * @param reason why it was issued
 * @param approver who approved it; may be empty
 * @param leased halls that were leased then; they need not be there any more
 * @param closedPartitions movable walls that were closed then; they need not be there any more
 * @param layout what was laid out then
 * @param exhibitors who took part then
 * @param statuses the states of letting then; the planner may have others by now
 */
public record Revision(
        String number,
        LocalDate date,
        String reason,
        String approver,
        Set<PartRef> leased,
        Set<PartRef> closedPartitions,
        Layout layout,
        Elements<Exhibitor> exhibitors,
        List<Status> statuses) {

    /** Longer numbers do not fit a revision table. */
    public static final int MAX_NUMBER_LENGTH = 12;

    /** Returns a plan as it is, to be kept as a revision of it. */
    public static Revision of(Plan plan, String number, LocalDate date, String reason, String approver) {
        return new Revision(
                number,
                date,
                reason,
                approver,
                plan.leased(),
                plan.closedPartitions(),
                plan.layout(),
                plan.exhibitors(),
                plan.sales().statuses());
    }

    /**
     * Checks number and statuses.
     *
     * @throws IllegalArgumentException if the number is blank or too long, or no plan could have such statuses
     */
    public Revision {
        if (number.isBlank() || number.length() > MAX_NUMBER_LENGTH) {
            throw new IllegalArgumentException(
                    "number \"" + number + "\" must have 1 to " + MAX_NUMBER_LENGTH + " characters.");
        }
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(approver, "approver");
        leased = Collections.unmodifiableSet(new TreeSet<>(leased));
        closedPartitions = Collections.unmodifiableSet(new TreeSet<>(closedPartitions));
        Objects.requireNonNull(layout, "layout");
        Objects.requireNonNull(exhibitors, "exhibitors");
        statuses = new Sales(statuses, List.of()).statuses();
    }

    /** Returns a building as it was used then; halls and partitions that it no longer has are left out. */
    public Site siteOn(Site now) {
        Set<PartRef> stillLeased = new TreeSet<>(leased);
        stillLeased.removeIf(part -> now.level(part.level())
                .flatMap(level -> level.hall(part.part()))
                .isEmpty());
        Set<PartRef> stillClosed = new TreeSet<>(closedPartitions);
        stillClosed.removeIf(part -> now.level(part.level())
                .flatMap(level -> level.partition(part.part()))
                .isEmpty());
        return now.withLeased(stillLeased).withClosedPartitions(stillClosed);
    }
}
