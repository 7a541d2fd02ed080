package dev.madang.view.venue;

import dev.madang.geometry.Footprint;
import dev.madang.model.Angle;
import dev.madang.model.Hall;
import dev.madang.model.Level;
import dev.madang.model.Polygon;
import dev.madang.model.Vec;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** The walls of a level: the sides of its floor and halls, and where its partitions stand when they are closed. */
final class Walls {

    /** So far from a wall one looks on which side of it the hall lies. */
    private static final double LOOK_MM = 50;

    private final Level level;
    private final List<Side> sides = new ArrayList<>();

    Walls(Level level) {
        this.level = level;
        sides.addAll(Side.of(level.floor().corners()));
        level.halls().forEach(hall -> sides.addAll(Side.of(hall.outline().corners())));
        level.partitions()
                .forEach(partition -> sides.add(new Side(
                        partition.line().from().toVec(), partition.line().to().toVec())));
    }

    List<Side> sides() {
        return sides;
    }

    /** Returns the wall nearest to a place, if one is within reach; of several equally near, the first. */
    Optional<Side> near(Vec place, double reachMm) {
        return sides.stream()
                .filter(side -> side.distance(place) <= reachMm)
                .min(Comparator.comparingDouble(side -> side.distance(place)));
    }

    /** Returns how far a ray goes until a wall that is nearest to {@code wanted}, if one is within reach of that. */
    OptionalDouble along(Vec origin, Vec ray, double wanted, double reachMm) {
        return sides.stream()
                .map(side -> side.hitBy(origin, ray))
                .filter(OptionalDouble::isPresent)
                .mapToDouble(OptionalDouble::getAsDouble)
                .filter(far -> Math.abs(far - wanted) <= reachMm)
                .boxed()
                .min(Comparator.comparingDouble(far -> Math.abs(far - wanted)))
                .map(OptionalDouble::of)
                .orElse(OptionalDouble.empty());
    }

    /**
     * Returns the direction from a wall into the hall. Where a hall lies on both sides, or on none, it is the side on
     * which the pointer is.
     */
    Vec inwards(Side side, Vec foot, Vec pointer) {
        Vec u = side.direction();
        Vec left = new Vec(-u.y(), u.x());
        Vec right = new Vec(u.y(), -u.x());
        boolean leftIn = isInside(foot.plus(left.x() * LOOK_MM, left.y() * LOOK_MM));
        boolean rightIn = isInside(foot.plus(right.x() * LOOK_MM, right.y() * LOOK_MM));
        if (leftIn != rightIn) {
            return leftIn ? left : right;
        }
        double towards = (pointer.x() - foot.x()) * left.x() + (pointer.y() - foot.y()) * left.y();
        return towards >= 0 ? left : right;
    }

    /** Returns the direction of a vector, in hundredths of a degree clockwise from +x. */
    static int angle(Vec direction) {
        double degrees = Math.toDegrees(Math.atan2(direction.y(), direction.x()));
        return Angle.normalized(Math.toIntExact(Math.round(degrees * 100)));
    }

    private boolean isInside(Vec place) {
        List<Polygon> rooms = level.halls().isEmpty()
                ? List.of(level.floor())
                : level.halls().stream().map(Hall::outline).toList();
        return rooms.stream().anyMatch(room -> Footprint.of(room).contains(place));
    }
}
