package dev.madang.check;

import dev.madang.geometry.OpenSides;
import dev.madang.geometry.SpatialIndex;
import dev.madang.model.Booth;
import dev.madang.model.Bounds;
import dev.madang.model.ElementId;
import dev.madang.model.Place;
import dev.madang.model.Plan;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What stands on a level, for rules that look at neighbours: most of it from one index, what is moving from another.
 * Serves one check in one thread.
 */
final class Surroundings {

    private static final Later NOTHING = new Later(List.of());

    private final Plan plan;
    private final Ground ground;
    private final SpatialIndex<Placed> still;
    private final Later moving;
    private final Set<ElementId> moved;
    private final Predicate<ElementId> checked;
    private final Clusters blocks = new Clusters((one, other) -> true);
    private final Clusters tenancies = new Clusters(Clusters::haveOneTenant);
    private final Map<ElementId, OpenSides> openSides = new HashMap<>();

    private Surroundings(
            Plan plan,
            Ground ground,
            SpatialIndex<Placed> still,
            Later moving,
            Set<ElementId> moved,
            Predicate<ElementId> checked) {
        this.plan = plan;
        this.ground = ground;
        this.still = still;
        this.moving = moving;
        this.moved = moved;
        this.checked = checked;
    }

    /**
     * Indexes all that a plan has on a level.
     *
     * @param checked which elements will be checked
     */
    static Surroundings of(Plan plan, Ground ground, Predicate<ElementId> checked) {
        List<Placed> placed = plan.elementsOn(ground.level().id())
                .filter(Placed::takesFloor)
                .map(Placed::of)
                .toList();
        return new Surroundings(plan, ground, index(placed), NOTHING, Set.of(), checked);
    }

    /**
     * Returns the same surroundings in which some elements, which will be checked, are elsewhere; without indexing the
     * others again. They are indexed when somebody looks for them.
     */
    Surroundings with(Set<ElementId> movedIds, List<Placed> nowAt) {
        return new Surroundings(plan, ground, still, new Later(nowAt), movedIds, movedIds::contains);
    }

    /** Returns what of this is there in a phase, between the walls as they are then. */
    Surroundings in(Ground.InPhase use) {
        Set<ElementId> absent = new HashSet<>(use.phase().away());
        Later stillMoving = absent.isEmpty() ? moving : moving.without(absent);
        absent.addAll(moved);
        return new Surroundings(plan, use.ground(), still, stillMoving, absent, checked);
    }

    /** Returns the same surroundings without some elements. */
    Surroundings without(Set<ElementId> ids) {
        return new Surroundings(plan, ground, still, NOTHING, ids, id -> false);
    }

    /** Returns some elements alone on the same ground, all of which will be checked. */
    Surroundings only(List<Placed> placed) {
        return new Surroundings(plan, ground, index(placed), NOTHING, Set.of(), id -> true);
    }

    /** The plan, in which what moves may still be elsewhere. */
    Plan plan() {
        return plan;
    }

    Ground ground() {
        return ground;
    }

    /** Tells whether an element is checked itself, so that what it shares with others is found from its side, too. */
    boolean isChecked(ElementId id) {
        return checked.test(id);
    }

    /** Returns what may touch a box, in no particular order. */
    List<Placed> touching(Bounds box) {
        List<Placed> found = new ArrayList<>(moving.get().touching(box));
        still.forEachTouching(box, placed -> {
            if (!moved.contains(placed.element().id())) {
                found.add(placed);
            }
        });
        return found;
    }

    /** Returns the booths that stand against each other without a way between them. */
    Clusters blocks() {
        return blocks;
    }

    /** Returns the booths of one exhibitor that stand against each other. */
    Clusters tenancies() {
        return tenancies;
    }

    /** Returns which sides of a booth face an aisle; told once. */
    OpenSides openSides(Booth booth) {
        return openSides.computeIfAbsent(
                booth.id(),
                id -> OpenSides.of(booth.shape(), box -> {
                    List<Place> places = new ArrayList<>();
                    for (Placed other : touching(box)) {
                        if (!other.element().id().equals(id)) {
                            places.add(other.element().shape());
                        }
                    }
                    ground.built().forEachTouching(box, built -> places.add(built.place()));
                    return places;
                }));
    }

    private static SpatialIndex<Placed> index(List<Placed> placed) {
        return SpatialIndex.of(placed, p -> p.footprint().bounds());
    }

    /** An index that is made when it is asked for; making it twice does no harm. */
    private static final class Later {

        private final List<Placed> placed;
        private volatile @Nullable SpatialIndex<Placed> made;

        Later(List<Placed> placed) {
            this.placed = placed;
        }

        Later without(Set<ElementId> ids) {
            return new Later(placed.stream()
                    .filter(one -> !ids.contains(one.element().id()))
                    .toList());
        }

        SpatialIndex<Placed> get() {
            SpatialIndex<Placed> known = made;
            if (known == null) {
                known = index(placed);
                made = known;
            }
            return known;
        }
    }
}
