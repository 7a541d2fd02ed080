package dev.madang.check;

import dev.madang.check.Ground.Built;
import dev.madang.edit.Neighbours;
import dev.madang.geometry.Passage;
import dev.madang.geometry.Passages;
import dev.madang.geometry.Solid;
import dev.madang.model.Bounds;
import dev.madang.model.ElementId;
import dev.madang.model.Vec;
import dev.madang.rules.LimitKind;
import dev.madang.rules.Limits;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The way between a booth and what faces it must be as wide as the book says: the true clear width at any rotation, and
 * across corners, between which people pass as well.
 *
 * <p>What stands against each other, with a gap of no more than {@link Solid#CLOSED_MM}, has no way between. Any wider
 * gap between two stands is a way, also one that leads behind their backs. Beside walls, partitions and columns, what
 * is narrower than {@link Neighbours#AISLE_FROM_MM}, or than the gap to the wall that the book asks, is a slot behind a
 * stand in which nobody walks. Between features alone there is no aisle: how they are furnished is their own matter.
 */
final class AisleRule implements LocalRule {

    private static final LimitKind KIND = LimitKind.AISLE_WIDTH;

    /** Cosine of the angle up to which a way counts as square to a side. */
    private static final double SQUARE = 0.01;

    /** Wider than so many limits, nothing is measured. */
    private static final double LOOK = 2;

    @Override
    public Set<LimitKind> kinds() {
        return Set.of(KIND);
    }

    @Override
    public double reachMm(Ground ground) {
        return LOOK * ground.limits().strictest(KIND, 0);
    }

    @Override
    public void check(Placed placed, Surroundings around, Outcome outcome) {
        Limits limits = around.ground().limits();
        double needed = limits.strictest(KIND, 0);
        if (needed > 0) {
            double look = outcome.measures() ? LOOK * needed : needed;
            double least = amongStands(placed, around, outcome, look);
            least = placed.booth().isPresent() ? atBuilding(placed, around, outcome, Math.min(look, least)) : least;
            if (least < look) {
                outcome.measured(KIND, placed, least);
            }
        }
    }

    /** Looks no farther than what may break a limit or be the narrowest of all, and returns that. */
    private static double amongStands(Placed placed, Surroundings around, Outcome outcome, double look) {
        double needed = around.ground().limits().strictest(KIND, 0);
        double least = look;
        for (Placed other : nearestFirst(placed, around, look, outcome.measures())) {
            double within = Math.max(needed, least);
            boolean isNear = distance(placed, other) < within && isAisleBetween(placed, other);
            Optional<Passage> passage = isNear ? passage(placed, other, around, within) : Optional.empty();
            if (passage.isPresent()) {
                least = Math.min(least, passage.get().widthMm());
                boolean isTold = passage.get().widthMm() < needed && isAcross(placed, other, passage.get(), around);
                if (!isTold) {
                    found(passage.get(), subjects(placed, other), List.of(), around, outcome);
                }
            }
        }
        return least;
    }

    /**
     * Where two aisles cross, the way from corner to corner is wider than either of them. If a third stand at the
     * crossing faces both, its aisles are told, and the way across would say the same once more.
     */
    private static boolean isAcross(Placed placed, Placed other, Passage way, Surroundings around) {
        if (isSquare(placed.solid(), way) || isSquare(other.solid(), way)) {
            return false;
        }
        double width = way.widthMm();
        Bounds box = placed.footprint().bounds().grown(width);
        return around.touching(box).stream()
                .filter(third -> isAisleBetween(placed, third) && isAisleBetween(third, other))
                .filter(third -> distance(placed, third) < width && distance(third, other) < width)
                .anyMatch(third -> passage(placed, third, around, width).isPresent()
                        && passage(third, other, around, width).isPresent());
    }

    /** Tells whether a way is square to a side of something, as a way from corner to corner is not. */
    private static boolean isSquare(Solid solid, Passage way) {
        List<Vec> corners = solid.corners();
        for (int side = 0; side < corners.size(); side++) {
            Vec from = corners.get(side);
            Vec to = corners.get((side + 1) % corners.size());
            double across = (to.x() - from.x()) * (way.to().x() - way.from().x())
                    + (to.y() - from.y()) * (way.to().y() - way.from().y());
            if (Math.abs(across) <= SQUARE * from.distanceTo(to) * way.widthMm()) {
                return true;
            }
        }
        return false;
    }

    /** Whoever measures looks at the nearest first, after which most others are too far away to matter. */
    private static List<Placed> nearestFirst(Placed placed, Surroundings around, double look, boolean isMeasuring) {
        List<Placed> others = around.touching(placed.footprint().bounds().grown(look));
        if (isMeasuring) {
            others.sort(Comparator.comparingDouble(other -> distance(placed, other)));
        }
        return others;
    }

    private static double distance(Placed one, Placed other) {
        return Solid.between(one.footprint().bounds(), other.footprint().bounds());
    }

    static boolean isAisleBetween(Placed one, Placed other) {
        return !one.element().id().equals(other.element().id())
                && (one.booth().isPresent() || other.booth().isPresent())
                && !(one.footprint().bounds().touches(other.footprint().bounds())
                        && one.footprint().overlaps(other.footprint()));
    }

    /** Measures in the order of ids, so that both sides of a pair compute the same numbers. */
    static Optional<Passage> passage(Placed placed, Placed other, Surroundings around, double within) {
        boolean isFirst = placed.element().id().compareTo(other.element().id()) < 0;
        Placed one = isFirst ? placed : other;
        Placed two = isFirst ? other : placed;
        Solid from = one.solid();
        Solid to = two.solid();
        if (from.isBox() && to.isBox() && from.isAgainst(to)) {
            return Optional.empty();
        }
        Bounds box = Passages.inTheWay(from, to, within);
        List<Solid> others = new ArrayList<>();
        for (Placed third : around.touching(box)) {
            ElementId id = third.element().id();
            if (!id.equals(one.element().id()) && !id.equals(two.element().id())) {
                others.add(third.solid());
            }
        }
        around.ground().built().forEachTouching(box, built -> others.add(built.solid()));
        return Passages.between(from, to, others, within);
    }

    private static double atBuilding(Placed placed, Surroundings around, Outcome outcome, double look) {
        Limits limits = around.ground().limits();
        double needed = limits.strictest(KIND, 0);
        Bounds box = placed.footprint().bounds().grown(Math.max(needed, look));
        Narrowest atWalls = new Narrowest(look);
        double least = look;
        for (Built built : around.ground().built().touching(box)) {
            Optional<Passage> passage = passage(placed, built, around, Math.max(needed, least));
            if (passage.isPresent()) {
                least = Math.min(least, passage.get().widthMm());
                if (built.kind() == Built.Kind.WALL) {
                    atWalls.add(passage.get());
                } else {
                    found(passage.get(), subjects(placed), List.of(built.part()), around, outcome);
                }
            }
        }
        atWalls.passage.ifPresent(narrowest -> found(narrowest, subjects(placed), List.of(), around, outcome));
        return least;
    }

    /** Leaves out slots behind the stand, and what stands within it. */
    static Optional<Passage> passage(Placed placed, Built built, Surroundings around, double within) {
        Limits limits = around.ground().limits();
        double slot = Math.max(Neighbours.AISLE_FROM_MM, limits.strictest(LimitKind.WALL_GAP, 0) + 1);
        Solid from = placed.solid();
        boolean isInside = placed.footprint().contains(built.solid().bounds().center());
        if (isInside || Solid.between(from.bounds(), built.solid().bounds()) >= within) {
            return Optional.empty();
        }
        Bounds box = Passages.inTheWay(from, built.solid(), within);
        List<Solid> others = new ArrayList<>();
        around.touching(box).stream()
                .filter(third -> !third.element().id().equals(placed.element().id()))
                .forEach(third -> others.add(third.solid()));
        around.ground().built().forEachTouching(box, third -> {
            if (third != built) {
                others.add(third.solid());
            }
        });
        return Passages.between(from, built.solid(), others, within).filter(wide -> wide.widthMm() > slot);
    }

    private static void found(
            Passage passage, List<ElementId> subjects, List<String> parts, Surroundings around, Outcome outcome) {
        Ground ground = around.ground();
        ground.limits()
                .broken(KIND, passage.widthMm())
                .ifPresent(limit -> outcome.found(
                        Finding.of(limit, ground.level().id(), passage.middle(), passage.widthMm(), subjects, parts)));
    }

    private static List<ElementId> subjects(Placed... placed) {
        return List.of(placed).stream().map(one -> one.element().id()).toList();
    }

    /** Of several walls, which have no names, the narrowest way is told. */
    private static final class Narrowest {

        private double width;
        private Optional<Passage> passage = Optional.empty();

        Narrowest(double within) {
            this.width = within;
        }

        void add(Passage other) {
            if (passage.isEmpty() || other.widthMm() < width) {
                width = other.widthMm();
                passage = Optional.of(other);
            }
        }
    }
}
