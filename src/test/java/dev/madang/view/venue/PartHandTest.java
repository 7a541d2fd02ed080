package dev.madang.view.venue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.madang.edit.venue.PutParts;
import dev.madang.model.Evidence;
import dev.madang.model.Facts;
import dev.madang.model.Fixture;
import dev.madang.model.FixtureKind;
import dev.madang.model.Hall;
import dev.madang.model.Level;
import dev.madang.model.LevelPart;
import dev.madang.model.LocalText;
import dev.madang.model.Opening;
import dev.madang.model.Partition;
import dev.madang.model.Place;
import dev.madang.model.Point;
import dev.madang.model.Polygon;
import dev.madang.model.Rect;
import dev.madang.model.Segment;
import dev.madang.model.Vec;
import dev.madang.view.VenueState;
import dev.madang.view.Workspace;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PartHandTest {

    private final Workspace workspace = DrawersTest.workspace(
            DrawersTest.hall(),
            new Hall(
                    "yard",
                    LocalText.of("Yard"),
                    Polygon.rectangle(0, 50_000, 20_000, 10_000),
                    Evidence.ASSUMED,
                    Facts.NONE));
    private final VenueBoard board = DrawersTest.board(workspace);
    private final PartHand hand = new PartHand(board);

    @BeforeEach
    void furnish() {
        List<LevelPart> parts = List.of(
                fixture("column", FixtureKind.COLUMN, Rect.of(10_000, 10_000, 1_000, 1_000)),
                fixture("exit", FixtureKind.EXIT, new Opening(new Point(30_000, 0), 2_000, 9_000)),
                fixture("clear", FixtureKind.KEEP_CLEAR, Rect.of(40_000, 20_000, 6_000, 6_000)),
                new Partition("wall", new Segment(new Point(20_000, 0), new Point(20_000, 40_000)), Evidence.ASSUMED));
        workspace.execute(new PutParts("l1", parts));
    }

    @Test
    void whatStandsOnTheFloorIsHitBeforeWallsAndHalls() {
        assertEquals(List.of("column", "hall-1"), stack(10_500, 10_500));
        assertEquals(List.of("wall", "hall-1"), stack(20_050, 20_000));
        assertEquals(List.of("clear", "hall-1"), stack(43_000, 23_000));
        assertEquals(List.of("exit", VenueState.FLOOR, "hall-1"), stack(30_000, 0));
        assertEquals(List.of(VenueState.FLOOR, "hall-1"), stack(50_000, 100));
        assertEquals(List.of(), stack(-5_000, -5_000));
    }

    @Test
    void aClickSelectsAndShiftAddsAndTakesAway() {
        click(new Spot(new Vec(10_500, 10_500), false, false));
        assertEquals(Set.of("column"), selection());

        click(new Spot(new Vec(20_000, 20_000), true, false));
        assertEquals(Set.of("column", "wall"), selection());

        click(new Spot(new Vec(10_500, 10_500), true, false));
        assertEquals(Set.of("wall"), selection());

        click(Spot.at(-5_000, -5_000));
        assertEquals(Set.of(), selection());
    }

    @Test
    void aDragMovesByTheGridInOneStep() {
        int steps = workspace.session().steps().size();
        drag(Spot.at(10_500, 10_500), Spot.at(12_600, 13_400));

        assertEquals(Rect.of(12_000, 13_000, 1_000, 1_000), place("column"));
        assertEquals(steps + 1, workspace.session().steps().size());
        assertEquals(Evidence.ENTERED, level().part("column").orElseThrow().placeEvidence());
    }

    @Test
    void aDoorSlidesAlongWallsAndTurnsWithThem() {
        drag(Spot.at(30_000, 0), Spot.at(59_000, 20_100));

        assertEquals(new Opening(new Point(60_000, 20_000), 2_000, 18_000), place("exit"));
    }

    @Test
    void aHallIsMovedOnlyOnceItIsSelected() {
        drag(Spot.at(5_000, 52_000), Spot.at(15_000, 58_000));
        assertEquals(Polygon.rectangle(0, 50_000, 20_000, 10_000), place("yard"));

        board.venue().selection().set(Set.of("yard"));
        drag(Spot.at(5_000, 52_000), Spot.at(6_000, 53_000));
        assertEquals(Polygon.rectangle(1_000, 51_000, 20_000, 10_000), place("yard"));
    }

    @Test
    void aGripOfTheFloorPushesASideAndItsHallFollows() {
        board.venue().selection().set(Set.of(VenueState.FLOOR));

        drag(Spot.at(60_000, 20_000), Spot.at(81_000, 21_000));

        assertEquals(Polygon.rectangle(0, 0, 81_000, 40_000), level().floor());
        assertEquals(Polygon.rectangle(0, 0, 81_000, 40_000), place("hall-1"));
    }

    @Test
    void aCornerThatWouldCrossTheOutlineStaysWhereItWas() {
        board.venue().selection().set(Set.of("yard"));

        drag(Spot.at(0, 50_000), Spot.at(30_000, 55_000));

        assertEquals(Polygon.rectangle(0, 50_000, 20_000, 10_000), place("yard"));
    }

    @Test
    void endsOfLinesAndDoorsAndSidesOfBoxesCanBePulled() {
        board.venue().selection().set(Set.of("wall"));
        drag(Spot.at(20_000, 40_000), Spot.at(20_000, 30_000));
        assertEquals(new Segment(new Point(20_000, 0), new Point(20_000, 30_000)), place("wall"));

        board.venue().selection().set(Set.of("exit"));
        drag(Spot.at(29_000, 0), Spot.at(28_000, 0));
        assertEquals(3_000, ((Opening) place("exit")).width());

        board.venue().selection().set(Set.of("clear"));
        drag(Spot.at(46_000, 23_000), Spot.at(48_000, 23_000));
        assertEquals(Rect.of(40_000, 20_000, 8_000, 6_000), place("clear"));
    }

    @Test
    void aBandTakesWhatLiesInsideButNoHall() {
        drag(Spot.at(1_000, 1_000), Spot.at(55_000, 39_000));

        assertEquals(Set.of("column", "clear"), selection());
    }

    @Test
    void aCancelledDragChangesNothing() {
        hand.press(Spot.at(10_500, 10_500));
        hand.drag(Spot.at(30_000, 30_000));

        assertTrue(hand.cancel());

        assertEquals(Rect.of(10_000, 10_000, 1_000, 1_000), place("column"));
        assertEquals(Sketch.NONE, board.sketch());
    }

    private void click(Spot spot) {
        hand.press(spot);
        hand.release(spot, false);
    }

    private void drag(Spot from, Spot to) {
        hand.press(from);
        hand.drag(to);
        hand.release(to, true);
    }

    private List<String> stack(double x, double y) {
        return new PartHit(level(), 250).stackAt(new Vec(x, y));
    }

    private Set<String> selection() {
        return board.venue().selection().get();
    }

    private Place place(String id) {
        return level().part(id).orElseThrow().place();
    }

    private Level level() {
        return workspace.plan().levels().get(0);
    }

    private static Fixture fixture(String id, FixtureKind kind, Place place) {
        return new Fixture(id, kind, place, Facts.NONE, Evidence.ASSUMED);
    }
}
