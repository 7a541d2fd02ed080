package dev.madang.check.global;

import dev.madang.check.Finding;
import dev.madang.check.LimitResult;
import dev.madang.check.Severity;
import dev.madang.model.ElementId;
import dev.madang.model.LocalText;
import dev.madang.model.Vec;
import dev.madang.rules.AppliedLimit;
import dev.madang.rules.LimitKind;
import dev.madang.rules.Limits;
import dev.madang.rules.Measure;
import dev.madang.rules.RuleBook;
import dev.madang.rules.Situation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.ToDoubleFunction;

/** Compares what was measured on a level with the limits, and keeps what came out. */
final class LevelVerdict {

    /** Nobody can get out of a pocket as large as that: no corner that was overlooked. */
    private static final double LARGE_POCKET_MM2 = 9_000_000;

    private static final String NO_WAY_OUT = "no-way-out";
    private static final String EXPECTED_LOAD = "expected-load";
    private static final String EXPECTED_EXITS = "expected-exits";

    /** Places and lengths that are no farther apart are the same. */
    private static final double SAME_MM = 20;

    /** Other values that differ by a smaller share are the same. */
    private static final double SAME_SHARE = 1e-4;

    private final String level;
    private final Situation situation;
    private final Limits limits;
    private final List<Finding> findings = new ArrayList<>();
    private final List<LimitResult> results = new ArrayList<>();
    private final Set<LimitKind> measured = EnumSet.noneOf(LimitKind.class);

    LevelVerdict(String level, List<RuleBook> books, Situation situation) {
        this.level = level;
        this.situation = situation;
        this.limits = Limits.of(books, situation);
    }

    List<Finding> findings() {
        return findings;
    }

    /** Returns how close the show comes to each limit, in the order of the kinds; of each the binding one first. */
    List<LimitResult> results() {
        return results.stream()
                .sorted(Comparator.comparing(result -> result.applied().limit().kind()))
                .toList();
    }

    Limits limits() {
        return limits;
    }

    /** A book's exits are for the persons that it counts itself; else for those of the level. */
    long personsOf(AppliedLimit limit) {
        return situation.personsOf(limit.book());
    }

    /**
     * Where something was measured.
     *
     * @param place where
     * @param subjects elements concerned
     * @param parts parts of the level concerned
     */
    record Spot(Vec place, List<ElementId> subjects, List<String> parts) {

        static Spot at(Vec place) {
            return new Spot(place, List.of(), List.of());
        }

        static Spot door(Vec place, String door) {
            return new Spot(place, List.of(), List.of(door));
        }
    }

    /** Compares a value that is the same in every scenario, and notes how close it comes. */
    void measure(LimitKind kind, double value, Spot spot) {
        note(kind, limit -> value);
        judge(kind, limit -> value, spot, "");
    }

    /** Compares a value of some scenario, and notes how close the show as planned comes. */
    void measure(LimitKind kind, double value, Spot spot, Scenario scenario) {
        measure(kind, limit -> value, spot, scenario);
    }

    /** The same for a value that depends on the book, as exit widths do on how the book counts persons. */
    void measure(LimitKind kind, ToDoubleFunction<AppliedLimit> value, Spot spot, Scenario scenario) {
        if (scenario.isShow()) {
            note(kind, value);
        }
        judge(kind, value, spot, scenario.id());
    }

    /** Notes how close the show as planned comes to a limit. */
    void note(LimitKind kind, ToDoubleFunction<AppliedLimit> value) {
        measured.add(kind);
        limits.of(kind)
                .forEach(limit ->
                        results.add(new LimitResult(level, limit, OptionalDouble.of(value.applyAsDouble(limit)))));
    }

    /** Tells that a value of some scenario breaks a limit, if it does. */
    void judge(LimitKind kind, double value, Spot spot, Scenario scenario) {
        judge(kind, limit -> value, spot, scenario.id());
    }

    private void judge(LimitKind kind, ToDoubleFunction<AppliedLimit> value, Spot spot, String scenario) {
        limits.of(kind).stream()
                .filter(limit -> limit.isBrokenBy(value.applyAsDouble(limit)))
                .findFirst() // The binding limit comes first; one finding is enough.
                .ifPresent(limit ->
                        add(finding(limit, value.applyAsDouble(limit), spot).in(scenario)));
    }

    /** Tells of a part of the floor from which nobody gets out. */
    void unreachable(Vec place, double areaMm2, Scenario scenario) {
        Severity severity = areaMm2 >= LARGE_POCKET_MM2 ? Severity.ERROR : Severity.WARNING;
        add(new Finding(
                "unreachable",
                severity,
                level,
                place,
                areaMm2,
                0,
                Measure.AREA_MM2,
                List.of(),
                List.of(),
                "",
                Set.of(),
                scenario.id(),
                LocalText.NONE));
    }

    /** Tells that a body of the needed width finds no floor: on the whole level, or before some booths. */
    void noWayOut(Vec place, List<ElementId> booths, Scenario scenario) {
        add(new Finding(
                NO_WAY_OUT,
                Severity.ERROR,
                level,
                place,
                0,
                limits.strictest(LimitKind.PASSABLE_WIDTH, GlobalChecker.USUAL_PASSABLE_MM),
                Measure.LENGTH_MM,
                booths,
                List.of(),
                limits.of(LimitKind.PASSABLE_WIDTH).stream()
                        .max(Comparator.comparingDouble(AppliedLimit::value))
                        .map(limit -> limit.book().id())
                        .orElse(""),
                Set.of(),
                scenario.id(),
                LocalText.NONE));
    }

    /** Tells that more are expected than the exits are wide enough for, or else than the level is judged for. */
    void expected(Headcount count, Vec place) {
        if (count.isMoreThanExitsTake()) {
            Headcount.ExitsTake exits = count.exits().orElseThrow();
            String book = exits.limit().book().id();
            add(moreThan(EXPECTED_EXITS, exits.persons(), Severity.of(exits.limit()), book, count, place));
        } else if (count.isMoreThanJudged()) {
            add(moreThan(EXPECTED_LOAD, count.judged(), Severity.WARNING, count.book(), count, place));
        }
    }

    private Finding moreThan(String rule, long persons, Severity severity, String source, Headcount count, Vec place) {
        return new Finding(
                rule,
                severity,
                level,
                place,
                count.expected().orElseThrow(),
                persons,
                Measure.PERSONS,
                List.of(),
                List.of(),
                source,
                Set.of(),
                "",
                LocalText.NONE);
    }

    /** What is wrong with the show as planned is not told once more of other scenarios. */
    private void add(Finding finding) {
        boolean isKnown = findings.stream().anyMatch(known -> known.scenario().isEmpty() && isSame(known, finding));
        if (!isKnown) {
            findings.add(finding);
        }
    }

    private static boolean isSame(Finding one, Finding other) {
        return one.rule().equals(other.rule())
                && one.subjects().equals(other.subjects())
                && one.place().distanceTo(other.place()) < SAME_MM
                && Math.abs(one.measured() - other.measured()) <= slack(one);
    }

    private static double slack(Finding finding) {
        return finding.measure() == Measure.LENGTH_MM ? SAME_MM : SAME_SHARE * Math.abs(finding.measured());
    }

    /** Notes limits of which nothing could be measured. */
    void closeWith(Set<LimitKind> kinds) {
        for (LimitKind kind : kinds) {
            if (!measured.contains(kind)) {
                limits.of(kind).forEach(limit -> results.add(new LimitResult(level, limit, OptionalDouble.empty())));
            }
        }
    }

    private Finding finding(AppliedLimit limit, double value, Spot spot) {
        return Finding.of(limit, level, spot.place(), value, spot.subjects(), spot.parts());
    }
}
