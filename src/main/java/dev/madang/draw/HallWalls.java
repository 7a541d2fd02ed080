package dev.madang.draw;

import dev.madang.model.Hall;
import dev.madang.model.Level;
import dev.madang.model.Vec;
import java.util.ArrayList;
import java.util.List;

/** The walls of halls, as far as they are neither the outer wall nor a partition; shared ones are drawn once. */
final class HallWalls {

    private static final double NEAR_MM = 10;

    private final Level level;
    private final List<Side> known = new ArrayList<>();

    HallWalls(Level level) {
        this.level = level;
        known.addAll(sides(level.floor().corners()));
        level.partitions()
                .forEach(partition -> known.add(new Side(
                        partition.line().from().toVec(), partition.line().to().toVec())));
    }

    /** A straight piece of wall. */
    private record Side(Vec from, Vec to) {

        double length() {
            return from.distanceTo(to);
        }

        /** How far along this side the foot of a point lies. */
        double along(Vec point) {
            return ((point.x() - from.x()) * (to.x() - from.x()) + (point.y() - from.y()) * (to.y() - from.y()))
                    / length();
        }

        double distance(Vec point) {
            return Math.abs((point.x() - from.x()) * (to.y() - from.y()) - (point.y() - from.y()) * (to.x() - from.x()))
                    / length();
        }

        Side part(double start, double end) {
            return new Side(at(start), at(end));
        }

        private Vec at(double mm) {
            double share = mm / length();
            return new Vec(from.x() + (to.x() - from.x()) * share, from.y() + (to.y() - from.y()) * share);
        }

        /** Returns what is left of this side where another does not run along it. */
        List<Side> without(Side other) {
            if (distance(other.from) > NEAR_MM || distance(other.to) > NEAR_MM) {
                return List.of(this);
            }
            double start = Math.min(along(other.from), along(other.to));
            double end = Math.max(along(other.from), along(other.to));
            if (end <= 0 || start >= length()) {
                return List.of(this);
            }
            List<Side> left = new ArrayList<>();
            if (start > NEAR_MM) {
                left.add(part(0, start));
            }
            if (end < length() - NEAR_MM) {
                left.add(part(end, length()));
            }
            return left;
        }
    }

    List<DrawItem> draw() {
        List<DrawItem> walls = new ArrayList<>();
        for (Hall hall : level.halls()) {
            StyleKey style = hall.outlineEvidence().isGuess() ? StyleKey.OUTER_WALL_ASSUMED : StyleKey.OUTER_WALL;
            for (Side side : sides(hall.outline().corners())) {
                for (Side wall : notYetDrawn(side)) {
                    walls.add(DrawItem.Figure.line(style, null, List.of(wall.from(), wall.to())));
                    known.add(wall);
                }
            }
        }
        return walls;
    }

    private List<Side> notYetDrawn(Side side) {
        List<Side> left = List.of(side);
        for (Side wall : known) {
            left = left.stream().flatMap(piece -> piece.without(wall).stream()).toList();
        }
        return left;
    }

    private static List<Side> sides(List<Vec> corners) {
        List<Side> sides = new ArrayList<>();
        Vec from = corners.get(corners.size() - 1);
        for (Vec to : corners) {
            if (!from.equals(to)) {
                sides.add(new Side(from, to));
            }
            from = to;
        }
        return sides;
    }
}
