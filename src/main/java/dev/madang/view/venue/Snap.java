package dev.madang.view.venue;

import dev.madang.model.Level;
import dev.madang.model.Point;
import dev.madang.model.Vec;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Says where a point of the building comes to lie: on a corner that is near, else on a wall, else on the grid. A side
 * that runs nearly along an axis runs along it.
 */
final class Snap {

    /** A direction that is off by less is meant to be straight. */
    private static final double STRAIGHT_DEGREES = 7;

    private final List<Vec> corners = new ArrayList<>();
    private final Walls walls;
    private final double reachMm;

    Snap(Level level, double reachMm) {
        this.reachMm = reachMm;
        walls = new Walls(level);
        walls.sides().forEach(side -> corners.add(side.from()));
        level.partitions().forEach(partition -> corners.addAll(partition.line().corners()));
    }

    Walls walls() {
        return walls;
    }

    /** Returns where a single point lies; {@code stepMm} is the step of the grid. */
    Point point(Spot spot, int stepMm) {
        if (spot.free()) {
            return Point.ofRounded(spot.place());
        }
        Vec place = spot.place();
        Optional<Vec> corner = corners.stream()
                .filter(c -> c.distanceTo(place) <= reachMm)
                .min(Comparator.comparingDouble(c -> c.distanceTo(place)));
        if (corner.isPresent()) {
            return Point.ofRounded(corner.get());
        }
        return walls.near(place, reachMm)
                .map(side -> Point.ofRounded(side.at(clamped(step(side.along(place), stepMm), side.length()))))
                .orElseGet(() -> Point.ofRounded(step(place.x(), stepMm), step(place.y(), stepMm)));
    }

    /** Returns where the end of a side lies that begins at {@code from}; it may line up with {@code own} corners. */
    Point end(Point from, Spot spot, int stepMm, List<Point> own) {
        Vec start = from.toVec();
        Optional<Vec> straight = straight(start, spot);
        if (straight.isEmpty()) {
            return point(spot, stepMm);
        }
        Vec ray = straight.get();
        double wanted = dot(start, spot.place(), ray);
        double far = far(start, ray, wanted, stepMm, own);
        return Point.ofRounded(start.plus(ray.x() * far, ray.y() * far));
    }

    /** Returns the point at a typed distance in the pointer's direction. */
    static Point typed(Point from, Spot spot, int lengthMm) {
        Vec start = from.toVec();
        double distance = start.distanceTo(spot.place());
        Vec ray = straight(start, spot)
                .orElseGet(() -> distance == 0
                        ? new Vec(1, 0)
                        : new Vec(
                                (spot.place().x() - start.x()) / distance,
                                (spot.place().y() - start.y()) / distance));
        return Point.ofRounded(start.plus(ray.x() * lengthMm, ray.y() * lengthMm));
    }

    private double far(Vec start, Vec ray, double wanted, int stepMm, List<Point> own) {
        List<Vec> all = new ArrayList<>(corners);
        own.forEach(point -> all.add(point.toVec()));
        OptionalDouble lined = all.stream()
                .mapToDouble(corner -> dot(start, corner, ray))
                .filter(far -> far > 1 && Math.abs(far - wanted) <= reachMm)
                .boxed()
                .min(Comparator.comparingDouble(far -> Math.abs(far - wanted)))
                .map(OptionalDouble::of)
                .orElse(OptionalDouble.empty());
        if (lined.isPresent()) {
            return lined.getAsDouble();
        }
        OptionalDouble wall = walls.along(start, ray, wanted, reachMm);
        return wall.isPresent() ? wall.getAsDouble() : step(wanted, stepMm);
    }

    /** Returns the direction along an axis if the side is meant to be straight. */
    private static Optional<Vec> straight(Vec start, Spot spot) {
        if (spot.free()) {
            return Optional.empty();
        }
        double dx = spot.place().x() - start.x();
        double dy = spot.place().y() - start.y();
        double degrees = Math.toDegrees(Math.atan2(dy, dx));
        double right = Math.rint(degrees / 90) * 90;
        if (!spot.square() && Math.abs(degrees - right) > STRAIGHT_DEGREES) {
            return Optional.empty();
        }
        boolean across = Math.abs(dx) >= Math.abs(dy);
        return Optional.of(across ? new Vec(Math.signum(dx), 0) : new Vec(0, Math.signum(dy)));
    }

    private static double dot(Vec from, Vec to, Vec ray) {
        return (to.x() - from.x()) * ray.x() + (to.y() - from.y()) * ray.y();
    }

    static double step(double mm, int stepMm) {
        return Math.rint(mm / stepMm) * stepMm;
    }

    private static double clamped(double mm, double max) {
        return Math.max(0, Math.min(max, mm));
    }
}
