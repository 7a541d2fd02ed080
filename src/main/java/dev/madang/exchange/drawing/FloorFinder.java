package dev.madang.exchange.drawing;

import dev.madang.exchange.Remark;
import dev.madang.geometry.LineWork;
import dev.madang.geometry.Region;
import dev.madang.model.Point;
import dev.madang.model.Polygon;
import dev.madang.model.Rect;
import dev.madang.model.Shape;
import dev.madang.model.Vec;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds the floor and its halls: the areas that walls enclose. The area within a wall of two lines is no hall, and what
 * is small beside the largest is a side room.
 */
final class FloorFinder {

    /** A hall of less than this share of the largest is a room. */
    private static final double LEAST_SHARE = 0.05;

    /** Walls are not thicker. */
    private static final double THICKEST_MM = 1_200;

    private final List<Remark> remarks = new ArrayList<>();
    private final DrawingMapping mapping;
    private final Ground ground;

    private FloorFinder(DrawingMapping mapping, Ground ground) {
        this.mapping = mapping;
        this.ground = ground;
    }

    /**
     * What was found.
     *
     * @param floor the outer outline, if anything is enclosed
     * @param halls the halls, the largest first
     * @param remarks what was closed or left out
     */
    record Found(Optional<Polygon> floor, List<Polygon> halls, List<Remark> remarks) {}

    static Found in(List<Stroke> strokes, DrawingMapping mapping, Ground ground) {
        return new FloorFinder(mapping, ground).find(strokes);
    }

    private Found find(List<Stroke> strokes) {
        Optional<Polygon> ownFloor = own(strokes, "floor").findFirst();
        if (ownFloor.isPresent()) {
            return new Found(ownFloor, own(strokes, "hall").toList(), List.of());
        }
        LineWork work = LineWork.of(lines(strokes), mapping.snapMm(), mapping.toleranceMm());
        String layers = String.join(", ", mapping.layers(LayerRole.OUTLINE));
        remarks.addAll(GapRemarks.of(work, layers, mapping.toleranceMm()));
        List<LineWork.Area> wide = work.faces().stream()
                .filter(face -> face.meanWidthMm() > THICKEST_MM)
                .sorted(Comparator.comparingDouble(LineWork.Area::areaMm2).reversed())
                .toList();
        if (wide.isEmpty()) {
            return new Found(Optional.empty(), List.of(), List.copyOf(remarks));
        }
        double least = wide.get(0).areaMm2() * LEAST_SHARE;
        List<Polygon> halls = wide.stream()
                .filter(face -> face.areaMm2() >= least)
                .flatMap(face -> polygon(face.outline()).stream())
                .toList();
        long small = wide.stream().filter(face -> face.areaMm2() < least).count();
        if (small > 0) {
            remarks.add(Remark.of("exchange.drawing.rooms", small));
        }
        Optional<Polygon> floor = halls.size() == 1 ? Optional.of(halls.get(0)) : around(halls, work);
        return new Found(floor, halls, List.copyOf(remarks));
    }

    private Stream<Polygon> own(List<Stroke> strokes, String kind) {
        return strokes.stream()
                .filter(stroke -> kind.equals(stroke.tags().get(Tags.KIND)) && stroke.isClosed())
                .flatMap(stroke -> polygon(ground.toLevel(stroke.points())).stream());
    }

    private List<List<Vec>> lines(List<Stroke> strokes) {
        List<List<Vec>> lines = new ArrayList<>();
        for (Stroke stroke : strokes) {
            List<Vec> places = new ArrayList<>(ground.toLevel(stroke.points()));
            if (stroke.isClosed()) {
                places.add(places.get(0));
            }
            if (Ground.isInReach(places)) {
                lines.add(places);
            }
        }
        return lines;
    }

    /** Several halls are parts of a floor if walls or shared lines hold them together. */
    private Optional<Polygon> around(List<Polygon> halls, LineWork work) {
        List<Shape> all = new ArrayList<>();
        work.faces().forEach(face -> polygon(face.outline()).ifPresent(all::add));
        List<Polygon> parts = Region.of(all).rings().stream()
                .flatMap(ring -> polygon(ring).stream())
                .sorted(Comparator.comparingLong(Polygon::areaMm2).reversed())
                .toList();
        Optional<Polygon> floor = parts.stream().findFirst();
        long within = floor.stream()
                .flatMap(outer -> halls.stream().filter(hall -> isWithin(hall, outer)))
                .count();
        if (within < halls.size()) {
            remarks.add(Remark.of("exchange.drawing.severalFloors", halls.size() - within));
        }
        return floor;
    }

    static boolean isWithin(Polygon hall, Polygon floor) {
        return floor.bounds().grown(2).contains(hall.bounds());
    }

    private static Optional<Polygon> polygon(List<Vec> corners) {
        return OutlineShape.of(corners, false)
                .map(shape -> shape instanceof Rect rect ? fourCorners(rect) : shape)
                .map(shape -> (Polygon) shape);
    }

    private static Polygon fourCorners(Rect rect) {
        return new Polygon(rect.corners().stream().map(Point::ofRounded).toList());
    }
}
