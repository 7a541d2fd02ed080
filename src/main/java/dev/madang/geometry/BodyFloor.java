package dev.madang.geometry;

import dev.madang.model.Opening;
import dev.madang.model.Segment;
import dev.madang.model.Shape;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.locationtech.jts.algorithm.Orientation;
import org.locationtech.jts.algorithm.locate.IndexedPointInAreaLocator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Location;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.PrecisionModel;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.UnaryUnionNG;
import org.locationtech.jts.operation.union.UnaryUnionOp;

/**
 * The floor on which the middle of a body may be: the ground shrunk, and everything on it grown, by half the width that
 * the body needs (the Minkowski sum with a disc; Lozano-Pérez, Wesley 1979).
 *
 * <p>The half width is lessened by {@link Footprint#TOLERANCE_MM}, so that a gap of exactly the passable width can be
 * passed at any rotation and one that is 3 mm less cannot. Round corners become six chords a quarter turn, which
 * shortens a way round them by 0.7 % at most; gaps that only chords leave open are closed. An exit takes its part out
 * of the wall; there the floor reaches the line of the door, and its sides on that line bear the number of the exit as
 * mark.
 *
 * <p>Whatever lies apart from everything else is grown alone; only what meets is united. So the cost is n log n, and
 * little for booths in rows.
 */
public final class BodyFloor {

    /** How far a door may be drawn off its wall. */
    private static final double OFF_WALL_MM = 250;

    /** Half the thickness of the line that stands for a door. */
    private static final double DOOR_HALF_MM = 0.5;

    private static final PrecisionModel GRID = new PrecisionModel(ConstrainedMesh.UNITS_PER_MM);

    private final double growMm;
    private final Geometry ground;
    private final List<Geometry> figures = new ArrayList<>();
    private final List<Grown> pieces = new ArrayList<>();
    private final List<Geometry> doorLines = new ArrayList<>();
    private final ConstrainedMesh mesh = new ConstrainedMesh();

    private BodyFloor(Collection<? extends Shape> floor, int passableWidthMm) {
        growMm = passableWidthMm / 2.0 - Footprint.TOLERANCE_MM;
        ground = united(floor);
    }

    /**
     * Returns the floor in triangles; the marks of its sides are indexes of {@code exits}.
     *
     * @param floor what people may walk on; its outline is wall
     * @param obstacles what they walk around; it may touch, overlap and stick out
     * @param walls walls on the floor
     * @param exits doors in walls or outlines, through which ways lead out; what is narrower than the passable width
     *     stays wall
     * @param passableWidthMm the width that a body needs, at least 100
     */
    public static Mesh mesh(
            Collection<? extends Shape> floor,
            Collection<? extends Shape> obstacles,
            Collection<Segment> walls,
            List<Opening> exits,
            int passableWidthMm) {
        if (passableWidthMm < 100) {
            throw new IllegalArgumentException("passableWidthMm (" + passableWidthMm + ") must be at least 100.");
        }
        BodyFloor bodies = new BodyFloor(floor, passableWidthMm);
        bodies.addWalls(walls, exits, passableWidthMm);
        bodies.addObstacles(obstacles);
        bodies.closeNarrowGaps();
        return bodies.build();
    }

    /** Closes the slits that rounding leaves between rotated neighbours. */
    private static Geometry united(Collection<? extends Shape> floor) {
        List<Geometry> parts = floor.stream()
                .<Geometry>map(shape -> Jts.polygon(shape.corners()))
                .toList();
        if (parts.size() < 2) {
            return parts.isEmpty() ? Jts.FACTORY.createPolygon() : UnaryUnionNG.union(parts.get(0), GRID);
        }
        List<Geometry> grown = parts.stream()
                .map(part -> Jts.shrunk(part, -Footprint.TOLERANCE_MM))
                .toList();
        return UnaryUnionNG.union(Jts.shrunk(UnaryUnionOp.union(grown), Footprint.TOLERANCE_MM), GRID);
    }

    private void addWalls(Collection<Segment> walls, List<Opening> exits, int passableWidthMm) {
        List<Geometry> lines = new ArrayList<>();
        lines.add(ground.getBoundary());
        walls.forEach(wall -> lines.add(Jts.line(wall)));
        Geometry standing = UnaryUnionNG.union(lines, GRID);
        Geometry doorways = Jts.FACTORY.createPolygon();
        for (Opening exit : exits) {
            Geometry line = Jts.FACTORY.createLineString();
            if (exit.width() >= passableWidthMm) {
                Geometry doorway = Walls.doorway(exit, OFF_WALL_MM);
                line = Walls.inDoorway(standing, doorway, exit);
                doorways = line.isEmpty() ? doorways : OverlayNG.overlay(doorways, doorway, OverlayNG.UNION, GRID);
            }
            doorLines.add(line);
        }
        Geometry closed = OverlayNG.overlay(standing, doorways, OverlayNG.DIFFERENCE, GRID);
        for (Geometry chain : Walls.chains(closed)) {
            figures.add(chain);
            pieces.add(new Grown(Jts.grown(chain, growMm), true));
        }
        for (Geometry line : doorLines) {
            if (!line.isEmpty()) {
                pieces.add(new Grown(Walls.thickened(line, DOOR_HALF_MM), true));
            }
        }
    }

    private void addObstacles(Collection<? extends Shape> obstacles) {
        for (Shape block : Blocks.of(obstacles)) {
            Geometry figure = Jts.polygon(block.corners());
            figures.add(figure);
            pieces.add(new Grown(Jts.grown(figure, growMm), false));
        }
    }

    private void closeNarrowGaps() {
        for (Geometry bar : Gaps.bars(figures, 2 * growMm)) {
            pieces.add(new Grown(bar, false));
        }
    }

    private Mesh build() {
        List<Geometry> atWalls = new ArrayList<>();
        List<Geometry> islands = new ArrayList<>();
        for (List<Grown> cluster : Clusters.of(pieces)) {
            if (cluster.stream().anyMatch(Grown::isWall)) {
                cluster.forEach(piece -> atWalls.add(piece.area()));
            } else {
                islands.add(cluster.size() == 1 ? cluster.get(0).area() : united(cluster));
            }
        }
        Geometry blocked = UnaryUnionNG.union(atWalls, GRID);
        Geometry floor = OverlayNG.overlay(ground, blocked, OverlayNG.DIFFERENCE, GRID);
        IndexedPointInAreaLocator where = new IndexedPointInAreaLocator(floor);
        for (Geometry island : islands) {
            if (where.locate(island.getCoordinate()) != Location.EXTERIOR) {
                addRings(island, false);
            }
        }
        addRings(floor, true);
        return mesh.build();
    }

    private static Geometry united(List<Grown> cluster) {
        return UnaryUnionNG.union(cluster.stream().map(Grown::area).toList(), GRID);
    }

    private void addRings(Geometry area, boolean isFloor) {
        for (int i = 0; i < area.getNumGeometries(); i++) {
            if (area.getGeometryN(i) instanceof Polygon polygon && !polygon.isEmpty()) {
                addRing(polygon.getExteriorRing(), isFloor);
                for (int hole = 0; hole < polygon.getNumInteriorRing(); hole++) {
                    addRing(polygon.getInteriorRingN(hole), !isFloor);
                }
            }
        }
    }

    private void addRing(LinearRing ring, boolean floorIsInside) {
        Coordinate[] corners = ring.getCoordinates();
        boolean forward = Orientation.isCCW(corners) == floorIsInside;
        for (int i = 1; i < corners.length; i++) {
            Coordinate from = corners[forward ? i - 1 : i];
            Coordinate to = corners[forward ? i : i - 1];
            mesh.addWall(from.x, from.y, to.x, to.y, doorAt(from, to));
        }
    }

    private int doorAt(Coordinate from, Coordinate to) {
        for (int i = 0; i < doorLines.size(); i++) {
            Envelope box = doorLines.get(i).getEnvelopeInternal();
            if (!box.isNull() && isNear(box, from) && isNear(box, to) && isOnDoor(doorLines.get(i), from, to)) {
                return i;
            }
        }
        return Mesh.NONE;
    }

    private static boolean isNear(Envelope box, Coordinate place) {
        return box.distance(new Envelope(place)) <= 2 * DOOR_HALF_MM;
    }

    private static boolean isOnDoor(Geometry line, Coordinate from, Coordinate to) {
        return line.isWithinDistance(Jts.FACTORY.createPoint(from), 2 * DOOR_HALF_MM)
                && line.isWithinDistance(Jts.FACTORY.createPoint(to), 2 * DOOR_HALF_MM);
    }

    /**
     * Something grown.
     *
     * @param area what it then covers
     * @param isWall whether it may reach out of the ground
     */
    record Grown(Geometry area, boolean isWall) {}
}
