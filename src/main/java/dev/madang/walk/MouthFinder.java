package dev.madang.walk;

import dev.madang.geometry.Footprint;
import dev.madang.geometry.Mesh;
import dev.madang.model.Vec;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the mouths of dead ends: of all lines behind which no way leads out, the outermost that are no wider than
 * allowed and than the floor behind them is deep. From there it looks on, no farther in than the line is wide, for the
 * narrowest, which is where the end of a block meets the side of the next.
 */
final class MouthFinder {

    /** By how much a mouth farther in must be narrower. */
    private static final double NARROWER_MM = 1;

    private final WalkField field;
    private final Mesh mesh;
    private final Bridges bridges;
    private final double widestMm;
    private final double[] deepest;

    MouthFinder(WalkField field, Bridges bridges, int widestMouthMm) {
        this.field = field;
        this.mesh = field.space().mesh();
        this.bridges = bridges;
        this.widestMm = widestMouthMm;
        this.deepest = deepest();
    }

    List<Mouth> find(WalkWatch watch) {
        List<Mouth> mouths = new ArrayList<>();
        int index = 0;
        int step = Math.max(64, bridges.count() / 100);
        while (index < bridges.count()) {
            if (index % step == 0) {
                watch.at((double) index / bridges.count());
            }
            int triangle = bridges.triangle(index);
            Mouth mouth = bridges.isBridge(triangle) ? outermost(triangle) : null;
            if (mouth == null) {
                index++;
            } else {
                mouths.add(mouth);
                index = bridges.end(triangle);
            }
        }
        return mouths;
    }

    /**
     * Between the round corners where an aisle begins there are lines that are a little wider, and have a little more
     * behind them, than the mouth itself; only one farther out than the corners are round counts beside it.
     */
    private @Nullable Mouth outermost(int triangle) {
        for (Mouth mouth : within(triangle)) {
            if (width(mouth) <= widestMm) {
                Mouth narrowest = narrowest(mouth);
                if (isDeadEnd(narrowest)) {
                    return narrowest;
                }
                boolean isRounding = distanceMm(narrowest, mouth) <= roundingMm();
                if (!isRounding && isDeadEnd(mouth)) {
                    return mouth;
                }
            }
        }
        return null;
    }

    private double roundingMm() {
        return field.space().passableWidthMm() / 2.0;
    }

    /** Returns the greatest distance of a corner on or behind each triangle. */
    private double[] deepest() {
        double[] most = new double[mesh.triangles()];
        for (int index = bridges.count() - 1; index >= 0; index--) {
            int triangle = bridges.triangle(index);
            for (int side = 3 * triangle; side < 3 * triangle + 3; side++) {
                most[triangle] = Math.max(most[triangle], field.front().label(mesh.from(side)));
            }
            int entered = bridges.entered(triangle);
            if (mesh.twin(entered) != Mesh.NONE) {
                int before = mesh.twin(entered) / 3;
                most[before] = Math.max(most[before], most[triangle]);
            }
        }
        return most;
    }

    /** Returns the lines at and across a triangle, outermost first. */
    private List<Mouth> within(int triangle) {
        Mouth side = Mouth.side(mesh, bridges, triangle);
        int wall = wallBeside(triangle);
        if (wall == Mesh.NONE) {
            return List.of(side);
        }
        Mouth height = Mouth.height(mesh, triangle, wall);
        boolean isInside = height.to().distanceTo(mesh.at(mesh.from(wall))) > NARROWER_MM
                && height.to().distanceTo(mesh.at(mesh.to(wall))) > NARROWER_MM;
        return isInside ? List.of(side, height) : List.of(side);
    }

    /** Returns the wall of a triangle through which one goes straight on; {@link Mesh#NONE} at forks and ends. */
    private int wallBeside(int triangle) {
        int wall = Mesh.NONE;
        for (int side = 3 * triangle; side < 3 * triangle + 3; side++) {
            if (mesh.twin(side) == Mesh.NONE && side != bridges.entered(triangle)) {
                if (wall != Mesh.NONE) {
                    return Mesh.NONE;
                }
                wall = side;
            }
        }
        return wall;
    }

    private Mouth narrowest(Mouth outermost) {
        Mouth best = outermost;
        int triangle = outermost.triangle();
        while (triangle != Mesh.NONE) {
            for (Mouth mouth : within(triangle)) {
                if (distanceMm(mouth, outermost) > width(outermost)) {
                    return best;
                }
                best = mouth.lengthMm() < best.lengthMm() - NARROWER_MM ? mouth : best;
            }
            triangle = onwards(triangle);
        }
        return best;
    }

    private static double distanceMm(Mouth mouth, Mouth other) {
        Vec middle = mouth.middle();
        Vec nearest = Segments.nearest(middle, other.from(), other.to());
        return middle.distanceTo(nearest);
    }

    private int onwards(int triangle) {
        int wall = wallBeside(triangle);
        if (wall == Mesh.NONE) {
            return Mesh.NONE;
        }
        int next = Mesh.next(wall);
        int side = next == bridges.entered(triangle) ? Mesh.previous(wall) : next;
        return mesh.twin(side) / 3;
    }

    /** Returns the clear width of a mouth, between what stands there rather than between where a body can be. */
    double width(Mouth mouth) {
        return mouth.lengthMm() + field.space().passableWidthMm() - 2.0 * Footprint.TOLERANCE_MM;
    }

    /** Mostly the distances to the exits tell how deep it is; where they leave it open, it is measured. */
    private boolean isDeadEnd(Mouth mouth) {
        double width = width(mouth);
        if (width > widestMm || isDoor(mouth)) {
            return false;
        }
        double ends = field.distanceMm(mouth.triangle(), mouth.from()) + field.distanceMm(mouth.triangle(), mouth.to());
        double least = (ends - mouth.lengthMm()) / 2;
        double most = (ends + mouth.lengthMm()) / 2;
        double far = deepest[mouth.height() ? onwards(mouth.triangle()) : mouth.triangle()];
        if (far - least <= width) {
            return false;
        }
        return far - most > width || measured(mouth) > width;
    }

    /** A room is no dead end for having one door to the outside. */
    private boolean isDoor(Mouth mouth) {
        return bridges.hasOneExit(mouth.triangle())
                && field.distanceMm(mouth.triangle(), mouth.middle())
                        <= field.space().passableWidthMm();
    }

    private double measured(Mouth mouth) {
        Mesh behind = MeshPart.behind(mesh, bridges, List.of(mouth));
        Wavefront front = Wavefront.from(behind, mark -> true, WalkWatch.NONE);
        double most = 0;
        for (int vertex = 0; vertex < behind.vertices(); vertex++) {
            most = Math.max(most, front.label(vertex));
        }
        return most;
    }
}
