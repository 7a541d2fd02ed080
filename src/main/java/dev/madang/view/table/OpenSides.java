package dev.madang.view.table;

import dev.madang.geometry.Footprint;
import dev.madang.geometry.SpatialIndex;
import dev.madang.model.Booth;
import dev.madang.model.Bounds;
import dev.madang.model.ElementId;
import dev.madang.model.Feature;
import dev.madang.model.Level;
import dev.madang.model.Plan;
import dev.madang.model.PlanElement;
import dev.madang.model.Rect;
import dev.madang.model.Shape;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How many sides of each booth face an aisle. A side is closed where booths or features stand against at least half of
 * it, or the outer wall does. Told of upright rectangles only.
 */
final class OpenSides {

    /** Sides that are no farther apart stand against each other. */
    private static final double NEAR_MM = 50;

    private static final int UNKNOWN = -1;

    private final Map<ElementId, Shape> shapes;
    private final Map<ElementId, Integer> counts;

    private OpenSides(Map<ElementId, Shape> shapes, Map<ElementId, Integer> counts) {
        this.shapes = shapes;
        this.counts = counts;
    }

    /** Returns the sides of a plan; those of an earlier plan are reused if no shape is another. */
    static OpenSides of(Plan plan, @Nullable OpenSides earlier) {
        Map<ElementId, Shape> shapes = new HashMap<>();
        plan.elements().filter(OpenSides::stands).forEach(element -> shapes.put(element.id(), element.shape()));
        if (earlier != null && earlier.shapes.equals(shapes)) {
            return earlier;
        }
        Map<ElementId, Integer> counts = new HashMap<>();
        for (Level level : plan.levels()) {
            List<PlanElement> standing =
                    plan.elementsOn(level.id()).filter(OpenSides::stands).toList();
            SpatialIndex<PlanElement> index =
                    SpatialIndex.of(standing, element -> element.shape().bounds());
            Bounds floor = level.floor().bounds();
            standing.forEach(element -> counts.put(element.id(), count(element, index, floor)));
        }
        return new OpenSides(shapes, counts);
    }

    /** Returns how many sides are open; negative if that is not known. */
    int of(Booth booth) {
        return Objects.requireNonNullElse(counts.get(booth.id()), UNKNOWN);
    }

    private static boolean stands(PlanElement element) {
        return element instanceof Booth || element instanceof Feature;
    }

    private static int count(PlanElement element, SpatialIndex<PlanElement> index, Bounds floor) {
        if (!(element.shape() instanceof Rect rect) || !rect.isUpright()) {
            return UNKNOWN;
        }
        Bounds box = rect.bounds();
        List<Bounds> strips = List.of(
                new Bounds(box.minX(), box.minY() - NEAR_MM, box.maxX(), box.minY() - 1),
                new Bounds(box.minX(), box.maxY() + 1, box.maxX(), box.maxY() + NEAR_MM),
                new Bounds(box.minX() - NEAR_MM, box.minY(), box.minX() - 1, box.maxY()),
                new Bounds(box.maxX() + 1, box.minY(), box.maxX() + NEAR_MM, box.maxY()));
        return Math.toIntExact(strips.stream()
                .filter(strip -> isOpen(strip, element, index, floor))
                .count());
    }

    private static boolean isOpen(Bounds strip, PlanElement own, SpatialIndex<PlanElement> index, Bounds floor) {
        if (!floor.contains(strip)) {
            return false;
        }
        double taken = 0;
        for (PlanElement other : index.touching(strip)) {
            Bounds box = other.shape().bounds();
            boolean meets = other != own && (isUpright(other) || meets(strip, other));
            taken += meets ? box.intersection(strip).map(OpenSides::length).orElse(0.0) : 0;
        }
        return taken < length(strip) / 2;
    }

    private static boolean isUpright(PlanElement element) {
        return element.shape() instanceof Rect rect && rect.isUpright();
    }

    private static boolean meets(Bounds strip, PlanElement other) {
        return Footprint.of(Rect.ofRounded(strip)).overlaps(Footprint.of(other.shape()));
    }

    private static double length(Bounds strip) {
        return Math.max(strip.width(), strip.height());
    }
}
