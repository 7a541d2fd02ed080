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
 * A floor on which something has a value everywhere, to be cut where it reaches a level.
 *
 * <p>Values are known for the middle of a body. So that bands reach booths and walls, the floor is what a body covers,
 * and within half its width of them the value of the nearest free place counts.
 */
final class BandedFloor {

    /** How finely distances are taken; a millimetre on paper at 1:250. */
    private static final int FINEST_MM = 250;

    private static final double MOST_KNOTS = 600_000;
    private static final double SMOOTH_MM = 15;
    private static final int AROUND = 4;

    private final Region floor;
    private final Lattice values;

    private BandedFloor(Region floor, Lattice values) {
        this.floor = floor;
        this.values = values;
    }

    /** Returns the floor with its walking distances. */
    static BandedFloor of(WalkField field) {
        return new BandedFloor(covered(field), distances(field).filled());
    }

    /** Returns the same floor with other values at the same knots, {@code NaN} beside the floor. */
    BandedFloor with(Lattice others) {
        return new BandedFloor(floor, others.filled());
    }

    /** A part of the floor, and the lines at which it begins. */
    record Part(Region area, List<List<Vec>> edges) {}

    Region whole() {
        return floor;
    }

    /** Returns the part of a part that lies at a level or beyond. */
    Part beyond(double level, Region within) {
        List<List<Vec>> rings = new ArrayList<>();
        for (List<Vec> ring : Contours.above(values, level)) {
            rings.add(smooth(ring));
        }
        List<List<Vec>> edges = new ArrayList<>();
        rings.forEach(ring -> edges.addAll(within.along(ring)));
        return new Part(Region.ofRings(rings).within(within), edges);
    }

    /** Returns the distances at knots that lie at the middles of cells, with some more around. */
    static Lattice distances(WalkField field) {
        Raster raster = field.raster(pitchMm(field));
        double half = field.space().passableWidthMm() / 2.0;
        int margin = (int) Math.ceil(half / raster.cellMm()) + AROUND;
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

    private static Region covered(WalkField field) {
        double half = field.space().passableWidthMm() / 2.0;
        return Region.ofRings(field.outlines()).grown(half).simplified(1);
    }

    private static List<Vec> smooth(List<Vec> ring) {
        List<List<Vec>> smoothed =
                Region.ofRings(List.of(ring)).simplified(SMOOTH_MM).rings();
        return smoothed.size() == 1 ? smoothed.get(0) : ring;
    }

    private static int pitchMm(WalkField field) {
        Bounds box = field.outlines().stream()
                .map(Bounds::around)
                .reduce(Bounds::union)
                .orElse(new Bounds(0, 0, 0, 0));
        double coarse = Math.sqrt(box.width() * box.height() / MOST_KNOTS);
        return Math.max(FINEST_MM, Math.toIntExact(Math.round(Math.ceil(coarse))));
    }
}
