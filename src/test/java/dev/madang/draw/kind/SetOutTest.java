package dev.madang.draw.kind;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.madang.draw.HallFixtures;
import dev.madang.draw.paper.Datum;
import dev.madang.draw.paper.KindOptions;
import dev.madang.draw.paper.PageSetup;
import dev.madang.draw.paper.Paper;
import dev.madang.draw.paper.Scale;
import dev.madang.draw.paper.SetOutPoints;
import dev.madang.draw.paper.SheetKind;
import dev.madang.draw.paper.SheetRequest;
import dev.madang.draw.paper.TableText;
import dev.madang.model.Booth;
import dev.madang.model.ElementId;
import dev.madang.model.Elements;
import dev.madang.model.Level;
import dev.madang.model.Plan;
import dev.madang.model.Point;
import dev.madang.model.Rect;
import dev.madang.model.Shape;
import dev.madang.model.Status;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Points, their order and the diagonals of a set-out sheet, from the hall's first corner at 0, 0. */
class SetOutTest {

    private static final Level LEVEL = HallFixtures.small().levels().get(0);

    @Test
    void aBlockOfFourBoothsIsTapedLineByLineBackAndForth() {
        List<Point> order = order(
                booth("A1", Rect.of(5_000, 5_000, 3_000, 3_000)),
                booth("A2", Rect.of(8_000, 5_000, 3_000, 3_000)),
                booth("A3", Rect.of(5_000, 8_000, 3_000, 3_000)),
                booth("A4", Rect.of(8_000, 8_000, 3_000, 3_000)));

        assertEquals(
                List.of(
                        new Point(5_000, 5_000),
                        new Point(8_000, 5_000),
                        new Point(11_000, 5_000),
                        new Point(11_000, 8_000),
                        new Point(8_000, 8_000),
                        new Point(5_000, 8_000),
                        new Point(5_000, 11_000),
                        new Point(8_000, 11_000),
                        new Point(11_000, 11_000)),
                order);
    }

    @Test
    void linesRunAlongTheLongerSideOfABlock() {
        List<Point> order = order(
                booth("A1", Rect.of(5_000, 5_000, 3_000, 3_000)),
                booth("A2", Rect.of(5_000, 8_000, 3_000, 3_000)),
                booth("A3", Rect.of(5_000, 11_000, 3_000, 3_000)));

        assertEquals(new Point(5_000, 5_000), order.get(0));
        assertEquals(new Point(5_000, 14_000), order.get(3));
        assertEquals(new Point(8_000, 14_000), order.get(4));
        assertEquals(new Point(8_000, 5_000), order.get(7));
    }

    @Test
    void afterABlockTheNearestOneFollows() {
        SetOutPoints points = points(
                booth("A1", Rect.of(2_000, 2_000, 3_000, 3_000)),
                booth("A2", Rect.of(30_000, 2_000, 3_000, 3_000)),
                booth("A3", Rect.of(10_000, 2_000, 3_000, 3_000)));

        assertEquals(
                List.of("A1", "A3", "A2"),
                points.byBooth().keySet().stream().map(Booth::number).toList());
        assertEquals(3, points.stops().get(11).block());
    }

    @Test
    void aCornerOfSeveralBoothsIsOnePointThatNamesThemAll() {
        SetOutPoints points = points(
                booth("A10", Rect.of(5_000, 5_000, 3_000, 3_000)), booth("A2", Rect.of(8_000, 5_000, 3_000, 3_000)));

        assertEquals(6, points.stops().size());
        SetOutPoints.Stop shared = points.stops().get(1);
        assertEquals(new Point(8_000, 5_000), shared.at());
        assertEquals(
                List.of("A2", "A10"),
                shared.booths().stream().map(Booth::number).toList());
    }

    @Test
    void turnedBoothsThatTouchShareTheirCornersThoughRoundingPartsThem() {
        // Both turned by 30°: the second begins where the first one's width of 3 m ends, at 2598.08 and 1500 mm.
        SetOutPoints points = points(
                booth("A1", new Rect(new Point(10_000, 10_000), 3_000, 4_000, 3_000)),
                booth("A2", new Rect(new Point(12_598, 11_500), 3_000, 4_000, 3_000)));

        assertEquals(6, points.stops().size());
    }

    /**
     * A booth of 3 x 4 m, turned by 36.87° about 10, 10 m: cos = 0.8, sin = 0.6. Its width leads to 10 + 2.4, 10 + 1.8,
     * its depth to 10 - 2.4, 10 + 3.2; the corner opposite to the first is at 10, 15. Both diagonals are 5 m.
     */
    @Test
    void cornersAndDiagonalsOfATurnedBoothComeOutAsReckonedByHand() {
        Booth turned = booth("A1", new Rect(new Point(10_000, 10_000), 3_000, 4_000, 3_687));
        SetOutPoints points = points(turned);

        Set<Point> corners = new HashSet<>();
        points.stops().forEach(stop -> corners.add(stop.at()));
        assertEquals(
                Set.of(
                        new Point(10_000, 10_000),
                        new Point(12_400, 11_800),
                        new Point(10_000, 15_000),
                        new Point(7_600, 13_200)),
                corners);
        List<String> diagonals =
                texts(plan(turned)).get(1).tables().get(0).rows().get(0).cells().get(3);
        assertEquals(1, diagonals.size());
        assertEquals(2, diagonals.get(0).split("5,000", -1).length - 1, diagonals.get(0));
    }

    @Test
    void allPagesOfALevelShareOneOrder() {
        SheetRequest request = request(plan(booth("A1", Rect.of(21_000, 22_500, 3_000, 3_000))));
        SheetRequest prepared = SetOutOrder.prepared(request);

        SheetRequest otherPage = prepared.at(new Scale(500)).on(Paper.A3).with(PageSetup.USUAL.numbered(2, 3));

        assertSame(SetOutOrder.of(prepared), SetOutOrder.of(otherPage));
        assertEquals(SetOutOrder.of(request), SetOutOrder.of(otherPage));
    }

    @Test
    void anotherDatumHasAnOrderOfItsOwn() {
        Datum column = Datum.parse("c1", LEVEL).orElseThrow();
        SheetRequest prepared = SetOutOrder.prepared(request(plan(booth("A1", Rect.of(21_000, 22_500, 3_000, 3_000)))));

        SheetRequest moved = prepared.with(prepared.options().withDatum(column));

        assertEquals(column, SetOutOrder.of(moved).datum());
    }

    @Test
    void coordinatesAreMeasuredFromTheDatum() {
        Plan plan = plan(booth("A1", Rect.of(21_000, 22_500, 3_000, 3_000)));
        Datum column = Datum.parse("c1", LEVEL).orElseThrow();
        SheetRequest request = request(plan).with(KindOptions.NONE.withDatum(column));

        TableText text = new SetOutTables(request).texts().get(0);

        // The middle of column c1 of 1 x 1 m at 20, 20 m is at 20.5, 20.5 m.
        List<List<String>> first = text.tables().get(0).rows().get(1).cells();
        assertEquals(List.of(List.of("1"), List.of("500"), List.of("2,000"), List.of("A1")), first);
        assertTrue(
                text.facts().contains("Column c1, middle, at x 20,500, y 20,500 of the level"), text.facts()::toString);
    }

    @Test
    void aDatumIsACornerOfAHallAColumnOrAnyPoint() {
        assertEquals(new Point(0, 0), Datum.usual(plan(), LEVEL).at());
        assertEquals(
                new Point(40_000, 30_000),
                Datum.parse("hall:3", LEVEL).orElseThrow().at());
        assertEquals(new Point(0, 0), Datum.parse(" hall ", LEVEL).orElseThrow().at());
        assertEquals(
                new Point(21_000, 20_000),
                Datum.parse("c1:2", LEVEL).orElseThrow().at());
        assertEquals(
                new Point(-500, 1_200),
                Datum.parse("-500, 1200", LEVEL).orElseThrow().at());
        for (String wrong : List.of("hall:5", "e1", "nowhere", "1.5,2", "", "c1:9", "hall:0", "c1:0", "9999999,1")) {
            assertTrue(Datum.parse(wrong, LEVEL).isEmpty(), wrong);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void everyCornerIsAPointOnceWhateverIsThere(long seed) {
        Random random = new Random(seed);
        List<Booth> booths = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            int rotation = random.nextInt(3) == 0 ? random.nextInt(36_000) : 0;
            booths.add(booth(
                    "R" + i,
                    new Rect(
                            new Point(random.nextInt(12) * 3_000, random.nextInt(9) * 3_000),
                            3_000 * (1 + random.nextInt(2)),
                            3_000,
                            rotation)));
        }

        SetOutPoints points = points(booths.toArray(Booth[]::new));

        assertEquals(booths.size(), points.byBooth().size());
        points.byBooth().forEach((booth, stops) -> {
            for (int i = 0; i < 4; i++) {
                double off = stops.get(i)
                        .at()
                        .toVec()
                        .distanceTo(booth.shape().corners().get(i));
                assertTrue(off <= SetOutBlock.SAME_MM + 1, () -> "seed " + seed + ", " + booth.number() + " " + off);
            }
        });
        for (int i = 0; i < points.stops().size(); i++) {
            assertEquals(i + 1, points.stops().get(i).number());
        }
        Set<Integer> used = new HashSet<>();
        points.byBooth().values().forEach(stops -> stops.forEach(stop -> used.add(stop.number())));
        assertEquals(points.stops().size(), used.size(), "seed " + seed);
    }

    private static List<Point> order(Booth... booths) {
        return points(booths).stops().stream().map(SetOutPoints.Stop::at).toList();
    }

    private static SetOutPoints points(Booth... booths) {
        return SetOutOrder.of(plan(booths), LEVEL, Datum.usual(plan(booths), LEVEL));
    }

    private static List<TableText> texts(Plan plan) {
        return new SetOutTables(request(plan)).texts();
    }

    private static SheetRequest request(Plan plan) {
        return SheetRequest.of(plan, LEVEL, Locale.ENGLISH).of(SheetKind.SETOUT);
    }

    private static Plan plan(Booth... booths) {
        return HallFixtures.small().withBooths(Elements.of(List.of(booths)));
    }

    private static Booth booth(String number, Shape shape) {
        return HallFixtures.booth(
                new ElementId("i" + number.toLowerCase(Locale.ROOT)).value(),
                "main",
                number,
                shape,
                Status.AVAILABLE,
                null);
    }
}
