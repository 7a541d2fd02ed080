package dev.madang.geometry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.madang.model.Point;
import dev.madang.model.Polygon;
import dev.madang.model.Rect;
import dev.madang.model.Segment;
import dev.madang.model.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The free way between two things, with and without others between. */
class PassagesTest {

    private static final double FAR_MM = 20_000;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void betweenTwoThingsAloneTheWayIsTheirDistance(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 300; i++) {
            Shape one = shape(random);
            Shape other = shape(random);
            double distance = Footprint.of(one).distanceTo(Footprint.of(other));

            Optional<Passage> way = Passages.between(Solid.of(one), Solid.of(other), List.of(), FAR_MM);

            String where = "seed " + seed + " case " + i;
            assertEquals(distance > Solid.CLOSED_MM && distance < FAR_MM, way.isPresent(), where);
            way.ifPresent(found -> assertEquals(distance, found.widthMm(), 1e-6, where));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13, 14})
    void whatStandsBetweenNeverMakesAWayNarrower(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 200; i++) {
            Solid one = Solid.of(shape(random));
            Solid other = Solid.of(shape(random));
            List<Solid> others = new ArrayList<>();
            double least = Passages.between(one, other, others, FAR_MM)
                    .map(Passage::widthMm)
                    .orElse(FAR_MM);
            for (int more = 0; more < 4; more++) {
                others.add(Solid.of(shape(random)));

                double next = Passages.between(one, other, others, FAR_MM)
                        .map(Passage::widthMm)
                        .orElse(FAR_MM);

                assertTrue(next >= least - 1e-6, "seed " + seed + " case " + i);
                assertEquals(
                        next,
                        Passages.between(other, one, others, FAR_MM)
                                .map(Passage::widthMm)
                                .orElse(FAR_MM),
                        1e-6,
                        "seed " + seed + " case " + i);
            }
        }
    }

    @Test
    void aWallAcrossTheGapHidesTheOtherSide() {
        Solid one = Solid.of(Rect.of(0, 0, 3_000, 3_000));
        Solid other = Solid.of(Rect.of(0, 5_000, 3_000, 3_000));
        Solid wall = Solid.of(new Segment(new Point(-9_000, 4_000), new Point(9_000, 4_000)));

        assertEquals(Optional.empty(), Passages.between(one, other, List.of(wall), FAR_MM));
    }

    @Test
    void theEndOfAWallNarrowsTheWayBeforeIt() {
        Solid stand = Solid.of(Rect.of(0, 0, 3_000, 3_000));
        Solid wall = Solid.of(new Segment(new Point(1_000, 4_500), new Point(1_000, 9_000)));

        Passage way = Passages.between(stand, wall, List.of(), FAR_MM).orElseThrow();

        assertEquals(1_500, way.widthMm(), 1e-9);
        assertEquals(2, Passages.side(stand, way));
    }

    @Test
    void throughASlitBetweenStandsNothingIsSeen() {
        Solid one = Solid.of(Rect.of(0, 0, 6_000, 1_000));
        Solid other = Solid.of(Rect.of(0, 4_000, 6_000, 1_000));
        List<Solid> between =
                List.of(Solid.of(Rect.of(0, 2_000, 2_980, 1_000)), Solid.of(Rect.of(3_020, 2_000, 2_980, 1_000)));

        assertEquals(Optional.empty(), Passages.between(one, other, between, FAR_MM));
    }

    @Test
    void behindAShortObstacleTheRestOfTheGapIsSeen() {
        Solid one = Solid.of(Rect.of(0, 0, 6_000, 1_000));
        Solid other = Solid.of(Rect.of(0, 4_000, 6_000, 1_000));
        Solid column = Solid.of(Rect.of(2_000, 2_000, 1_000, 1_000));

        assertEquals(
                3_000,
                Passages.between(one, other, List.of(column), FAR_MM)
                        .orElseThrow()
                        .widthMm());
    }

    private static Shape shape(Random random) {
        int x = random.nextInt(12_000);
        int y = random.nextInt(12_000);
        if (random.nextInt(4) == 0) {
            return Polygon.of(x, y, x + 1_000 + random.nextInt(2_000), y, x, y + 1_500);
        }
        int rotation = random.nextBoolean() ? 0 : random.nextInt(36_000);
        return new Rect(new Point(x, y), 500 + random.nextInt(3_000), 1_000, rotation);
    }
}
