package dev.madang.compare;

import dev.madang.compare.Difference.Kind;
import dev.madang.compare.Difference.OfElement;
import dev.madang.geometry.SpatialIndex;
import dev.madang.model.Booth;
import dev.madang.model.Bounds;
import dev.madang.model.Elements;
import dev.madang.model.Exhibitor;
import dev.madang.model.NaturalOrder;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Whom to tell, and of what: everybody whose booth was moved, turned, resized, renumbered, given or taken away, and
 * everybody at whose open side somebody new has come to stand. How far letting has come is nobody's news.
 *
 * @param diff what differs
 * @param entries one for each exhibitor and booth, booths in the order of the differences
 */
public record Notice(PlanDiff diff, List<Entry> entries) {

    private static final Set<Kind> NEWS = Collections.unmodifiableSet(EnumSet.of(
            Kind.ADDED,
            Kind.REMOVED,
            Kind.RELOCATED,
            Kind.MOVED,
            Kind.TURNED,
            Kind.RESIZED,
            Kind.RENUMBERED,
            Kind.REASSIGNED,
            Kind.BUILD));

    /** Sides that share less than this only touch at a corner. */
    private static final double SHARED_MM = 10;

    /**
     * What to tell one exhibitor of one booth.
     *
     * @param exhibitor who
     * @param booth the booth now; as it was if it is gone or somebody else's now
     * @param differences what is different for them
     * @param neighbours who has come to stand at a side that was open
     */
    public record Entry(Exhibitor exhibitor, Booth booth, List<OfElement> differences, List<Booth> neighbours) {

        /** Copies the lists. */
        public Entry {
            Objects.requireNonNull(exhibitor, "exhibitor");
            Objects.requireNonNull(booth, "booth");
            differences = List.copyOf(differences);
            neighbours = List.copyOf(neighbours);
        }
    }

    /** Copies the list. */
    public Notice {
        Objects.requireNonNull(diff, "diff");
        entries = List.copyOf(entries);
    }

    /** Returns whom to tell of a comparison. Costs n log n of the booths. */
    public static Notice of(PlanDiff diff) {
        Map<String, List<OfElement>> byBooth = new LinkedHashMap<>();
        diff.ofElements()
                .filter(difference -> difference.shown() instanceof Booth && NEWS.contains(difference.kind()))
                .forEach(difference -> byBooth.computeIfAbsent(difference.ids().toString(), key -> new ArrayList<>())
                        .add(difference));
        Map<String, Entry> entries = new LinkedHashMap<>();
        byBooth.values().forEach(differences -> addEntries(diff, differences, entries));
        addNeighbours(diff, entries);
        return new Notice(diff, List.copyOf(entries.values()));
    }

    private static void addEntries(PlanDiff diff, List<OfElement> differences, Map<String, Entry> entries) {
        OfElement first = differences.get(0);
        boolean changesHands = differences.stream().anyMatch(difference -> difference.kind() == Kind.REASSIGNED);
        Optional<Booth> was = first.was().map(Booth.class::cast);
        Optional<Booth> now = first.is().map(Booth.class::cast);
        if (changesHands || now.isEmpty()) {
            List<OfElement> loss = differences.stream()
                    .filter(difference -> difference.kind() == Kind.REASSIGNED || difference.kind() == Kind.REMOVED)
                    .toList();
            was.ifPresent(booth -> taker(diff.before(), booth)
                    .ifPresent(exhibitor -> add(entries, new Entry(exhibitor, booth, loss, List.of()))));
        }
        now.ifPresent(booth -> taker(diff.after(), booth)
                .ifPresent(exhibitor -> add(entries, new Entry(exhibitor, booth, differences, List.of()))));
    }

    private static Optional<Exhibitor> taker(Snapshot side, Booth booth) {
        return booth.occupant().flatMap(side.exhibitors()::get);
    }

    /** Only booths that stand where they stood: to the others everything around them is new. */
    private static void addNeighbours(PlanDiff diff, Map<String, Entry> entries) {
        Elements<Booth> before = diff.before().layout().booths();
        Elements<Booth> after = diff.after().layout().booths();
        if (diff.ofElements().noneMatch(difference -> difference.shown() instanceof Booth)) {
            return;
        }
        SpatialIndex<Booth> then =
                SpatialIndex.of(before.values(), booth -> booth.shape().bounds());
        SpatialIndex<Booth> now =
                SpatialIndex.of(after.values(), booth -> booth.shape().bounds());
        for (Booth booth : after.values()) {
            boolean stayed = before.get(booth.id())
                    .filter(was ->
                            was.shape().equals(booth.shape()) && was.level().equals(booth.level()))
                    .isPresent();
            Optional<Exhibitor> taker = taker(diff.after(), booth);
            if (stayed && taker.isPresent()) {
                List<Booth> fresh = newNeighbours(booth, beside(booth, then), beside(booth, now));
                if (!fresh.isEmpty()) {
                    add(entries, new Entry(taker.get(), booth, List.of(), fresh));
                }
            }
        }
    }

    private static List<Booth> newNeighbours(Booth booth, List<Booth> then, List<Booth> now) {
        return now.stream().filter(other -> isOpenTowards(booth, other, then)).toList();
    }

    /** A neighbour who stood there already is no news, nor is who took their place: that side was closed. */
    private static boolean isOpenTowards(Booth booth, Booth other, List<Booth> then) {
        Bounds newBox = other.shape().bounds();
        return then.stream()
                .noneMatch(former -> former.shape().bounds().grown(-1).sharesInterior(newBox)
                        && former.shape().bounds().touches(booth.shape().bounds()));
    }

    /** Returns the booths that share a side with a booth. */
    private static List<Booth> beside(Booth booth, SpatialIndex<Booth> index) {
        Bounds box = booth.shape().bounds();
        return index.touching(box.grown(ShapeDiff.ROUNDING_MM)).stream()
                .filter(other -> !other.id().equals(booth.id()) && other.level().equals(booth.level()))
                .filter(other -> sharedSide(box, other.shape().bounds()) > SHARED_MM)
                .sorted(Comparator.comparing(Booth::number, NaturalOrder.INSTANCE))
                .toList();
    }

    private static double sharedSide(Bounds one, Bounds other) {
        double x = Math.min(one.maxX(), other.maxX()) - Math.max(one.minX(), other.minX());
        double y = Math.min(one.maxY(), other.maxY()) - Math.max(one.minY(), other.minY());
        return Math.max(x, y);
    }

    private static void add(Map<String, Entry> entries, Entry more) {
        entries.merge(
                more.booth().id() + " " + more.exhibitor().id(),
                more,
                (entry, added) -> new Entry(entry.exhibitor(), added.booth(), entry.differences(), added.neighbours()));
    }
}
