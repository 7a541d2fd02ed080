package dev.madang.compare;

import dev.madang.compare.Difference.OfElement;
import dev.madang.geometry.Footprint;
import dev.madang.geometry.SpatialIndex;
import dev.madang.model.Booth;
import dev.madang.model.ElementId;
import dev.madang.model.Elements;
import dev.madang.model.Exhibitor;
import dev.madang.model.Feature;
import dev.madang.model.Identified;
import dev.madang.model.Layout;
import dev.madang.model.Note;
import dev.madang.model.PlanElement;
import dev.madang.model.Vec;
import dev.madang.model.Zone;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Says what on one side is what on the other.
 *
 * <p>Ids decide. Plans made apart have other ids for the same thing: what is left over is paired by what it is called
 * (the number of a booth) where it overlaps, the nearer middle first. Costs n log n.
 */
final class Pairing {

    private final List<Pair<PlanElement>> elements = new ArrayList<>();
    private final List<Pair<Exhibitor>> exhibitors = new ArrayList<>();
    private final Map<ElementId, ElementId> exhibitorNow = new HashMap<>();

    /**
     * Two sides of one thing.
     *
     * @param before what it was, or null if it is new
     * @param after what it is, or null if it is gone
     */
    record Pair<T>(@Nullable T before, @Nullable T after) {}

    Pairing(Snapshot before, Snapshot after) {
        pairExhibitors(before.exhibitors(), after.exhibitors());
        pairElements(before.layout(), after.layout());
    }

    List<Pair<PlanElement>> elements() {
        return elements;
    }

    List<Pair<Exhibitor>> exhibitors() {
        return exhibitors;
    }

    /** Tells whether the same exhibitor, or on both sides nobody, takes two booths. */
    boolean sameOccupant(Booth before, Booth after) {
        Optional<ElementId> was = before.occupant().map(id -> exhibitorNow.getOrDefault(id, id));
        return was.equals(after.occupant());
    }

    private void pairExhibitors(Elements<Exhibitor> before, Elements<Exhibitor> after) {
        Map<String, Deque<Exhibitor>> newByName = new HashMap<>();
        after.values().stream()
                .filter(exhibitor -> !before.contains(exhibitor.id()))
                .forEach(exhibitor -> newByName
                        .computeIfAbsent(nameKey(exhibitor), key -> new ArrayDeque<>())
                        .add(exhibitor));
        for (Exhibitor was : before.values()) {
            Deque<Exhibitor> namesakes = newByName.getOrDefault(nameKey(was), new ArrayDeque<>());
            Exhibitor now = after.get(was.id()).orElseGet(namesakes::poll);
            if (now != null) {
                exhibitorNow.put(was.id(), now.id());
            }
            exhibitors.add(new Pair<>(was, now));
        }
        newByName.values().forEach(left -> left.forEach(now -> exhibitors.add(new Pair<>(null, now))));
    }

    private static String nameKey(Exhibitor exhibitor) {
        return exhibitor.name().ko() + "\n" + exhibitor.name().en();
    }

    private void pairElements(Layout before, Layout after) {
        List<PlanElement> gone = new ArrayList<>();
        pairById(before.booths(), after.booths(), gone);
        pairById(before.features(), after.features(), gone);
        pairById(before.zones(), after.zones(), gone);
        pairById(before.notes(), after.notes(), gone);
        pairById(before.dimensions(), after.dimensions(), gone);
        List<PlanElement> fresh = after.elements()
                .filter(element -> !isSameType(before.element(element.id()), element))
                .toList();
        pairLeftovers(gone, fresh);
    }

    private static boolean isSameType(Optional<PlanElement> one, PlanElement other) {
        return one.filter(element -> isOneKind(element, other)).isPresent();
    }

    private <T extends PlanElement> void pairById(Elements<T> before, Elements<T> after, List<PlanElement> gone) {
        for (T was : before.values()) {
            after.get(was.id()).ifPresentOrElse(now -> elements.add(new Pair<>(was, now)), () -> gone.add(was));
        }
    }

    private void pairLeftovers(List<PlanElement> gone, List<PlanElement> fresh) {
        Set<ElementId> taken = new HashSet<>();
        if (!gone.isEmpty() && !fresh.isEmpty()) {
            SpatialIndex<PlanElement> index =
                    SpatialIndex.of(fresh, element -> element.shape().bounds());
            for (PlanElement was : gone) {
                Optional<PlanElement> now = index.touching(was.shape().bounds()).stream()
                        .filter(element -> !taken.contains(element.id()) && isSame(was, element))
                        .min(Comparator.<PlanElement>comparingDouble(
                                        element -> middle(element).distanceTo(middle(was)))
                                .thenComparing(Identified::id));
                now.ifPresent(element -> taken.add(element.id()));
                elements.add(new Pair<>(was, now.orElse(null)));
            }
        } else {
            gone.forEach(was -> elements.add(new Pair<>(was, null)));
        }
        fresh.stream().filter(now -> !taken.contains(now.id())).forEach(now -> elements.add(new Pair<>(null, now)));
    }

    private static boolean isSame(PlanElement was, PlanElement now) {
        String key = key(was);
        if (!isOneKind(was, now) || !was.level().equals(now.level()) || !key.equals(key(now))) {
            return false;
        }
        return key.isEmpty()
                ? was.shape().equals(now.shape())
                : Footprint.of(was.shape()).overlaps(Footprint.of(now.shape()));
    }

    private static boolean isOneKind(PlanElement one, PlanElement other) {
        return OfElement.subjectOf(one) == OfElement.subjectOf(other);
    }

    private static Vec middle(PlanElement element) {
        return element.shape().bounds().center();
    }

    private static String key(PlanElement element) {
        if (element instanceof Booth booth) {
            return booth.number();
        }
        if (element instanceof Feature feature) {
            return feature.kind() + "\n" + feature.name().ko() + "\n"
                    + feature.name().en();
        }
        if (element instanceof Zone zone) {
            return zone.name().isEmpty()
                    ? ""
                    : zone.name().ko() + "\n" + zone.name().en();
        }
        return element instanceof Note note
                ? note.text().ko() + "\n" + note.text().en()
                : "";
    }
}
