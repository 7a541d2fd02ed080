package dev.madang.exchange.drawing;

import dev.madang.exchange.Remark;
import dev.madang.geometry.LineWork;
import dev.madang.geometry.SpatialIndex;
import dev.madang.model.Shape;
import dev.madang.model.Vec;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds the outlines on a layer: those that are drawn closed, and those that loose lines enclose together. */
final class RingFinder {

    private static final double SAME_SHARE = 0.5;

    private final Ground ground;
    private final DrawingMapping mapping;
    private final List<Ring> rings = new ArrayList<>();
    private final List<Remark> remarks = new ArrayList<>();
    private int refused;
    private int doubled;

    RingFinder(Ground ground, DrawingMapping mapping) {
        this.ground = ground;
        this.mapping = mapping;
    }

    /** What was found. */
    record Found(List<Ring> rings, List<Remark> remarks) {}

    /** Returns the outlines of strokes, layer by layer. */
    static Found in(Map<String, List<Stroke>> byLayer, Ground ground, DrawingMapping mapping) {
        RingFinder finder = new RingFinder(ground, mapping);
        byLayer.forEach(finder::find);
        return finder.found();
    }

    private Found found() {
        if (refused > 0) {
            remarks.add(Remark.of("exchange.drawing.outlineRefused", refused));
        }
        List<Ring> once = once();
        if (doubled > 0) {
            remarks.add(Remark.of("exchange.drawing.outlineDoubled", doubled));
        }
        return new Found(once, List.copyOf(remarks));
    }

    private void find(String layer, List<Stroke> strokes) {
        List<List<Vec>> loose = new ArrayList<>();
        for (Stroke stroke : strokes) {
            List<Vec> places = ground.toLevel(stroke.points());
            boolean isRing = stroke.isClosed() || isRing(places);
            if (isRing) {
                add(layer, stroke, places);
            } else if (Ground.isInReach(places)) {
                loose.add(places);
            } else {
                refused++;
            }
        }
        if (!loose.isEmpty()) {
            addFaces(layer, LineWork.of(loose, mapping.snapMm(), mapping.toleranceMm()));
        }
    }

    private boolean isRing(List<Vec> places) {
        return places.size() > 3
                && places.get(0).distanceTo(places.get(places.size() - 1)) <= Math.max(1, mapping.snapMm());
    }

    private void add(String layer, Stroke stroke, List<Vec> places) {
        Optional<Shape> shape = OutlineShape.of(places, !stroke.tags().isEmpty());
        if (shape.isPresent()) {
            rings.add(new Ring(layer, shape.get(), stroke.insert(), stroke.tags()));
        } else {
            refused++;
        }
    }

    private void addFaces(String layer, LineWork work) {
        for (LineWork.Area face : work.faces()) {
            if (face.holes() == 0 && face.meanWidthMm() > mapping.toleranceMm()) {
                Optional<Shape> shape = OutlineShape.of(face.outline(), false, mapping.snapMm());
                if (shape.isPresent()) {
                    rings.add(new Ring(layer, shape.get(), 0, Map.of()));
                } else {
                    refused++;
                }
            }
        }
        if (!work.closed().isEmpty()) {
            double widest = work.closed().stream()
                    .mapToDouble(LineWork.Gap::widthMm)
                    .max()
                    .orElse(0);
            remarks.add(Remark.of("exchange.drawing.gapsClosed", work.closed().size(), layer, Math.round(widest)));
        }
        if (!work.open().isEmpty()) {
            Vec first = work.open().get(0);
            remarks.add(Remark.of(
                    "exchange.drawing.openEnds",
                    work.open().size(),
                    layer,
                    Math.round(first.x()),
                    Math.round(first.y()),
                    mapping.toleranceMm()));
        }
    }

    /** The same outline drawn twice is one; what Madang knows again stays, and the first of the others. */
    private List<Ring> once() {
        SpatialIndex<Ring> index = SpatialIndex.of(rings, Ring::bounds);
        Set<Ring> dropped = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Ring ring : rings) {
            if (dropped.contains(ring)) {
                continue;
            }
            index.forEachTouching(ring.bounds(), other -> {
                if (other != ring
                        && !dropped.contains(other)
                        && isLess(other, ring)
                        && Math.abs(other.shape().areaMm2() - ring.shape().areaMm2())
                                < SAME_SHARE * ring.shape().areaMm2()
                        && OutlineShape.isSame(ring.shape(), other.shape())) {
                    dropped.add(other);
                }
            });
        }
        doubled = dropped.size();
        return rings.stream().filter(ring -> !dropped.contains(ring)).toList();
    }

    private static boolean isLess(Ring one, Ring other) {
        return one.tags().isEmpty() || one.tags().equals(other.tags());
    }
}
