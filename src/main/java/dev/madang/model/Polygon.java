package dev.madang.model;

import java.util.List;

/**
 * A closed figure given by its corners in order, without repeating the first. Either direction of turning is allowed.
 *
 * <p>Self-intersection is not looked for here, as that needs more than arithmetic; reading a file does so.
 *
 * @param points 3 to {@link #MAX_POINTS} corners that enclose an area
 */
public record Polygon(List<Point> points) implements Shape {

    /** More corners than any hall has; a longer outline is a mistake or an attack. */
    public static final int MAX_POINTS = 10_000;

    /**
     * Copies the list and checks it.
     *
     * @throws IllegalArgumentException if there are too few or too many corners, or they enclose nothing
     */
    public Polygon {
        points = List.copyOf(points);
        if (points.size() < 3 || points.size() > MAX_POINTS) {
            throw new IllegalArgumentException(
                    "outline has " + points.size() + " corners; it must have 3 to " + MAX_POINTS + ".");
        }
        if (doubledArea(points) == 0) {
            throw new IllegalArgumentException("outline encloses no area; its corners lie on one line.");
        }
    }

    /** Returns a polygon of the given x, y pairs. */
    public static Polygon of(int... coordinates) {
        if (coordinates.length % 2 != 0) {
            throw new IllegalArgumentException("coordinates must come in pairs, not " + coordinates.length + ".");
        }
        Point[] points = new Point[coordinates.length / 2];
        for (int i = 0; i < points.length; i++) {
            points[i] = new Point(coordinates[2 * i], coordinates[2 * i + 1]);
        }
        return new Polygon(List.of(points));
    }

    /** Returns the upright rectangle as a polygon, clockwise on the page from its top-left corner. */
    public static Polygon rectangle(int x, int y, int width, int depth) {
        return of(x, y, x + width, y, x + width, y + depth, x, y + depth);
    }

    @Override
    public List<Vec> corners() {
        return points.stream().map(Point::toVec).toList();
    }

    @Override
    public long areaMm2() {
        return (Math.abs(doubledArea(points)) + 1) / 2;
    }

    @Override
    public Polygon moved(int dx, int dy) {
        return new Polygon(points.stream().map(p -> p.plus(dx, dy)).toList());
    }

    /** Rounds every corner; turning on and on lets right angles drift by a millimetre or two. */
    @Override
    public Polygon rotated(int angleCdeg, Vec pivot) {
        return new Polygon(points.stream()
                .map(p -> Point.ofRounded(p.toVec().rotated(angleCdeg, pivot)))
                .toList());
    }

    /** Twice the signed area by the shoelace formula; exact, since |coordinate| ≤ 2·10⁶ and n ≤ 10⁴. */
    private static long doubledArea(List<Point> points) {
        long sum = 0;
        Point previous = points.get(points.size() - 1);
        for (Point point : points) {
            sum += (long) previous.x() * point.y() - (long) point.x() * previous.y();
            previous = point;
        }
        return sum;
    }
}
