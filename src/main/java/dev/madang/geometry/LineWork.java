package dev.madang.geometry;

import dev.madang.model.Vec;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.noding.NodedSegmentString;
import org.locationtech.jts.noding.SegmentString;
import org.locationtech.jts.noding.snap.SnappingNoder;
import org.locationtech.jts.operation.polygonize.Polygonizer;

/**
 * The areas that loose lines enclose, as in drawings in which neighbours share their lines. Lines may cross, overlap
 * and end on each other.
 *
 * <p>Ends and corners that lie within the snapping distance of each other, or of another line, become one. An end that
 * then leads nowhere is led on to the nearest free end, or else to the nearest line, within the closing distance; each
 * such link is told, and so is each end that still leads nowhere.
 *
 * @param faces the smallest areas that lines enclose, in no particular order
 * @param closed the gaps that were closed
 * @param open where lines still lead nowhere
 */
public record LineWork(List<Area> faces, List<Gap> closed, List<Vec> open) {

    /** A corner that lies nearer to a straight line is none. */
    private static final double FLAT_MM = 0.01;

    /**
     * An enclosed area.
     *
     * @param outline its corners in order, without those on straight sides
     * @param holes how many areas within it do not belong to it
     * @param areaMm2 what it measures, in the square of the unit of the lines
     * @param perimeterMm the length of all its borders
     */
    public record Area(List<Vec> outline, int holes, double areaMm2, double perimeterMm) {

        /** Copies the list. */
        public Area {
            outline = List.copyOf(outline);
        }

        /** Returns how wide a band of the same area and border would be. */
        public double meanWidthMm() {
            return perimeterMm == 0 ? 0 : 2 * areaMm2 / perimeterMm;
        }
    }

    /**
     * A gap that was closed.
     *
     * @param from the end that led nowhere
     * @param to where it was led on to
     */
    public record Gap(Vec from, Vec to) {

        /** Returns how wide it was. */
        public double widthMm() {
            return from.distanceTo(to);
        }
    }

    /** Copies the lists. */
    public LineWork {
        faces = List.copyOf(faces);
        closed = List.copyOf(closed);
        open = List.copyOf(open);
    }

    /**
     * Finds what lines enclose. Takes about n log n time for n sides.
     *
     * @param lines two or more places each; a closed line repeats its first place
     * @param snapMm within which ends and lines are one
     * @param closeMm up to which gaps are closed
     */
    public static LineWork of(Collection<List<Vec>> lines, double snapMm, double closeMm) {
        List<Coordinate[]> sides = noded(coordinates(lines), snapMm);
        FreeEnds ends = FreeEnds.of(sides);
        List<Gap> closed = ends.links(closeMm);
        List<Coordinate[]> whole = sides;
        if (!closed.isEmpty()) {
            List<Coordinate[]> linked = new ArrayList<>(sides);
            closed.forEach(gap -> linked.add(new Coordinate[] {Jts.coordinate(gap.from()), Jts.coordinate(gap.to())}));
            whole = noded(linked, snapMm);
        }
        List<Vec> open = closed.isEmpty() ? ends.all() : FreeEnds.of(whole).all();
        return new LineWork(faces(whole), closed, open);
    }

    private static List<Coordinate[]> coordinates(Collection<List<Vec>> lines) {
        List<Coordinate[]> all = new ArrayList<>();
        for (List<Vec> line : lines) {
            Coordinate[] places = line.stream().map(Jts::coordinate).toArray(Coordinate[]::new);
            if (places.length > 1) {
                all.add(places);
            }
        }
        return all;
    }

    /** Returns sides that meet at their ends only, each once. */
    private static List<Coordinate[]> noded(List<Coordinate[]> lines, double snapMm) {
        SnappingNoder noder = new SnappingNoder(Math.max(snapMm, 1e-6));
        noder.computeNodes(lines.stream()
                .map(line -> (SegmentString) new NodedSegmentString(line, null))
                .toList());
        Set<LineString> seen = new HashSet<>();
        List<Coordinate[]> sides = new ArrayList<>();
        for (Object noded : noder.getNodedSubstrings()) {
            Coordinate[] places = ((SegmentString) noded).getCoordinates();
            for (int i = 1; i < places.length; i++) {
                addOnce(places[i - 1], places[i], seen, sides);
            }
        }
        return sides;
    }

    private static void addOnce(Coordinate from, Coordinate to, Set<LineString> seen, List<Coordinate[]> sides) {
        if (from.equals2D(to)) {
            return;
        }
        boolean inOrder = from.compareTo(to) < 0;
        Coordinate[] side = {inOrder ? from : to, inOrder ? to : from};
        if (seen.add(Jts.FACTORY.createLineString(side))) {
            sides.add(side);
        }
    }

    private static List<Area> faces(List<Coordinate[]> sides) {
        Polygonizer polygonizer = new Polygonizer();
        sides.forEach(side -> polygonizer.add((Geometry) Jts.FACTORY.createLineString(side)));
        List<Area> faces = new ArrayList<>();
        for (Object found : polygonizer.getPolygons()) {
            Polygon face = (Polygon) found;
            List<Vec> ring = new ArrayList<>();
            for (Coordinate place : face.getExteriorRing().getCoordinates()) {
                ring.add(new Vec(place.x, place.y));
            }
            ring.remove(ring.size() - 1);
            List<Vec> outline = Straight.withoutFlatCorners(ring, FLAT_MM);
            if (outline.size() > 2) {
                faces.add(new Area(outline, face.getNumInteriorRing(), face.getArea(), face.getLength()));
            }
        }
        return faces;
    }
}
