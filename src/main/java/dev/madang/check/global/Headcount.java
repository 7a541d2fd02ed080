package dev.madang.check.global;

import dev.madang.crowd.ExitCapacity;
import dev.madang.crowd.PeakOccupancy;
import dev.madang.crowd.WidthRule;
import dev.madang.model.Fixture;
import dev.madang.rules.AppliedLimit;
import dev.madang.rules.LimitKind;
import dev.madang.rules.Limits;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * How many persons are spoken of on a level. The three numbers mean different things and are never mixed: what codes
 * count, what the exits are wide enough for, and whom the event lets expect.
 *
 * @param judged for how many the level is judged: the largest binding load of the checked books, else the largest
 * @param book id of the book that counts so many; empty if none counts anybody
 * @param exits for how many the usable exits are wide enough; empty if no book says how wide they must be
 * @param expected how many are inside at the busiest time; empty without expected visitors
 */
public record Headcount(long judged, String book, Optional<ExitsTake> exits, OptionalLong expected) {

    /** What is a hair above a whole number by rounding errors is that number. */
    private static final double HAIR = 1e-6;

    /**
     * For how many exits are wide enough.
     *
     * @param limit the strictest width for each person, binding or not
     * @param persons how many
     */
    public record ExitsTake(AppliedLimit limit, long persons) {}

    /** Returns for how many the evacuation is reckoned: what codes count or whom one expects, whichever is more. */
    public long evacuated() {
        return Math.max(judged, expected.orElse(0));
    }

    /** Tells whether more are expected than the level is judged for. */
    public boolean isMoreThanJudged() {
        return expected.isPresent() && expected.getAsLong() > judged;
    }

    /** Tells whether more are expected than the exits are wide enough for. */
    public boolean isMoreThanExitsTake() {
        return expected.isPresent()
                && exits.isPresent()
                && expected.getAsLong() > exits.get().persons();
    }

    /**
     * Counts on a level with a share of the persons of all levels.
     *
     * @param load the load for which the level is judged
     */
    static Headcount of(
            Optional<BookLoad> load, List<Fixture> usable, Limits limits, Optional<PeakOccupancy> peak, double share) {
        Optional<ExitsTake> exits = limits.of(LimitKind.EXIT_WIDTH_PER_PERSON).stream()
                .filter(limit -> limit.value() > 0)
                .max(Comparator.comparingDouble(AppliedLimit::value))
                .map(limit -> new ExitsTake(limit, persons(usable, limit.value())));
        OptionalLong expected = peak.stream()
                .mapToLong(most -> (long) Math.ceil(most.persons() * share - HAIR))
                .findFirst();
        return new Headcount(
                load.map(BookLoad::persons).orElse(0L),
                load.map(counted -> counted.book().id()).orElse(""),
                exits,
                expected);
    }

    private static long persons(List<Fixture> usable, double mmPerPerson) {
        Map<String, Integer> widths = new LinkedHashMap<>();
        usable.forEach(door -> widths.put(door.id(), ExitStudy.opening(door).width()));
        return ExitCapacity.of(widths, new WidthRule.PerPerson(mmPerPerson, 0)).persons();
    }
}
