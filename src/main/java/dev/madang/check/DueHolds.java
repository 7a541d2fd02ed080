package dev.madang.check;

import dev.madang.model.Booth;
import dev.madang.model.Event;
import dev.madang.model.Hold;
import dev.madang.model.Plan;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;

/**
 * The holds of a plan that have ended or soon end. Once the event is over nothing is left to let, so that none is due.
 *
 * @param holds the earliest first
 */
public record DueHolds(List<DueHold> holds) {

    /** Holds that end within so many days are told. */
    public static final int SOON_DAYS = 7;

    /** Copies the list. */
    public DueHolds {
        holds = List.copyOf(holds);
    }

    /**
     * One of them.
     *
     * @param booth which
     * @param hold for whom and until when
     * @param daysLeft days until the last day, 0 on that day; negative afterwards
     */
    public record DueHold(Booth booth, Hold hold, long daysLeft) {

        /** Tells whether the last day has passed. */
        public boolean isExpired() {
            return daysLeft < 0;
        }
    }

    /** Returns the holds of a plan that have ended or end within {@link #SOON_DAYS} days. Linear in the booths. */
    public static DueHolds of(Plan plan, LocalDate today) {
        if (isOver(plan, today)) {
            return new DueHolds(List.of());
        }
        return new DueHolds(plan.booths().values().stream()
                .flatMap(booth -> booth.letting().currentHold().stream()
                        .map(hold -> new DueHold(booth, hold, ChronoUnit.DAYS.between(today, hold.expires()))))
                .filter(due -> due.daysLeft() <= SOON_DAYS)
                .sorted(Comparator.comparing((DueHold due) -> due.hold().expires())
                        .thenComparing(due -> due.booth().number())
                        .thenComparing(due -> due.booth().id()))
                .toList());
    }

    /** Tells whether the last open day of the event has passed. */
    public static boolean isOver(Plan plan, LocalDate today) {
        LocalDate lastDay = plan.plannedEvent().map(Event::lastDay).orElse(null);
        return lastDay != null && today.isAfter(lastDay);
    }

    /** Returns how many have ended. */
    public long expired() {
        return holds.stream().filter(DueHold::isExpired).count();
    }

    /** Returns how many soon end. */
    public long ending() {
        return holds.size() - expired();
    }
}
