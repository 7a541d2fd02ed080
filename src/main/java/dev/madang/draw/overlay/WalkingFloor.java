package dev.madang.draw.overlay;

import dev.madang.geometry.Contours;
import dev.madang.geometry.Lattice;
import dev.madang.geometry.Region;
import dev.madang.model.Bounds;
import dev.madang.model.Vec;
import dev.madang.walk.Raster;
import dev.madang.walk.WalkField;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The floor from which there is a way out, cut at distances.
 *
 * <p>Distances are known for the middle of a body. So that bands reach booths and walls, the floor is what a body
 * covers, and within half its width of them the distance of the nearest free place counts.
 */
final class WalkingFloor {

    /** How finely distances are taken; a millimetre on paper at 1:250. */
    static final int FINEST_MM = 250;

    private static final double MOST_KNOTS = 600_000;
    private static final double SMOOTH_MM = 15;
    private static final int AROUND = 4;

    private final Region floor;
    private final Lattice distances;

    WalkingFloor(WalkField field) {
        double half = field.space().passableWidthMm() / 2.0;
        floor = Region.ofRings(field.outlines()).grown(half).simplified(1);
        distances = lattice(field, half).filled();
    }

    /** A part of the floor, and the lines at which it begins. */
    record Part(Region area, List<List<Vec>> edges) {}

    Region whole() {
        return floor;
    }

    /** Returns the part that lies at a distance or beyond. */
    Part beyond(double mm, Region within) {
        List<List<Vec>> rings = new ArrayList<>();
        for (List<Vec> ring : Contours.above(distances, mm)) {
            rings.add(smooth(ring));
        }
        List<List<Vec>> edges = new ArrayList<>();
        rings.forEach(ring -> edges.addAll(within.along(ring)));
        return new Part(Region.ofRings(rings).within(within), edges);
    }

    private static List<Vec> smooth(List<Vec> ring) {
        List<List<Vec>> smoothed =
                Region.ofRings(List.of(ring)).simplified(SMOOTH_MM).rings();
        return smoothed.size() == 1 ? smoothed.get(0) : ring;
    }

    /** Knots lie at the middles of cells, with some more around. */
    private static Lattice lattice(WalkField field, double aroundMm) {
        Raster raster = field.raster(pitchMm(field));
        int margin = (int) Math.ceil(aroundMm / raster.cellMm()) + AROUND;
        int columns = raster.columns() + 2 * margin;
        int rows = raster.rows() + 2 * margin;
        float[] values = new float[columns * rows];
        Arrays.fill(values, Float.NaN);
        for (int row = 0; row < raster.rows(); row++) {
            for (int column = 0; column < raster.columns(); column++) {
                values[(row + margin) * columns + column + margin] = raster.distanceMm(column, row);
            }
        }
        Vec first = raster.box(-margin, -margin).center();
        return new Lattice(first.x(), first.y(), raster.cellMm(), columns, rows, values);
    }

    private static int pitchMm(WalkField field) {
        List<List<Vec>> outlines = field.outlines();
        Bounds box = outlines.stream().map(Bounds::around).reduce(Bounds::union).orElse(new Bounds(0, 0, 0, 0));
        double coarse = Math.sqrt(box.width() * box.height() / MOST_KNOTS);
        return Math.max(FINEST_MM, Math.toIntExact(Math.round(Math.ceil(coarse))));
    }
}
