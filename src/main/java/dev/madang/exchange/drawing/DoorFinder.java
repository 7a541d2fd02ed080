package dev.madang.exchange.drawing;

import dev.madang.geometry.Outlines;
import dev.madang.model.Angle;
import dev.madang.model.Opening;
import dev.madang.model.Point;
import dev.madang.model.Polygon;
import dev.madang.model.Rect;
import dev.madang.model.Vec;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds where a drawn door stands in a wall: leaves, frames and the arcs in which leaves swing reach along the wall as
 * far as the door is wide.
 */
final class DoorFinder {

    /** Farther from every wall it is no door of the hall. */
    private static final double REACH_MM = 1_500;

    private static final double STEP_MM = 50;

    private final List<Side> sides = new ArrayList<>();

    private record Side(Polygon room, Vec from, Vec to) {

        double length() {
            return from.distanceTo(to);
        }

        /** Along the side, from its beginning. */
        double along(Vec place) {
            return ((place.x() - from.x()) * (to.x() - from.x()) + (place.y() - from.y()) * (to.y() - from.y()))
                    / length();
        }

        Vec at(double along) {
            double share = along / length();
            return from.plus((to.x() - from.x()) * share, (to.y() - from.y()) * share);
        }

        double distance(Vec place) {
            return at(Math.max(0, Math.min(length(), along(place)))).distanceTo(place);
        }
    }

    DoorFinder(List<Polygon> rooms) {
        for (Polygon room : rooms) {
            List<Vec> corners = room.corners();
            for (int i = 0; i < corners.size(); i++) {
                Side side = new Side(room, corners.get(i), corners.get((i + 1) % corners.size()));
                if (side.length() > 0) {
                    sides.add(side);
                }
            }
        }
    }

    /** Returns the opening that a figure stands for; nothing if there is no wall near it. */
    Optional<Opening> door(List<Vec> places) {
        Side nearest = null;
        double least = REACH_MM;
        for (Side side : sides) {
            double distance = places.stream().mapToDouble(side::distance).min().orElse(Double.MAX_VALUE);
            double mean = places.stream().mapToDouble(side::distance).average().orElse(Double.MAX_VALUE);
            double badness = distance + mean / STEP_MM;
            if (distance <= REACH_MM && badness < least) {
                nearest = side;
                least = badness;
            }
        }
        return Optional.ofNullable(nearest).flatMap(side -> opening(side, places));
    }

    private static Optional<Opening> opening(Side side, List<Vec> places) {
        double begin = places.stream().mapToDouble(side::along).min().orElse(0);
        double end = places.stream().mapToDouble(side::along).max().orElse(0);
        double from = Math.max(0, begin);
        double to = Math.min(side.length(), end);
        long width = Math.round(to - from);
        if (width < 1 || width > Rect.MAX_SIDE_MM) {
            return Optional.empty();
        }
        Vec middle = side.at((from + to) / 2);
        double dx = (side.to().x() - side.from().x()) / side.length();
        double dy = (side.to().y() - side.from().y()) / side.length();
        boolean isRight = Outlines.contains(side.room().corners(), middle.plus(-dy * STEP_MM, dx * STEP_MM));
        double facing = Math.toDegrees(isRight ? Math.atan2(dx, -dy) : Math.atan2(-dx, dy));
        return Optional.of(
                new Opening(Point.ofRounded(middle), (int) width, Angle.normalized((int) Math.round(facing * 100))));
    }
}
