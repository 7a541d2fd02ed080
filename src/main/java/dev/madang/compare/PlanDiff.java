package dev.madang.compare;

import dev.madang.compare.Difference.Kind;
import dev.madang.compare.Difference.OfElement;
import dev.madang.model.NaturalOrder;
import dev.madang.model.Plan;
import dev.madang.model.Revision;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * What differs between two sides: plan, event, building and its use, phases, accepted findings, exhibitors, then what
 * is laid out, booths in the natural order of their numbers. Groups, locks and what is remembered of selling and
 * numbering are not compared: no sheet shows them.
 *
 * @param before the earlier side
 * @param after the later side
 * @param differences what differs, in order
 */
public record PlanDiff(Snapshot before, Snapshot after, List<Difference> differences) {

    private static final Comparator<Difference> ORDER = Comparator.comparing(Difference::subject)
            .thenComparing(Difference::sortName, NaturalOrder.INSTANCE)
            .thenComparing(Difference::level)
            .thenComparing(difference -> difference.ids().toString())
            .thenComparing(Difference::kind);

    /** Copies the list. */
    public PlanDiff {
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
        differences = List.copyOf(differences);
    }

    /** Compares two plans. Costs n log n of their elements; elements that are the same objects cost nothing. */
    public static PlanDiff of(Plan before, Plan after) {
        return of(Snapshot.of(before), Snapshot.of(after));
    }

    /** Compares a plan with one of its revisions. */
    public static PlanDiff since(Revision revision, Plan plan) {
        return of(Snapshot.of(revision, plan), Snapshot.of(plan));
    }

    /** Compares two sides. */
    public static PlanDiff of(Snapshot before, Snapshot after) {
        List<Difference> found = new ArrayList<>();
        Pairing pairing = new Pairing(before, after);
        new SiteDiff(before, after, found).compare(pairing);
        new SafetyDiff(before, after, found).compare();
        ElementDiff elements = new ElementDiff(pairing, found);
        pairing.elements().forEach(elements::compare);
        found.sort(ORDER);
        return new PlanDiff(before, after, found);
    }

    /** Tells whether nothing differs. */
    public boolean isEmpty() {
        return differences.isEmpty();
    }

    /** Returns how many differences of each kind there are; kinds of which there are none are left out. */
    public Map<Kind, Integer> counts() {
        Map<Kind, Integer> counts = new EnumMap<>(Kind.class);
        differences.forEach(difference -> counts.merge(difference.kind(), 1, Integer::sum));
        return counts;
    }

    /** Returns the differences of what is placed. */
    public Stream<OfElement> ofElements() {
        return differences.stream().filter(OfElement.class::isInstance).map(OfElement.class::cast);
    }
}
