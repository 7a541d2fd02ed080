package dev.madang.view.venue;

import dev.madang.model.Opening;
import dev.madang.model.Place;
import dev.madang.model.Point;
import dev.madang.model.Polygon;
import dev.madang.model.Rect;
import dev.madang.model.Segment;
import dev.madang.model.Vec;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * A grip on a place, and what dragging it makes of the place.
 *
 * @param at where it is
 * @param reshaped what the place becomes when the grip is dragged to a point
 */
record Grip(Vec at, Function<Point, Place> reshaped) {

    private static final int LEAST_MM = 50;

    static List<Grip> of(Place place) {
        if (place instanceof Rect rect) {
            return of(rect);
        }
        if (place instanceof Segment segment) {
            return of(segment);
        }
        return place instanceof Opening opening ? of(opening) : of((Polygon) place);
    }

    private static List<Grip> of(Rect rect) {
        List<Grip> grips = new ArrayList<>();
        for (int v = -1; v <= 1; v++) {
            for (int u = -1; u <= 1; u++) {
                if (u != 0 || v != 0) {
                    int across = u;
                    int down = v;
                    Vec own = rect.at().toVec().plus((u + 1) * rect.width() / 2.0, (v + 1) * rect.depth() / 2.0);
                    grips.add(new Grip(
                            own.rotated(rect.rotation(), rect.at().toVec()), to -> resized(rect, across, down, to)));
                }
            }
        }
        return grips;
    }

    /** The sides opposite to the grip stay where they are. */
    private static Rect resized(Rect rect, int u, int v, Point to) {
        Vec origin = rect.at().toVec();
        Vec own = to.toVec().rotated(-rect.rotation(), origin);
        double left = u < 0 ? Math.min(own.x() - origin.x(), rect.width() - (double) LEAST_MM) : 0;
        double top = v < 0 ? Math.min(own.y() - origin.y(), rect.depth() - (double) LEAST_MM) : 0;
        double right = u > 0 ? Math.max(own.x() - origin.x(), LEAST_MM) : rect.width();
        double bottom = v > 0 ? Math.max(own.y() - origin.y(), LEAST_MM) : rect.depth();
        Vec corner = origin.plus(left, top).rotated(rect.rotation(), origin);
        return new Rect(
                Point.ofRounded(corner),
                Math.toIntExact(Math.round(right - left)),
                Math.toIntExact(Math.round(bottom - top)),
                rect.rotation());
    }

    private static List<Grip> of(Segment line) {
        return List.of(
                new Grip(line.from().toVec(), to -> to.equals(line.to()) ? line : new Segment(to, line.to())),
                new Grip(line.to().toVec(), to -> to.equals(line.from()) ? line : new Segment(line.from(), to)));
    }

    /** Either end of a door can be dragged along the wall; the other stays. */
    private static List<Grip> of(Opening door) {
        List<Vec> ends = door.corners();
        return List.of(
                new Grip(ends.get(0), to -> widened(door, new Side(ends.get(1), ends.get(0)), to)),
                new Grip(ends.get(1), to -> widened(door, new Side(ends.get(0), ends.get(1)), to)));
    }

    private static Opening widened(Opening door, Side fromFixedEnd, Point to) {
        int width = Math.max(LEAST_MM, Math.toIntExact(Math.round(fromFixedEnd.along(to.toVec()))));
        return new Opening(Point.ofRounded(fromFixedEnd.at(width / 2.0)), width, door.facing());
    }

    private static List<Grip> of(Polygon outline) {
        List<Grip> grips = new ArrayList<>();
        List<Point> points = outline.points();
        for (int i = 0; i < points.size(); i++) {
            int corner = i;
            int next = (i + 1) % points.size();
            grips.add(new Grip(points.get(i).toVec(), to -> with(outline, corner, to)));
            Vec middle =
                    VenueBoard.middle(points.get(i).toVec(), points.get(next).toVec());
            grips.add(new Grip(middle, to -> pushed(outline, corner, to)));
        }
        return grips;
    }

    private static Place with(Polygon outline, int corner, Point to) {
        List<Point> points = new ArrayList<>(outline.points());
        points.set(corner, to);
        return polygonOr(outline, points);
    }

    /** A side goes to the pointer without turning. */
    private static Place pushed(Polygon outline, int corner, Point to) {
        List<Point> points = new ArrayList<>(outline.points());
        int next = (corner + 1) % points.size();
        Side side = new Side(points.get(corner).toVec(), points.get(next).toVec());
        if (side.length() == 0) {
            return outline;
        }
        Vec foot = side.at(side.along(to.toVec()));
        int dx = Math.toIntExact(Math.round(to.x() - foot.x()));
        int dy = Math.toIntExact(Math.round(to.y() - foot.y()));
        points.set(corner, points.get(corner).plus(dx, dy));
        points.set(next, points.get(next).plus(dx, dy));
        return polygonOr(outline, points);
    }

    private static Place polygonOr(Polygon outline, List<Point> points) {
        try {
            return new Polygon(points);
        } catch (IllegalArgumentException e) {
            // The corners lie on one line just now; the hand will go on.
            return outline;
        }
    }
}
