package dev.madang.view.canvas;

import dev.madang.model.Bounds;
import dev.madang.model.ElementId;
import dev.madang.model.Vec;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Tells what lies under the pointer: first handles, then what contains the place, the top-most first, then what is near
 * it, the nearest first.
 *
 * <p>A zone is hit at its edge only. Its inside counts as floor, so that a rubber band can begin there and the booths
 * in it can be gathered.
 */
final class HitTest {

    /** How near is near. */
    static final double TOLERANCE_PX = 5;

    /** Handles are easier to hit than they look. */
    private static final double HANDLE_PX = Handle.SIZE_PX / 2 + 2;

    private final LevelScene scene;
    private final double toleranceMm;

    HitTest(LevelScene scene, double toleranceMm) {
        this.scene = scene;
        this.toleranceMm = toleranceMm;
    }

    /** Returns what lies at a place, where the selection may have handles. */
    static Hit at(LevelScene scene, List<Handle> handles, Vec place, double scalePxPerMm) {
        for (Handle handle : handles) {
            if (handle.at().distanceTo(place) * scalePxPerMm <= HANDLE_PX) {
                return new Hit.OnHandle(handle);
            }
        }
        List<SceneElement> stack = new HitTest(scene, TOLERANCE_PX / scalePxPerMm).stackAt(place);
        return stack.isEmpty() ? new Hit.OnFloor() : new Hit.OnElement(stack.get(0));
    }

    /** Returns everything at a place, the top-most first. */
    List<SceneElement> stackAt(Vec place) {
        Bounds spot = new Bounds(place.x(), place.y(), place.x(), place.y()).grown(toleranceMm);
        List<SceneElement> inside = new ArrayList<>();
        List<SceneElement> near = new ArrayList<>();
        for (SceneElement element : scene.touching(spot)) {
            double distance = distance(element, place);
            if (!scene.canBeHit(element)) {
                continue;
            }
            if (!element.isZone() && Outlines.contains(element.element().shape().corners(), place)) {
                inside.add(0, element);
            } else if (distance <= toleranceMm) {
                near.add(0, element);
            }
        }
        near.sort(Comparator.comparingDouble(element -> distance(element, place)));
        inside.addAll(near);
        return inside;
    }

    /**
     * Returns what a rubber band takes: what lies inside, or also what it touches. Zones must lie inside in any case,
     * or a band around some booths would always take the zone beneath them.
     */
    static Set<ElementId> within(LevelScene scene, Bounds band, boolean touching) {
        Set<ElementId> caught = new LinkedHashSet<>();
        for (SceneElement element : scene.touching(band)) {
            boolean whole = band.contains(element.bounds());
            boolean touched = touching
                    && !element.isZone()
                    && Outlines.touches(element.element().shape().corners(), band);
            if ((whole || touched) && scene.canBeHit(element)) {
                caught.add(element.id());
            }
        }
        return caught;
    }

    private static double distance(SceneElement element, Vec place) {
        return Outlines.distanceToSides(element.element().shape().corners(), place);
    }
}
