package dev.madang.geometry;

import dev.madang.model.Angle;
import dev.madang.model.Bounds;
import dev.madang.model.Opening;
import dev.madang.model.Rect;
import dev.madang.model.Segment;
import dev.madang.model.Shape;
import dev.madang.model.Vec;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.operation.distance.DistanceOp;

/**
 * The ground that something covers, ready to be compared with others. Immutable.
 *
 * <p>Two footprints overlap when their interiors still meet after each is shrunk by {@link #TOLERANCE_MM}; so touching
 * is legal, and so is what whole-millimetre rounding does to rotated neighbours. Rectangles are compared by the
 * separating axis theorem (Gottschalk, Lin, Manocha 1996, section 4), polygons by JTS.
 */
public final class Footprint {

    /**
     * How far shapes are shrunk before they are compared. Corners of rotated booths with whole-millimetre origins share
     * up to 1.4 mm of interior when the booths are meant to touch.
     */
    public static final int TOLERANCE_MM = 1;

    private final List<Vec> corners;
    private final Bounds bounds;
    private final boolean rectangle;
    private final boolean upright;
    private volatile @Nullable Geometry shrunk;
    private volatile @Nullable Geometry exact;

    private Footprint(List<Vec> corners, Bounds bounds, boolean rectangle, boolean upright) {
        this.corners = corners;
        this.bounds = bounds;
        this.rectangle = rectangle;
        this.upright = upright;
    }

    /** Returns the ground that a shape covers. */
    public static Footprint of(Shape shape) {
        boolean upright = shape instanceof Rect rect && rect.isUpright();
        return new Footprint(shape.corners(), shape.bounds(), shape instanceof Rect, upright);
    }

    /** Returns the floor before an opening, as wide as it is and that deep. */
    public static Footprint before(Opening opening, double depthMm) {
        List<Vec> corners = opening.approach(depthMm);
        return new Footprint(corners, Bounds.around(corners), true, opening.facing() % Angle.QUARTER_CDEG == 0);
    }

    /** Returns the floor along a line between two different places, half of the width on either hand. */
    public static Footprint along(Vec from, Vec to, double widthMm) {
        double length = from.distanceTo(to);
        double dx = -(to.y() - from.y()) / length * widthMm / 2;
        double dy = (to.x() - from.x()) / length * widthMm / 2;
        List<Vec> corners = List.of(from.plus(dx, dy), to.plus(dx, dy), to.plus(-dx, -dy), from.plus(-dx, -dy));
        return new Footprint(corners, Bounds.around(corners), true, dx == 0 || dy == 0);
    }

    /** Returns what stands there, as an obstacle for whoever walks. */
    public Solid solid() {
        return new Solid(corners, bounds, upright);
    }

    /** Returns the axis-parallel box around it. */
    public Bounds bounds() {
        return bounds;
    }

    /** Tells whether both still share interior after each is shrunk by {@link #TOLERANCE_MM}. */
    public boolean overlaps(Footprint other) {
        if (!bounds.grown(-TOLERANCE_MM).touches(other.bounds.grown(-TOLERANCE_MM))) {
            return false;
        }
        if (upright && other.upright) {
            return bounds.grown(-TOLERANCE_MM).sharesInterior(other.bounds.grown(-TOLERANCE_MM));
        }
        if (rectangle && other.rectangle) {
            return Rectangles.interiorsMeet(
                    Rectangles.inset(corners, TOLERANCE_MM), Rectangles.inset(other.corners, TOLERANCE_MM));
        }
        return shrunk().relate(other.shrunk(), "T********");
    }

    /** Tells whether the line passes through the interior, after shrinking by {@link #TOLERANCE_MM}. */
    public boolean isCrossedBy(Segment line) {
        return bounds.touches(line.bounds()) && shrunk().relate(Jts.line(line), "T********");
    }

    /** Returns what both have in common; empty if they only touch or are apart. */
    public Optional<Shared> sharedWith(Footprint other) {
        if (upright && other.upright) {
            return bounds.intersection(other.bounds).map(box -> new Shared(box.width() * box.height(), box.center()));
        }
        Geometry common = exact().intersection(other.exact());
        return common.getArea() > 0 ? Optional.of(shared(common, common.getArea())) : Optional.empty();
    }

    /** Returns the length of the line that lies inside, and its middle; empty if it passes outside. */
    public Optional<Shared> sharedWith(Segment line) {
        Geometry common = exact().intersection(Jts.line(line));
        return common.getLength() > 0 ? Optional.of(shared(common, common.getLength())) : Optional.empty();
    }

    /** Returns the shortest distance between both in millimetres, 0 if they touch or overlap. */
    public double distanceTo(Footprint other) {
        return exact().distance(other.exact());
    }

    /** Returns the shortest distance to a place in millimetres, 0 inside. */
    public double distanceTo(Vec place) {
        return exact().distance(Jts.FACTORY.createPoint(Jts.coordinate(place)));
    }

    /**
     * Returns the shortest distance in millimetres from an opening to the part of this that lies within a footprint.
     */
    public double distanceWithin(Footprint corridor, Opening opening) {
        Geometry part = exact().intersection(corridor.exact());
        LineString door = Jts.line(opening.corners().get(0), opening.corners().get(1));
        return part.isEmpty() ? Double.POSITIVE_INFINITY : DistanceOp.distance(door, part);
    }

    /** Tells whether the place lies inside or on the edge. */
    public boolean contains(Vec place) {
        return bounds.contains(place) && distanceTo(place) == 0;
    }

    /** Tells whether a shape counts as lying in it: whether the middle of the box around the shape does. */
    public boolean isPlaceOf(Shape shape) {
        return contains(shape.bounds().center());
    }

    /** Tells whether it fills its bounds. */
    boolean isUpright() {
        return upright;
    }

    Geometry exact() {
        Geometry made = exact;
        if (made == null) {
            made = Jts.polygon(corners);
            exact = made;
        }
        return made;
    }

    /** Rectangles are shrunk by arithmetic, as that is exact; polygons by a mitred buffer. */
    Geometry shrunk() {
        Geometry made = shrunk;
        if (made == null) {
            List<Vec> inset = rectangle ? Rectangles.inset(corners, TOLERANCE_MM) : List.of();
            made = !rectangle
                    ? Jts.shrunk(exact(), TOLERANCE_MM)
                    : inset.isEmpty() ? Jts.FACTORY.createPolygon() : Jts.polygon(inset);
            shrunk = made;
        }
        return made;
    }

    /** Returns the box around the shrunk footprint; the middle of a footprint that shrinks to nothing. */
    Bounds shrunkBounds() {
        if (!rectangle) {
            var envelope = shrunk().getEnvelopeInternal();
            return envelope.isNull()
                    ? bounds.grown(-Math.max(bounds.width(), bounds.height()))
                    : new Bounds(envelope.getMinX(), envelope.getMinY(), envelope.getMaxX(), envelope.getMaxY());
        }
        List<Vec> inset = Rectangles.inset(corners, TOLERANCE_MM);
        return inset.isEmpty() ? bounds.grown(-Math.max(bounds.width(), bounds.height())) : Bounds.around(inset);
    }

    private static Shared shared(Geometry common, double size) {
        Coordinate middle = common.getInteriorPoint().getCoordinate();
        return new Shared(size, new Vec(middle.x, middle.y));
    }

    /**
     * What two things have in common.
     *
     * @param size area in mm², or length in mm
     * @param place a point in it
     */
    public record Shared(double size, Vec place) {}
}
