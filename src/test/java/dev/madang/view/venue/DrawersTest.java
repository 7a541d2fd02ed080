package dev.madang.view.venue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.madang.model.Evidence;
import dev.madang.model.Facts;
import dev.madang.model.Fixture;
import dev.madang.model.FixtureKind;
import dev.madang.model.Hall;
import dev.madang.model.Level;
import dev.madang.model.LocalText;
import dev.madang.model.Opening;
import dev.madang.model.Partition;
import dev.madang.model.Plan;
import dev.madang.model.Point;
import dev.madang.model.Polygon;
import dev.madang.model.Rect;
import dev.madang.model.Segment;
import dev.madang.model.VenueRef;
import dev.madang.view.PartTool;
import dev.madang.view.Viewport;
import dev.madang.view.Workspace;
import dev.madang.view.WorkspaceFixtures;
import dev.madang.view.support.FakeUi;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/** On a floor of 60 x 40 m at 50 mm to the pixel, so that 8 px are 400 mm; the grid is 500 mm. */
class DrawersTest {

    private final Workspace workspace = workspace(hall());
    private final VenueBoard board = board(workspace);

    @Test
    void sidesOfTypedLengthsInThePointersDirectionMakeAFloor() {
        OutlineDrawer drawer = new OutlineDrawer(board, PartTool.FLOOR);
        click(drawer, 10_000, 10_000);
        drawer.hover(Spot.at(20_000, 10_400));
        type(drawer, KeyCode.DIGIT8, KeyCode.NUMPAD1, KeyCode.ENTER);
        drawer.hover(Spot.at(91_000, 20_000));
        type(drawer, KeyCode.DIGIT5, KeyCode.DIGIT4, KeyCode.PERIOD, KeyCode.DIGIT5, KeyCode.ENTER);
        drawer.hover(Spot.at(50_000, 64_400));
        type(drawer, KeyCode.DIGIT8, KeyCode.DIGIT1, KeyCode.ENTER);

        type(drawer, KeyCode.ENTER);

        assertEquals(Polygon.rectangle(10_000, 10_000, 81_000, 54_500), level().floor());
        assertEquals(Evidence.ENTERED, level().floorEvidence());
        assertEquals(PartTool.SELECT, board.venue().tool().get());
    }

    @Test
    void aFloorWithoutHallsBringsOneToStandOn() {
        Workspace bare = workspace();
        OutlineDrawer drawer = new OutlineDrawer(board(bare), PartTool.FLOOR);

        drag(drawer, 0, 0, 30_000, 20_000);

        Level level = bare.plan().levels().get(0);
        assertEquals(Polygon.rectangle(0, 0, 30_000, 20_000), level.floor());
        assertEquals(level.floor(), level.halls().get(0).outline());
        assertEquals(new LocalText("1홀", "Hall 1"), level.halls().get(0).name());
        bare.session().undo();
        assertTrue(bare.plan().levels().get(0).halls().isEmpty());
    }

    @Test
    void backspaceTakesDigitsThenCornersBack() {
        OutlineDrawer drawer = new OutlineDrawer(board, PartTool.HALL);
        click(drawer, 0, 0);
        click(drawer, 20_000, 0);
        click(drawer, 20_000, 15_000);
        type(drawer, KeyCode.DIGIT9, KeyCode.BACK_SPACE, KeyCode.BACK_SPACE);
        click(drawer, 20_000, 10_000);
        click(drawer, 0, 10_000);
        click(drawer, 100, 100);

        Hall hall = level().halls().get(1);
        assertEquals(Polygon.rectangle(0, 0, 20_000, 10_000), hall.outline());
        assertEquals(Set.of(hall.id()), board.venue().selection().get());
    }

    @Test
    void anOutlineThatCrossesItselfIsNotTaken() {
        OutlineDrawer drawer = new OutlineDrawer(board, PartTool.HALL);
        click(drawer, 5_000, 5_000);
        click(drawer, 15_000, 15_000);
        click(drawer, 15_000, 5_000);
        click(drawer, 5_000, 15_000);
        type(drawer, KeyCode.ENTER);

        assertEquals(1, level().halls().size());
        assertEquals(
                board.messages().get("venue.hint.crossing"),
                workspace.state().hint().get());
        assertTrue(drawer.cancel());
        assertFalse(workspace.session().isChanged());
    }

    @Test
    void shiftKeepsASideStraight() {
        OutlineDrawer drawer = new OutlineDrawer(board, PartTool.HALL);
        click(drawer, 5_000, 5_000);
        drawer.release(new Spot(Spot.at(15_000, 9_000).place(), true, false), false);
        click(drawer, 15_000, 20_000);
        type(drawer, KeyCode.ENTER);

        assertEquals(
                List.of(new Point(5_000, 5_000), new Point(15_000, 5_000), new Point(15_000, 20_000)),
                level().halls().get(1).outline().points());
    }

    @Test
    void aPartitionRunsFromWallToWall() {
        LineDrawer drawer = new LineDrawer(board, PartTool.PARTITION);
        click(drawer, 30_100, 200);
        click(drawer, 30_400, 39_800);

        Partition wall = level().partitions().get(0);
        assertEquals(new Segment(new Point(30_000, 0), new Point(30_000, 40_000)), wall.line());
    }

    @Test
    void aTrenchOfTypedLengthIsLikeTheLastOne() {
        LineDrawer drawer = new LineDrawer(board, PartTool.UTILITY_TRENCH);
        click(drawer, 10_000, 10_000);
        drawer.hover(Spot.at(10_200, 20_000));
        type(drawer, KeyCode.DIGIT1, KeyCode.DIGIT2, KeyCode.DECIMAL, KeyCode.DIGIT2, KeyCode.ENTER);

        Fixture trench = (Fixture) level().part("utility-trench-1").orElseThrow();
        assertEquals(new Segment(new Point(10_000, 10_000), new Point(10_000, 22_200)), trench.place());
    }

    @Test
    void aDoorStandsOnTheWallAndFacesIntoTheHall() {
        DoorDrawer drawer = new DoorDrawer(board, PartTool.EXIT);
        click(drawer, 20_100, 39_500);
        click(drawer, 59_000, 20_000);

        assertEquals(
                List.of(
                        new Opening(new Point(20_300, 40_000), 2_400, 27_000),
                        new Opening(new Point(60_000, 20_200), 2_400, 18_000)),
                level().fixtures().stream().map(Fixture::place).toList());
    }

    @Test
    void aTypedNumberIsTheClearWidthFromThenOn() {
        DoorDrawer drawer = new DoorDrawer(board, PartTool.FREIGHT_DOOR);
        drawer.hover(Spot.at(20_000, 300));
        type(drawer, KeyCode.DIGIT6, KeyCode.ENTER);
        click(drawer, 20_000, 300);

        Opening door = (Opening) level().fixtures().get(0).place();
        assertEquals(new Opening(new Point(20_000, 0), 6_000, 9_000), door);
        assertEquals(6_000, new PartMaker(board, PartTool.FREIGHT_DOOR).width());
    }

    @Test
    void aLengthIsTypedWithItsUnit() {
        DoorDrawer drawer = new DoorDrawer(board, PartTool.EXIT);
        drawer.hover(Spot.at(20_000, 300));
        type(drawer, KeyCode.DIGIT9, KeyCode.DIGIT0, KeyCode.C, KeyCode.M, KeyCode.ENTER);
        click(drawer, 20_000, 300);

        assertEquals(900, ((Opening) level().fixtures().get(0).place()).width());
    }

    @Test
    void farFromEveryWallThereIsNoDoor() {
        DoorDrawer drawer = new DoorDrawer(board, PartTool.EXIT);

        click(drawer, 30_000, 20_000);

        assertTrue(level().fixtures().isEmpty());
    }

    @Test
    void columnsLineUpWithOneAnother() {
        SpotDrawer drawer = new SpotDrawer(board, PartTool.COLUMN);
        type(drawer, KeyCode.PERIOD, KeyCode.DIGIT8, KeyCode.ENTER);
        drawer.release(new Spot(Spot.at(10_140, 10_000).place(), false, true), false);
        click(drawer, 10_300, 25_000);

        assertEquals(Rect.of(9_740, 9_600, 800, 800), level().fixtures().get(0).place());
        assertEquals(Rect.of(9_740, 24_600, 800, 800), level().fixtures().get(1).place());
    }

    @Test
    void aHydrantStandsWithItsBackToTheWall() {
        SpotDrawer drawer = new SpotDrawer(board, PartTool.HYDRANT);
        click(drawer, 59_700, 20_000);

        Rect place = (Rect) level().fixtures().get(0).place();
        assertEquals(60_000, place.bounds().maxX(), 0.5);
        assertEquals(59_750, place.bounds().minX(), 0.5);
        assertEquals(20_000, place.center().y(), 0.5);
    }

    @Test
    void areasBesideTheHallsArePutAsTheyAreDrawn() {
        OutlineDrawer drawer = new OutlineDrawer(board, PartTool.LOBBY);

        drag(drawer, 0, 41_000, 30_000, 50_000);

        Fixture lobby = level().fixtures().get(0);
        assertEquals(FixtureKind.LOBBY, lobby.kind());
        assertEquals(Rect.of(0, 41_000, 30_000, 9_000), lobby.place());
        assertEquals(Evidence.ENTERED, lobby.evidence());
    }

    @Test
    void whatWouldLieOutsideTheFloorSaysSoBeforeItIsSet() {
        SpotDrawer point = new SpotDrawer(board, PartTool.UTILITY_POINT);
        point.hover(Spot.at(59_500, 20_000));
        assertFalse(told().contains("not wholly on the floor"), told());
        point.hover(Spot.at(60_000, 20_000));
        assertTrue(told().contains("not wholly on the floor"), told());

        LineDrawer trench = new LineDrawer(board, PartTool.UTILITY_TRENCH);
        click(trench, 30_000, 20_000);
        trench.hover(Spot.at(40_000, 45_000));
        assertTrue(told().contains("not wholly on the floor"), told());
        trench.hover(Spot.at(40_000, 40_000));
        assertFalse(told().contains("not wholly on the floor"), told());
    }

    private String told() {
        return board.sketch().notes().stream().map(Sketch.Note::text).toList().toString();
    }

    private Level level() {
        return workspace.plan().levels().get(0);
    }

    private static void click(PartDrawer drawer, double x, double y) {
        drawer.hover(Spot.at(x, y));
        drawer.press(Spot.at(x, y));
        drawer.release(Spot.at(x, y), false);
    }

    private static void drag(PartDrawer drawer, double fromX, double fromY, double toX, double toY) {
        drawer.press(Spot.at(fromX, fromY));
        drawer.drag(Spot.at(toX, toY));
        drawer.release(Spot.at(toX, toY), true);
    }

    private static void type(PartDrawer drawer, KeyCode... keys) {
        for (KeyCode key : keys) {
            assertTrue(drawer.key(key), key.getName());
        }
    }

    static Hall hall() {
        Polygon outline = Polygon.rectangle(0, 0, 60_000, 40_000);
        return new Hall("hall-1", LocalText.of("Hall 1"), outline, Evidence.ASSUMED, Facts.NONE);
    }

    static Workspace workspace(Hall... halls) {
        Level level = new Level(
                "l1",
                LocalText.of("Level"),
                Polygon.rectangle(0, 0, 60_000, 40_000),
                Facts.NONE,
                List.of(halls),
                List.of(),
                List.of());
        Plan plan = Plan.blank("Test", new VenueRef("test", 1, LocalText.of("Test"), false), List.of(level));
        Workspace workspace = WorkspaceFixtures.of(plan, new FakeUi());
        workspace.state().level().set("l1");
        workspace.state().viewport().set(new Viewport(0.02, 0, 0));
        return workspace;
    }

    static VenueBoard board(Workspace workspace) {
        AtomicInteger next = new AtomicInteger();
        return new VenueBoard(workspace, () -> Integer.toString(next.incrementAndGet()));
    }
}
