package dev.madang.geometry;

import dev.madang.model.Vec;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.locationtech.jts.algorithm.Area;
import org.locationtech.jts.algorithm.PointLocation;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;

/** Turns rings that are filled by the even-odd rule into areas and back. Rings may touch, but do not cross. */
final class Rings {

    private Rings() {}

    /** A ring, with the rings right within it. */
    private static final class Node {

        private final Coordinate[] ring;
        private final Envelope box;
        private final double area;
        private int depth;
        private final List<LinearRing> holes = new ArrayList<>();

        Node(List<Vec> corners) {
            ring = Jts.polygon(corners).getExteriorRing().getCoordinates();
            box = new Envelope();
            Arrays.stream(ring).forEach(box::expandToInclude);
            area = Area.ofRing(ring);
        }

        /** The middle of a side is on no other ring, even if a corner is. */
        boolean contains(Node other) {
            Coordinate middle =
                    new Coordinate((other.ring[0].x + other.ring[1].x) / 2, (other.ring[0].y + other.ring[1].y) / 2);
            return box.contains(other.box) && PointLocation.isInRing(middle, ring);
        }

        Polygon polygon() {
            return Jts.FACTORY.createPolygon(Jts.FACTORY.createLinearRing(ring), holes.toArray(LinearRing[]::new));
        }
    }

    /** Returns the area: what an odd number of rings surrounds. */
    static Geometry area(Collection<List<Vec>> rings) {
        List<Node> nodes = rings.stream()
                .filter(ring -> ring.size() > 2)
                .map(Node::new)
                .filter(node -> node.area > 0)
                .sorted(Comparator.<Node>comparingDouble(node -> node.area).reversed())
                .toList();
        for (int i = 0; i < nodes.size(); i++) {
            place(nodes.get(i), nodes.subList(0, i));
        }
        Polygon[] shells = nodes.stream()
                .filter(node -> node.depth % 2 == 0)
                .map(Node::polygon)
                .toArray(Polygon[]::new);
        Geometry area = Jts.FACTORY.createMultiPolygon(shells);
        return area.isValid() ? area : area.buffer(0);
    }

    private static void place(Node node, List<Node> larger) {
        Optional<Node> around = Optional.empty();
        for (Node candidate : larger) {
            if (candidate.contains(node)) {
                node.depth++;
                around = Optional.of(candidate);
            }
        }
        if (node.depth % 2 == 1) {
            around.ifPresent(shell -> shell.holes.add(Jts.FACTORY.createLinearRing(node.ring)));
        }
    }

    /** Returns the rings of an area, to be filled by the even-odd rule. */
    static List<List<Vec>> of(Geometry area) {
        List<List<Vec>> rings = new ArrayList<>();
        for (int i = 0; i < area.getNumGeometries(); i++) {
            if (area.getGeometryN(i) instanceof Polygon polygon && !polygon.isEmpty()) {
                rings.add(corners(polygon.getExteriorRing()));
                for (int hole = 0; hole < polygon.getNumInteriorRing(); hole++) {
                    rings.add(corners(polygon.getInteriorRingN(hole)));
                }
            }
        }
        return List.copyOf(rings);
    }

    /** Returns the lines of a geometry; a closed one repeats its first place. */
    static List<List<Vec>> lines(Geometry lines) {
        List<List<Vec>> all = new ArrayList<>();
        for (int i = 0; i < lines.getNumGeometries(); i++) {
            if (lines.getGeometryN(i) instanceof LineString line && !line.isEmpty()) {
                all.add(places(line.getCoordinates()));
            }
        }
        return List.copyOf(all);
    }

    private static List<Vec> corners(LinearRing ring) {
        List<Vec> places = places(ring.getCoordinates());
        return places.subList(0, places.size() - 1);
    }

    private static List<Vec> places(Coordinate[] coordinates) {
        return Arrays.stream(coordinates).map(c -> new Vec(c.x, c.y)).toList();
    }
}
