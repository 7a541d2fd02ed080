package dev.madang.draw.kind;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.madang.draw.DrawItem;
import dev.madang.draw.HallFixtures;
import dev.madang.model.Booth;
import dev.madang.model.Elements;
import dev.madang.model.Plan;
import dev.madang.model.Point;
import dev.madang.model.Polygon;
import dev.madang.model.Rect;
import dev.madang.model.Shape;
import dev.madang.model.Status;
import dev.madang.text.Formats;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Chains in a hall of 40 x 30 m, from its walls. */
class DimensionChainsTest {

    @Test
    void aRowOfBlocksIsMeasuredFromWallToWallWithItsAisles() {
        List<Double> lengths = level(draw(
                Rect.of(5_000, 10_000, 3_000, 3_000),
                Rect.of(8_000, 10_000, 3_000, 3_000),
                Rect.of(14_000, 10_000, 6_000, 3_000)));

        // The hall of 40 m; then wall, block of 6 m, aisle of 3 m, block of 6 m, and 20 m to the wall.
        assertEquals(List.of(40_000.0, 5_000.0, 6_000.0, 3_000.0, 6_000.0, 20_000.0), lengths);
    }

    @Test
    void aRowThatRepeatsAnotherIsMeasuredOnce() {
        List<Double> lengths = level(draw(
                Rect.of(5_000, 6_000, 6_000, 3_000),
                Rect.of(14_000, 6_000, 6_000, 3_000),
                Rect.of(5_000, 15_000, 6_000, 3_000),
                Rect.of(14_000, 15_000, 6_000, 3_000)));

        assertEquals(6, lengths.size(), lengths.toString());
    }

    @Test
    void aBlockAloneSaysItsOwnSize() {
        assertEquals(List.of(40_000.0, 9_000.0), level(draw(Rect.of(5_000, 10_000, 9_000, 6_000))));
        assertEquals(List.of(30_000.0, 6_000.0), upright(draw(Rect.of(5_000, 10_000, 9_000, 6_000))));
    }

    @Test
    void turnedBlocksAreLeftToTheSetOutSheet() {
        assertEquals(List.of(40_000.0), level(draw(new Rect(new Point(10_000, 10_000), 6_000, 6_000, 3_000))));
    }

    @Test
    void slantingOutlinesAreLeftToTheSetOutSheetAndSquareOnesAreMeasured() {
        Polygon slanting = Polygon.of(10_000, 10_000, 16_000, 10_000, 18_000, 13_000, 10_000, 13_000);
        Polygon square = Polygon.of(
                10_000, 10_000, 18_000, 10_000, 18_000, 13_000, 13_000, 13_000, 13_000, 16_000, 10_000, 16_000);

        assertEquals(List.of(40_000.0), level(draw(slanting)));
        assertEquals(List.of(40_000.0, 8_000.0), level(draw(square)));
    }

    @Test
    void noLengthLiesOnABooth() {
        Plan plan = HallFixtures.large();
        List<DrawItem> items = new DimensionChains(plan, plan.levels().get(0), new Formats(Locale.ENGLISH)).draw();

        List<DrawItem> labels =
                items.stream().filter(DrawItem.Label.class::isInstance).toList();
        assertTrue(labels.size() > 100);
        for (DrawItem label : labels) {
            boolean isUpright = ((DrawItem.Label) label).angleCdeg() == 0;
            if (isUpright) {
                plan.booths()
                        .values()
                        .forEach(booth -> assertTrue(
                                !booth.shape()
                                        .bounds()
                                        .sharesInterior(label.bounds().grown(-1)),
                                label + " on " + booth));
            }
        }
    }

    private static List<DrawItem> draw(Shape... shapes) {
        List<Booth> booths = new ArrayList<>();
        for (Shape shape : shapes) {
            booths.add(HallFixtures.booth("d" + booths.size(), "main", "", shape, Status.AVAILABLE, null));
        }
        Plan plan = HallFixtures.small().withFeatures(Elements.of(List.of())).withBooths(Elements.of(booths));
        return new DimensionChains(plan, plan.levels().get(0), new Formats(Locale.ENGLISH)).draw();
    }

    private static List<Double> level(List<DrawItem> items) {
        return lengths(items, true);
    }

    private static List<Double> upright(List<DrawItem> items) {
        return lengths(items, false);
    }

    private static List<Double> lengths(List<DrawItem> items, boolean isLevel) {
        return items.stream()
                .filter(DrawItem.Figure.class::isInstance)
                .map(DrawItem.Figure.class::cast)
                .map(DrawItem.Figure::points)
                .filter(line -> (line.get(0).y() == line.get(1).y()) == isLevel)
                .map(line -> line.get(0).distanceTo(line.get(1)))
                .toList();
    }
}
