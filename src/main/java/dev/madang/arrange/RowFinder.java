package dev.madang.arrange;

import dev.madang.model.Angle;
import dev.madang.model.Booth;
import dev.madang.model.NumberRules.Way;
import dev.madang.model.Rect;
import dev.madang.model.Shape;
import dev.madang.model.Vec;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Finds rows of booths by where they lie.
 *
 * <p>Booths that are turned alike form a block with axes of its own. In it a row is what lies in one band: booths whose
 * middles differ by less than half the usual depth. A booth as deep as two rows belongs to the first of them. Takes n
 * log n time.
 */
final class RowFinder {

    /** A narrower gap is room for cables behind or between booths. */
    static final double AISLE_FROM_MM = 1_500;

    /** Booths that are turned by less than this against each other form one block. */
    private static final int SAME_ANGLE_CDEG = 100;

    private static final double DEEP = 1.5;

    private final Way way;

    RowFinder(Way way) {
        this.way = way;
    }

    /** Returns the rows of all blocks, in the order in which they are walked. */
    List<BoothRow> rows(Collection<Booth> booths) {
        List<List<BoothRow>> blocks = new ArrayList<>();
        blocks(booths)
                .forEach((angle, block) -> blocks.add(blockRows(block.stream()
                        .map(booth -> PlacedBooth.of(booth, angle, way))
                        .toList())));
        blocks.sort(Comparator.comparingDouble(RowFinder::begin));
        return blocks.stream().flatMap(List::stream).toList();
    }

    private static double begin(List<BoothRow> block) {
        return block.get(0).booths().get(0).across();
    }

    private static Map<Integer, List<Booth>> blocks(Collection<Booth> booths) {
        Map<Integer, List<Booth>> blocks = new TreeMap<>();
        for (Booth booth : booths) {
            int angle = angle(booth.shape());
            int block = blocks.keySet().stream()
                    .filter(known -> Math.abs(known - angle) < SAME_ANGLE_CDEG)
                    .findFirst()
                    .orElse(angle);
            blocks.computeIfAbsent(block, key -> new ArrayList<>()).add(booth);
        }
        return blocks;
    }

    /** How far a booth is turned, from -45 to 45 degrees; for a polygon its longest side counts. */
    private static int angle(Shape shape) {
        int turned;
        if (shape instanceof Rect rect) {
            turned = rect.rotation();
        } else {
            Vec longest = longestSide(shape.corners());
            turned = Math.toIntExact(Math.round(Math.toDegrees(Math.atan2(longest.y(), longest.x())) * 100));
        }
        int angle = Math.floorMod(turned, Angle.QUARTER_CDEG);
        return angle > Angle.QUARTER_CDEG / 2 ? angle - Angle.QUARTER_CDEG : angle;
    }

    private static Vec longestSide(List<Vec> corners) {
        Vec longest = new Vec(0, 0);
        for (int i = 0; i < corners.size(); i++) {
            Vec from = corners.get(i);
            Vec to = corners.get((i + 1) % corners.size());
            Vec side = new Vec(to.x() - from.x(), to.y() - from.y());
            if (Math.hypot(side.x(), side.y()) > Math.hypot(longest.x(), longest.y()) + 1) {
                longest = side;
            }
        }
        return longest;
    }

    private static List<BoothRow> blockRows(List<PlacedBooth> block) {
        List<List<PlacedBooth>> bands = bands(block);
        bands.forEach(band ->
                band.sort(Comparator.comparingDouble(PlacedBooth::along).thenComparingDouble(PlacedBooth::across)));
        List<BoothRow> rows = new ArrayList<>();
        for (int i = 0; i < bands.size(); i++) {
            boolean aisle = i + 1 == bands.size() || gap(bands.get(i), bands.get(i + 1)) >= AISLE_FROM_MM;
            rows.add(new BoothRow(bands.get(i), aisle));
        }
        return rows;
    }

    /** Deep booths join a band of the usual ones, or form bands among themselves. */
    private static List<List<PlacedBooth>> bands(List<PlacedBooth> booths) {
        double usual = median(booths.stream().mapToDouble(PlacedBooth::depth).toArray());
        List<PlacedBooth> sorted = new ArrayList<>(booths);
        sorted.sort(Comparator.comparingDouble(PlacedBooth::middle));
        List<List<PlacedBooth>> bands = new ArrayList<>();
        List<PlacedBooth> deep = new ArrayList<>();
        double begin = Double.NEGATIVE_INFINITY;
        for (PlacedBooth booth : sorted) {
            if (booth.depth() > DEEP * usual) {
                deep.add(booth);
            } else if (booth.middle() - begin < usual / 2) {
                bands.get(bands.size() - 1).add(booth);
            } else {
                begin = booth.middle();
                bands.add(new ArrayList<>(List.of(booth)));
            }
        }
        List<PlacedBooth> alone = new ArrayList<>();
        List<List<PlacedBooth>> usualBands = List.copyOf(bands);
        deep.forEach(booth -> bandOf(usualBands, booth, alone).add(booth));
        if (!alone.isEmpty()) {
            bands.addAll(bands(alone));
            bands.sort(Comparator.comparingDouble(band -> band.get(0).middle()));
        }
        return bands;
    }

    private static List<PlacedBooth> bandOf(
            List<List<PlacedBooth>> bands, PlacedBooth deep, List<PlacedBooth> otherwise) {
        return bands.stream()
                .filter(band ->
                        band.get(0).middle() > deep.across() && band.get(0).middle() < deep.acrossEnd())
                .findFirst()
                .orElse(otherwise);
    }

    private static double gap(List<PlacedBooth> band, List<PlacedBooth> next) {
        return median(next.stream().mapToDouble(PlacedBooth::across).toArray())
                - median(band.stream().mapToDouble(PlacedBooth::acrossEnd).toArray());
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        java.util.Arrays.sort(sorted);
        return sorted[(sorted.length - 1) / 2];
    }
}
