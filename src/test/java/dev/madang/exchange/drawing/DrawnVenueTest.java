package dev.madang.exchange.drawing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.madang.exchange.Remark;
import dev.madang.model.FixtureKind;
import dev.madang.model.Level;
import dev.madang.model.LocalText;
import dev.madang.model.Opening;
import dev.madang.model.Plan;
import dev.madang.model.PlanFixtures;
import dev.madang.model.Point;
import dev.madang.model.Polygon;
import dev.madang.model.Rect;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DrawnVenueTest {

    private static DrawnVenue venue(Sketches sketches) {
        RawDrawing drawing = sketches.drawing();
        return DrawnVenue.of(drawing, Sketches.mapping(drawing));
    }

    private static Sketches hall() {
        return new Sketches().box("A-WALL", 100_000, 50_000, 40_000, 20_000);
    }

    @Test
    void theOutlineIsTheFloorWithItsTopLeftCornerAtTheOrigin() {
        DrawnVenue venue = venue(hall());

        assertEquals(40_000L * 20_000, venue.floor().orElseThrow().areaMm2());
        assertEquals(0, venue.floor().orElseThrow().bounds().minX());
        assertEquals(0, venue.floor().orElseThrow().bounds().minY());
        assertEquals(1, venue.halls().size());
    }

    @Test
    void wallsOfTwoLinesBoundTheHallByTheInnerOne() {
        DrawnVenue venue = venue(hall().box("A-WALL", 100_300, 50_300, 39_400, 19_400));

        assertEquals(39_400L * 19_400, venue.floor().orElseThrow().areaMm2());
    }

    @Test
    void hallsThatShareALineArePartsOfOneFloor() {
        DrawnVenue venue = venue(hall().line("A-WALL", 125_000, 50_000, 125_000, 70_000));

        assertEquals(
                List.of(25_000L * 20_000, 15_000L * 20_000),
                venue.halls().stream().map(Polygon::areaMm2).toList());
        assertEquals(40_000L * 20_000, venue.floor().orElseThrow().areaMm2());
    }

    @Test
    void aDoorwayStaysAGapUnlessItIsWithinTheTolerance() {
        RawDrawing open = new Sketches()
                .line("WALL", 10_000, 0, 0, 0, 0, 20_000, 40_000, 20_000, 40_000, 0, 12_000, 0)
                .drawing();

        DrawnVenue narrow = DrawnVenue.of(open, Sketches.mapping(open));
        DrawnVenue wide = DrawnVenue.of(open, Sketches.mapping(open).withTolerance(2_000));

        assertEquals(Optional.empty(), narrow.floor());
        assertTrue(
                narrow.remarks().stream().noneMatch(remark -> remark.key().equals("exchange.drawing.noFloor")),
                "that there is no floor is said by who asked for one");
        assertEquals(40_000L * 20_000, wide.floor().orElseThrow().areaMm2());
        assertTrue(wide.remarks().contains(Remark.of("exchange.drawing.gapsClosed", 1, "WALL", 2_000L)));
    }

    @Test
    void columnsAreRectanglesAndRoundOnesTheSquaresAroundThem() {
        double[] round = new double[32];
        for (int i = 0; i < 16; i++) {
            round[2 * i] = 130_000 + 400 * Math.cos(Math.PI * i / 8);
            round[2 * i + 1] = 60_000 + 400 * Math.sin(Math.PI * i / 8);
        }
        DrawnVenue venue = venue(hall().box("기둥", 110_000, 60_000, 600, 800)
                .line("기둥", 110_000, 60_000, 110_600, 60_800)
                .outline("기둥", round)
                .box("기둥", 101_000, 51_000, 9_000, 200));

        assertEquals(
                List.of(Rect.of(10_000, 9_200, 600, 800), Rect.of(29_600, 9_600, 800, 800)),
                venue.fixtures().get(FixtureKind.COLUMN));
        assertEquals(
                List.of(
                        Remark.of("exchange.drawing.columnsBoxed", 1),
                        Remark.of("exchange.drawing.columnsRefused", 1, 4)),
                venue.remarks());
    }

    @Test
    void aDoorIsAsWideAsItsLeafSwingsAndFacesIntoTheHall() {
        DrawnVenue venue = venue(hall().part("DOOR", 1, false, 110_000, 50_000, 110_000, 50_900)
                .part("DOOR", 1, false, 110_000, 50_900, 110_636, 50_636, 110_900, 50_000));

        assertEquals(
                List.of(new Opening(new Point(10_450, 20_000), 900, 27_000)),
                venue.fixtures().get(FixtureKind.EXIT));
    }

    @Test
    void doorsForVisitorsAndGoodsAreToldByTheirLayers() {
        DrawnVenue venue = venue(hall().line("출입구", 100_000, 55_000, 100_000, 58_000)
                .line("FREIGHT DOOR", 140_000, 55_000, 140_000, 59_000)
                .line("DOOR", 120_000, 60_000, 121_000, 60_000));

        assertEquals(1, venue.count(FixtureKind.ENTRANCE));
        assertEquals(
                List.of(new Opening(new Point(40_000, 13_000), 4_000, 18_000)),
                venue.fixtures().get(FixtureKind.FREIGHT_DOOR));
        assertEquals(0, venue.count(FixtureKind.EXIT));
        assertTrue(venue.remarks().contains(Remark.of("exchange.drawing.doorsRefused", 1)));
    }

    @Test
    void aLevelThatMadangDrewComesBackAsItWas() {
        Level level = PlanFixtures.level();
        RawDrawing drawing = LevelDrawing.of(PlanFixtures.plan(), level, Locale.ENGLISH);

        Level back = DrawnVenues.plan(
                        DrawnVenue.of(drawing, Sketches.mapping(drawing)), "v", LocalText.of("V"), "hall.dxf")
                .levels()
                .get(0);

        assertEquals(level.floor().bounds(), back.floor().bounds());
        assertEquals(
                level.halls().stream().map(hall -> hall.outline().bounds()).toList(),
                back.halls().stream().map(hall -> hall.outline().bounds()).toList());
        assertEquals(
                level.part("column-1").orElseThrow().place(),
                back.part("column-1").orElseThrow().place());
        assertEquals(
                level.part("exit-1").orElseThrow().place(),
                back.part("exit-1").orElseThrow().place());
    }

    @Test
    void thePlanSaysThatAllOfItIsKnownFromTheDrawing() {
        Plan plan = DrawnVenues.plan(venue(hall()), "v", LocalText.of("V"), "hall.dxf");

        assertEquals(
                "from the drawing hall.dxf",
                plan.levels().get(0).floorEvidence().note().en());
        assertEquals("Hall 1", plan.levels().get(0).halls().get(0).name().en());
        assertEquals(1, plan.leased().size());
    }

    @ParameterizedTest
    @CsvSource({
        "BOOTH, BOOTH",
        "부스, BOOTH",
        "Stands, BOOTH",
        "STANDARD, IGNORE",
        "BOOTH_NO, NUMBER",
        "부스번호, NUMBER",
        "BOOTH-TEXT, NUMBER",
        "A-COLS, COLUMN",
        "COLOUR, IGNORE",
        "기둥, COLUMN",
        "A-WALL-FULL, OUTLINE",
        "벽체, OUTLINE",
        "벽지, IGNORE",
        "외벽, OUTLINE",
        "방화문, EXIT",
        "문자, IGNORE",
        "주출입구, ENTRANCE",
        "화물문, FREIGHT_DOOR",
        "0, IGNORE",
        "MADANG-BOOTH-RAW, BOOTH",
        "MADANG-NUMBER, NUMBER",
        "MADANG-NAME, IGNORE",
        "MADANG-FREIGHT-DOOR, FREIGHT_DOOR",
        "MADANG-FLOOR, OUTLINE"
    })
    void rolesAreGuessedFromTheNamesOfLayers(String layer, LayerRole role) {
        assertEquals(role, LayerRole.guess(layer));
    }
}
