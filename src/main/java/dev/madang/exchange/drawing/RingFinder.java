package dev.madang.exchange.drawing;

import dev.madang.exchange.Remark;
import dev.madang.geometry.LineWork;
import dev.madang.geometry.Outlines;
import dev.madang.geometry.SpatialIndex;
import dev.madang.model.Booth;
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
    private static final int TRIANGLE = 3;

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
        List<Ring> drawn = new ArrayList<>();
        for (Stroke stroke : strokes) {
            List<Vec> places = ground.toLevel(stroke.points());
            if (stroke.isClosed() || isRing(places)) {
                ring(layer, stroke, places).ifPresentOrElse(drawn::add, () -> refused++);
            } else if (Ground.isInReach(places)) {
                loose.add(places);
            } else {
                refused++;
            }
        }
        if (loose.isEmpty()) {
            rings.addAll(drawn);
        } else {
            Set<Ring> crossed = crossed(drawn, loose);
            crossed.forEach(ring -> loose.add(closed(ring.shape().corners())));
            LineWork work = LineWork.of(loose, mapping.snapMm(), mapping.toleranceMm());
            addFaces(drawn, crossed, faces(layer, work));
            remarks.addAll(GapRemarks.of(work, layer, mapping.toleranceMm()));
        }
    }

    /** Returns the outlines in which loose lines run, which may divide them. Ours are never divided. */
    private static Set<Ring> crossed(List<Ring> drawn, List<List<Vec>> loose) {
        SpatialIndex<Ring> index = SpatialIndex.of(drawn, Ring::bounds);
        Set<Ring> crossed = Collections.newSetFromMap(new IdentityHashMap<>());
        for (List<Vec> line : loose) {
            for (int i = 1; i < line.size(); i++) {
                Vec middle = new Vec(
                        (line.get(i - 1).x() + line.get(i).x()) / 2,
                        (line.get(i - 1).y() + line.get(i).y()) / 2);
                for (Ring ring : index.near(middle, 0)) {
                    if (ring.tags().isEmpty() && Outlines.contains(ring.shape().corners(), middle)) {
                        crossed.add(ring);
                    }
                }
            }
        }
        return crossed;
    }

    private static List<Vec> closed(List<Vec> corners) {
        List<Vec> line = new ArrayList<>(corners);
        line.add(corners.get(0));
        return line;
    }

    private List<Ring> faces(String layer, LineWork work) {
        List<Ring> faces = new ArrayList<>();
        for (LineWork.Area face : work.faces()) {
            if (face.holes() == 0 && face.meanWidthMm() > mapping.toleranceMm()) {
                OutlineShape.of(face.outline(), false, mapping.snapMm())
                        .ifPresentOrElse(shape -> faces.add(new Ring(layer, shape, 0, Map.of())), () -> refused++);
            }
        }
        return faces;
    }

    /**
     * An outline that lines divide gives way to its parts; a cross of diagonals in it, which many draw for what is
     * taken, divides nothing.
     */
    private void addFaces(List<Ring> drawn, Set<Ring> crossed, List<Ring> faces) {
        SpatialIndex<Ring> index = SpatialIndex.of(faces, Ring::bounds);
        Set<Ring> within = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Ring ring : drawn) {
            List<Ring> parts = crossed.contains(ring)
                    ? index.touching(ring.bounds()).stream()
                            .filter(face -> Outlines.contains(ring.shape().corners(), Outlines.inside(face.shape())))
                            .toList()
                    : List.of();
            boolean isDivided =
                    parts.size() > 1 && parts.stream().allMatch(part -> Booth.sidesOf(part.shape()) > TRIANGLE);
            if (!isDivided) {
                rings.add(ring);
                within.addAll(parts);
            }
        }
        faces.stream().filter(face -> !within.contains(face)).forEach(rings::add);
    }

    private boolean isRing(List<Vec> places) {
        return places.size() > 3
                && places.get(0).distanceTo(places.get(places.size() - 1)) <= Math.max(1, mapping.snapMm());
    }

    private static Optional<Ring> ring(String layer, Stroke stroke, List<Vec> places) {
        return OutlineShape.of(places, !stroke.tags().isEmpty())
                .map(shape -> new Ring(layer, shape, stroke.insert(), stroke.tags()));
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
