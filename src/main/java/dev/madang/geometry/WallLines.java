package dev.madang.geometry;

import dev.madang.model.Hall;
import dev.madang.model.Level;
import dev.madang.model.Partition;
import dev.madang.model.Point;
import dev.madang.model.Polygon;
import dev.madang.model.Segment;
import dev.madang.model.Vec;
import java.util.ArrayList;
import java.util.List;

/**
 * The fixed walls of a level: the sides of its floor and of its halls. Where a movable partition runs along the side of
 * a hall, that stretch is no fixed wall.
 */
public final class WallLines {

    private static final double NEAR_MM = 10;

    private WallLines() {}

    /** Returns the walls as lines; what floor and halls share is listed twice. */
    public static List<Segment> of(Level level) {
        List<Segment> walls = new ArrayList<>(sides(level.floor()));
        for (Hall hall : level.halls()) {
            List<Segment> sides = sides(hall.outline());
            for (Partition partition : level.partitions()) {
                sides = sides.stream()
                        .flatMap(side -> without(side, partition.line()).stream())
                        .toList();
            }
            walls.addAll(sides);
        }
        return List.copyOf(walls);
    }

    private static List<Segment> sides(Polygon outline) {
        List<Segment> sides = new ArrayList<>();
        Point from = outline.points().get(outline.points().size() - 1);
        for (Point to : outline.points()) {
            if (!from.equals(to)) {
                sides.add(new Segment(from, to));
            }
            from = to;
        }
        return sides;
    }

    /** Returns what is left of a line where another does not run along it. */
    private static List<Segment> without(Segment line, Segment other) {
        Vec from = line.from().toVec();
        double length = line.lengthMm();
        double ux = (line.to().x() - from.x()) / length;
        double uy = (line.to().y() - from.y()) / length;
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (Vec end : other.corners()) {
            double dx = end.x() - from.x();
            double dy = end.y() - from.y();
            if (Math.abs(dy * ux - dx * uy) > NEAR_MM) {
                return List.of(line);
            }
            low = Math.min(low, dx * ux + dy * uy);
            high = Math.max(high, dx * ux + dy * uy);
        }
        if (high <= 0 || low >= length) {
            return List.of(line);
        }
        List<Segment> left = new ArrayList<>();
        if (low > NEAR_MM) {
            left.add(new Segment(line.from(), Point.ofRounded(from.plus(ux * low, uy * low))));
        }
        if (high < length - NEAR_MM) {
            left.add(new Segment(Point.ofRounded(from.plus(ux * high, uy * high)), line.to()));
        }
        return left;
    }
}
