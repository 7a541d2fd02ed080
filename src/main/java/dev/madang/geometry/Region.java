package dev.madang.geometry;

import dev.madang.model.Bounds;
import dev.madang.model.Shape;
import dev.madang.model.Vec;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.prep.PreparedGeometry;
import org.locationtech.jts.geom.prep.PreparedGeometryFactory;
import org.locationtech.jts.operation.linemerge.LineMerger;
import org.locationtech.jts.operation.union.UnaryUnionOp;
import org.locationtech.jts.simplify.TopologyPreservingSimplifier;

/**
 * One or more polygons taken as one area, such as all leased halls of a level. Immutable after building.
 *
 * <p>Where two polygons share an edge there is no border between them.
 */
public final class Region {

    private final Geometry area;
    private final PreparedGeometry prepared;
    private final @Nullable Bounds box;

    private Region(Geometry area) {
        this.area = area;
        this.prepared = PreparedGeometryFactory.prepare(area);
        this.box = boxOf(area);
    }

    /** Returns the union of the shapes; an empty region if there are none. */
    public static Region of(Collection<? extends Shape> shapes) {
        List<Geometry> parts = Blocks.of(shapes).stream()
                .<Geometry>map(shape -> Jts.polygon(shape.corners()))
                .toList();
        return new Region(parts.isEmpty() ? Jts.FACTORY.createPolygon() : UnaryUnionOp.union(parts));
    }

    /** Returns what an odd number of rings surrounds; rings may touch, but do not cross. */
    public static Region ofRings(Collection<List<Vec>> rings) {
        return new Region(Rings.area(rings));
    }

    /** Tells whether the footprint, shrunk by {@link Footprint#TOLERANCE_MM}, lies inside; shared edges are inside. */
    public boolean covers(Footprint footprint) {
        if (box != null) {
            return box.contains(footprint.shrunkBounds());
        }
        return prepared.covers(footprint.shrunk());
    }

    /** Tells whether the footprint, shrunk by {@link Footprint#TOLERANCE_MM}, shares interior with the region. */
    public boolean overlaps(Footprint footprint) {
        if (box != null && box.contains(footprint.bounds())) {
            return true;
        }
        return prepared.intersects(footprint.shrunk()) && area.relate(footprint.shrunk(), "T********");
    }

    /** Returns the part of the footprint that lies outside, with a point in it; empty if none does. */
    public Optional<Footprint.Shared> outside(Footprint footprint) {
        if (box != null && footprint.isUpright()) {
            Optional<Bounds> rest = restOf(footprint.bounds(), box);
            if (rest.isPresent()) {
                Bounds cut = rest.get();
                return Optional.of(new Footprint.Shared(cut.width() * cut.height(), cut.center()));
            }
        }
        Geometry rest = footprint.exact().difference(area);
        if (rest.getArea() <= 0) {
            return Optional.empty();
        }
        Coordinate middle = rest.getInteriorPoint().getCoordinate();
        return Optional.of(new Footprint.Shared(rest.getArea(), new Vec(middle.x, middle.y)));
    }

    /** Returns what a box leaves of another if that is one box and not nothing: most things stick out on one side. */
    private static Optional<Bounds> restOf(Bounds whole, Bounds taken) {
        if (!whole.sharesInterior(taken)) {
            return Optional.of(whole);
        }
        boolean isWide = taken.minX() <= whole.minX() && whole.maxX() <= taken.maxX();
        boolean isHigh = taken.minY() <= whole.minY() && whole.maxY() <= taken.maxY();
        boolean isOver = whole.minY() < taken.minY();
        boolean isUnder = taken.maxY() < whole.maxY();
        boolean isLeft = whole.minX() < taken.minX();
        boolean isRight = taken.maxX() < whole.maxX();
        if (isWide && isOver != isUnder) {
            return Optional.of(
                    isOver
                            ? new Bounds(whole.minX(), whole.minY(), whole.maxX(), taken.minY())
                            : new Bounds(whole.minX(), taken.maxY(), whole.maxX(), whole.maxY()));
        }
        if (isHigh && isLeft != isRight) {
            return Optional.of(
                    isLeft
                            ? new Bounds(whole.minX(), whole.minY(), taken.minX(), whole.maxY())
                            : new Bounds(taken.maxX(), whole.minY(), whole.maxX(), whole.maxY()));
        }
        return Optional.empty();
    }

    /** Returns which share of the footprint's area lies inside, from 0 to 1. */
    public double shareOf(Footprint footprint) {
        if (box != null) {
            if (box.contains(footprint.bounds())) {
                return 1;
            }
            if (!box.touches(footprint.bounds())) {
                return 0;
            }
        }
        Geometry whole = footprint.exact();
        return whole.intersection(area).getArea() / whole.getArea();
    }

    /** Returns its area in mm². */
    public double areaMm2() {
        return area.getArea();
    }

    /** Returns the part of it that no other region covers. */
    public Region without(Region other) {
        return new Region(area.difference(other.area));
    }

    /** Returns the part of it that another region covers, too. */
    public Region within(Region other) {
        return new Region(area.intersection(other.area));
    }

    /** Returns all that lies in it or within a distance in millimetres, with round corners. */
    public Region grown(double byMm) {
        return new Region(area.buffer(byMm));
    }

    /** Returns the same area with corners left out that lie within a distance of the line without them. */
    public Region simplified(double byMm) {
        return new Region(TopologyPreservingSimplifier.simplify(area, byMm));
    }

    /** Returns its outlines and those of its holes, to be filled by the even-odd rule. */
    public List<List<Vec>> rings() {
        return Rings.of(area);
    }

    /**
     * Returns the parts of a ring that lie inside, joined where the ring begins; a whole one repeats its first place.
     */
    public List<List<Vec>> along(List<Vec> ring) {
        Geometry inside = area.intersection(Jts.polygon(ring).getExteriorRing());
        LineMerger merger = new LineMerger();
        merger.add(inside);
        return Rings.lines(Jts.FACTORY.buildGeometry(merger.getMergedLineStrings()));
    }

    /** Most halls are upright boxes, for which arithmetic on bounds is exact and fast. */
    private static @Nullable Bounds boxOf(Geometry area) {
        if (area.isEmpty() || !area.isRectangle()) {
            return null;
        }
        var envelope = area.getEnvelopeInternal();
        return new Bounds(envelope.getMinX(), envelope.getMinY(), envelope.getMaxX(), envelope.getMaxY());
    }
}
