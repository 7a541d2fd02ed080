package dev.madang.draw.kind;

import dev.madang.model.Angle;
import dev.madang.model.Booth;
import dev.madang.model.Point;
import dev.madang.model.Rect;
import dev.madang.model.Vec;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Booths that stand against each other, and the corners that they have together. */
final class SetOutBlock {

    /** Rounding to millimetres puts the corners of touching booths that are turned this far apart. */
    static final double SAME_MM = 2;

    /** Corners this close across the block lie on one line. */
    private static final double LINE_MM = 5;

    private final List<Corner> distinct = new ArrayList<>();
    private final Map<Booth, List<Corner>> corners = new LinkedHashMap<>();
    private final Map<Cell, List<Corner>> cells = new HashMap<>();
    private final int angleCdeg;

    /**
     * A corner, of one booth or several.
     *
     * @param at where it lies, to the millimetre
     * @param booths whose corner it is
     */
    record Corner(Point at, List<Booth> booths) {

        /** Every corner is one of its own, also one of the same booths at the same place. */
        @Override
        public boolean equals(Object other) {
            return this == other;
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(this);
        }
    }

    private record Cell(long column, long row) {}

    SetOutBlock(List<Booth> booths) {
        this.angleCdeg = booths.get(0).shape() instanceof Rect rect ? rect.rotation() : 0;
        for (Booth booth : booths) {
            List<Corner> own = new ArrayList<>();
            booth.shape().corners().forEach(corner -> own.add(corner(corner, booth)));
            corners.put(booth, own);
        }
    }

    private Corner corner(Vec place, Booth booth) {
        long column = (long) Math.floor(place.x() / SAME_MM);
        long row = (long) Math.floor(place.y() / SAME_MM);
        for (long x = column - 1; x <= column + 1; x++) {
            for (long y = row - 1; y <= row + 1; y++) {
                for (Corner known : cells.getOrDefault(new Cell(x, y), List.of())) {
                    if (known.at().toVec().distanceTo(place) <= SAME_MM) {
                        if (!known.booths().contains(booth)) {
                            known.booths().add(booth);
                        }
                        return known;
                    }
                }
            }
        }
        Corner corner = new Corner(Point.ofRounded(place), new ArrayList<>(List.of(booth)));
        cells.computeIfAbsent(new Cell(column, row), missing -> new ArrayList<>())
                .add(corner);
        distinct.add(corner);
        return corner;
    }

    /** Returns the corners of each booth, in the order of its outline. */
    Map<Booth, List<Corner>> corners() {
        return corners;
    }

    /** Returns where its corners lie, each once. */
    List<Vec> places() {
        return distinct.stream().map(corner -> corner.at().toVec()).toList();
    }

    /** Returns each corner once: along the lines of the block, back and forth, from the end that is nearest. */
    List<Corner> inOrder(Vec here) {
        List<List<Corner>> lines = lines();
        boolean fromLast = nearestEnd(lines.get(lines.size() - 1), here) < nearestEnd(lines.get(0), here);
        if (fromLast) {
            Collections.reverse(lines);
        }
        List<Corner> order = new ArrayList<>();
        Vec at = here;
        for (List<Corner> line : lines) {
            Vec first = line.get(0).at().toVec();
            Vec last = line.get(line.size() - 1).at().toVec();
            if (at.distanceTo(last) < at.distanceTo(first)) {
                Collections.reverse(line);
            }
            order.addAll(line);
            at = line.get(line.size() - 1).at().toVec();
        }
        return order;
    }

    private static double nearestEnd(List<Corner> line, Vec here) {
        return Math.min(
                line.get(0).at().toVec().distanceTo(here),
                line.get(line.size() - 1).at().toVec().distanceTo(here));
    }

    /** Returns the corners on lines along the longer side of the block, each from its one end to the other. */
    private List<List<Corner>> lines() {
        Vec pivot = new Vec(0, 0);
        int along = isLong(angleCdeg, pivot) ? angleCdeg : Angle.normalized(angleCdeg + Angle.QUARTER_CDEG);
        List<Corner> sorted = new ArrayList<>(distinct);
        sorted.sort(Comparator.comparingDouble(
                corner -> corner.at().toVec().rotated(-along, pivot).y()));
        List<List<Corner>> lines = new ArrayList<>();
        double start = 0;
        for (Corner corner : sorted) {
            double across = corner.at().toVec().rotated(-along, pivot).y();
            if (lines.isEmpty() || across - start > LINE_MM) {
                lines.add(new ArrayList<>());
                start = across;
            }
            lines.get(lines.size() - 1).add(corner);
        }
        lines.forEach(line -> line.sort(Comparator.comparingDouble(
                corner -> corner.at().toVec().rotated(-along, pivot).x())));
        return lines;
    }

    private boolean isLong(int angle, Vec pivot) {
        double left = Double.POSITIVE_INFINITY;
        double right = Double.NEGATIVE_INFINITY;
        double top = Double.POSITIVE_INFINITY;
        double bottom = Double.NEGATIVE_INFINITY;
        for (Corner corner : distinct) {
            Vec turned = corner.at().toVec().rotated(-angle, pivot);
            left = Math.min(left, turned.x());
            right = Math.max(right, turned.x());
            top = Math.min(top, turned.y());
            bottom = Math.max(bottom, turned.y());
        }
        return right - left >= bottom - top;
    }
}
