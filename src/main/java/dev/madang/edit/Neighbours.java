package dev.madang.edit;

import dev.madang.geometry.Along;
import dev.madang.geometry.Clearance;
import dev.madang.geometry.Side;
import dev.madang.model.Booth;
import dev.madang.model.Bounds;
import dev.madang.model.ElementId;
import dev.madang.model.Feature;
import dev.madang.model.Fixture;
import dev.madang.model.FixtureKind;
import dev.madang.model.Level;
import dev.madang.model.PartRef;
import dev.madang.model.Partition;
import dev.madang.model.Plan;
import dev.madang.model.PlanElement;
import dev.madang.model.Vec;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/**
 * What lies beside something on a level: the clear gaps to the nearest booth or feature on each side, and the aisles.
 * Linear in the number of elements on the level.
 *
 * <p>One element is measured from its own outline, several from the box around them.
 */
public final class Neighbours {

    /** Narrower than this is a slot, not an aisle: nobody walks there. */
    public static final int AISLE_FROM_MM = 600;

    private final List<Vec> figure;
    private final List<List<Vec>> stands = new ArrayList<>();
    private final List<List<Vec>> walls = new ArrayList<>();
    private final Map<Side, OptionalDouble> gaps = new EnumMap<>(Side.class);

    /**
     * An aisle beside something.
     *
     * @param side on which side it lies
     * @param widthMm its clear width there, across to whatever stands on the other side
     */
    public record Aisle(Side side, double widthMm) {}

    private Neighbours(List<Vec> figure) {
        this.figure = figure;
    }

    /** Returns what lies beside elements of one level, at least one. They are no neighbours of each other. */
    public static Neighbours of(Plan plan, Set<ElementId> ids) {
        List<PlanElement> elements =
                ids.stream().map(id -> Edits.element(plan, id)).toList();
        Level level = plan.level(elements.get(0).level()).orElseThrow();
        Neighbours neighbours = new Neighbours(figure(elements));
        Bounds box = Bounds.around(neighbours.figure);
        plan.elementsOn(level.id())
                .filter(element -> stands(element) && isFacing(element.shape().bounds(), box))
                .filter(element -> !ids.contains(element.id()))
                .forEach(element -> neighbours.stands.add(element.shape().corners()));
        neighbours.addBuilding(plan, level);
        for (Side side : Side.values()) {
            neighbours.gaps.put(side, Clearance.least(neighbours.figure, neighbours.stands, side));
        }
        return neighbours;
    }

    /** Returns the gap to the nearest booth or feature; empty if there is none on that side. */
    public OptionalDouble gap(Side side) {
        return gaps.getOrDefault(side, OptionalDouble.empty());
    }

    /**
     * Returns the aisle beside in a direction, on either side: the narrower one if there are two. It ends at the
     * nearest booth, feature, wall, column or closed partition.
     */
    public Optional<Aisle> aisle(Along along) {
        Optional<Aisle> narrowest = Optional.empty();
        for (Side side : Side.values()) {
            if (side.along() == along) {
                Optional<Aisle> found = aisle(side);
                boolean isNarrower = found.isPresent()
                        && (narrowest.isEmpty()
                                || found.get().widthMm() < narrowest.get().widthMm());
                narrowest = isNarrower ? found : narrowest;
            }
        }
        return narrowest;
    }

    private Optional<Aisle> aisle(Side side) {
        double across = Math.min(
                gap(side).orElse(Double.POSITIVE_INFINITY),
                Clearance.least(figure, walls, side).orElse(Double.POSITIVE_INFINITY));
        return across >= AISLE_FROM_MM && Double.isFinite(across)
                ? Optional.of(new Aisle(side, across))
                : Optional.empty();
    }

    /** Returns how far to move out of a side, in whole millimetres, so that a distance there becomes another. */
    public static int step(double nowMm, int wantedMm) {
        return Math.toIntExact(Math.round(nowMm - wantedMm));
    }

    private static List<Vec> figure(Collection<PlanElement> elements) {
        if (elements.size() == 1) {
            return elements.iterator().next().shape().corners();
        }
        Bounds box = elements.stream()
                .map(element -> element.shape().bounds())
                .reduce(Bounds::union)
                .orElseThrow();
        return List.of(
                new Vec(box.minX(), box.minY()),
                new Vec(box.maxX(), box.minY()),
                new Vec(box.maxX(), box.maxY()),
                new Vec(box.minX(), box.maxY()));
    }

    /** Whatever lies neither in the same row nor in the same column faces no side. */
    private static boolean isFacing(Bounds other, Bounds box) {
        boolean sameColumn = other.minX() <= box.maxX() && box.minX() <= other.maxX();
        boolean sameRow = other.minY() <= box.maxY() && box.minY() <= other.maxY();
        return sameColumn || sameRow;
    }

    private static boolean stands(PlanElement element) {
        return element instanceof Booth || element instanceof Feature;
    }

    private void addBuilding(Plan plan, Level level) {
        List<Vec> corners = level.floor().corners();
        for (int i = 0; i < corners.size(); i++) {
            walls.add(List.of(corners.get(i), corners.get((i + 1) % corners.size())));
        }
        for (Partition partition : level.partitions()) {
            if (plan.closedPartitions().contains(new PartRef(level.id(), partition.id()))) {
                walls.add(partition.line().corners());
            }
        }
        for (Fixture fixture : level.fixtures()) {
            if (fixture.kind() == FixtureKind.COLUMN) {
                walls.add(fixture.place().corners());
            }
        }
    }
}
