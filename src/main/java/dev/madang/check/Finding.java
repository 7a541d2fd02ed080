package dev.madang.check;

import dev.madang.model.ElementId;
import dev.madang.model.FactKind;
import dev.madang.model.LocalText;
import dev.madang.model.Vec;
import dev.madang.rules.AppliedLimit;
import dev.madang.rules.LimitKind;
import dev.madang.rules.Measure;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * What a rule found.
 *
 * @param rule id of the rule
 * @param severity how serious it is
 * @param level id of the level
 * @param place the middle of the trouble, in millimetres
 * @param measured what was measured
 * @param limit what would be right
 * @param measure in what both are measured
 * @param subjects ids of the plan elements concerned, sorted
 * @param parts ids of the level's parts concerned, such as a column, sorted
 * @param source id of the rule book whose limit it is; empty where the limit lies in the nature of things
 * @param assumed facts of the building that are unknown and for which the stricter case was taken
 * @param scenario in which use of the building it was found: empty for the show as planned, {@link #SHUTTERS_DOWN}, or
 *     the id of a phase
 * @param note what else is concerned by name, such as a demand or an exhibit; may be empty
 */
public record Finding(
        String rule,
        Severity severity,
        String level,
        Vec place,
        double measured,
        double limit,
        Measure measure,
        List<ElementId> subjects,
        List<String> parts,
        String source,
        Set<FactKind> assumed,
        String scenario,
        LocalText note)
        implements Comparable<Finding> {

    /** The scenario in which all fire shutters are down. No phase has this id. */
    public static final String SHUTTERS_DOWN = "/shutters";

    private static final Comparator<Finding> ORDER = Comparator.comparing(Finding::severity)
            .thenComparing(Finding::level)
            .thenComparing(Finding::rule)
            .thenComparing(Finding::subjects, Finding::compareLists)
            .thenComparing(Finding::parts, Finding::compareLists)
            .thenComparing(Finding::scenario)
            .thenComparing(finding -> finding.note().en());

    /** Sorts the ids. */
    public Finding {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(level, "level");
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(measure, "measure");
        subjects = sorted(subjects);
        parts = sorted(parts);
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(scenario, "scenario");
        Objects.requireNonNull(note, "note");
        assumed = assumed.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(assumed));
    }

    /** Returns the same with the name of something else that is concerned. */
    public Finding withNote(LocalText newNote) {
        return with(place, assumed, scenario, newNote);
    }

    /** Returns the same that takes more of the building for granted. */
    public Finding withAssumed(Set<FactKind> newAssumed) {
        return with(place, newAssumed, scenario, note);
    }

    /** Returns what it means that a measured value breaks a limit. */
    public static Finding of(
            AppliedLimit broken,
            String level,
            Vec place,
            double measured,
            List<ElementId> subjects,
            List<String> parts) {
        LimitKind kind = broken.limit().kind();
        return new Finding(
                kind.id(),
                Severity.of(broken),
                level,
                place,
                measured,
                broken.value(),
                kind.measure(),
                subjects,
                parts,
                broken.book().id(),
                broken.assumed(),
                "",
                LocalText.NONE);
    }

    /** Returns the same finding in another use of the building. */
    public Finding in(String newScenario) {
        return with(place, assumed, newScenario, note);
    }

    /** Most findings are about one or two things; thousands of them are made in a frame of a large drag. */
    private static <T extends Comparable<T>> List<T> sorted(List<T> given) {
        boolean isSorted =
                given.size() < 2 || (given.size() == 2 && given.get(0).compareTo(given.get(1)) <= 0);
        return isSorted ? List.copyOf(given) : given.stream().sorted().toList();
    }

    /** Returns the same finding about elements that are elsewhere. */
    Finding moved(double dx, double dy) {
        return with(place.plus(dx, dy), assumed, scenario, note);
    }

    private Finding with(Vec newPlace, Set<FactKind> newAssumed, String newScenario, LocalText newNote) {
        return new Finding(
                rule,
                severity,
                level,
                newPlace,
                measured,
                limit,
                measure,
                subjects,
                parts,
                source,
                newAssumed,
                newScenario,
                newNote);
    }

    private static <T extends Comparable<T>> int compareLists(List<T> one, List<T> other) {
        for (int i = 0; i < Math.min(one.size(), other.size()); i++) {
            int order = one.get(i).compareTo(other.get(i));
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(one.size(), other.size());
    }

    /** The worst first, then by level, rule and subjects: the same plan always lists its findings alike. */
    @Override
    public int compareTo(Finding other) {
        return ORDER.compare(this, other);
    }
}
