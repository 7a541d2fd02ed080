package dev.madang.view.canvas;

import static dev.madang.view.canvas.CanvasPlans.board;
import static dev.madang.view.canvas.CanvasPlans.booth;
import static dev.madang.view.canvas.CanvasPlans.id;
import static dev.madang.view.canvas.CanvasPlans.zone;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.madang.model.Booth;
import dev.madang.model.Plan;
import dev.madang.model.Point;
import dev.madang.model.Rect;
import dev.madang.model.Shape;
import dev.madang.view.Placeable;
import dev.madang.view.Placeables;
import dev.madang.view.ToolKind;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class GestureTest {

    private final Board board = board(
            booth("a", 3_000, 3_000, 3_000, 3_000),
            booth("b", 20_000, 3_000, 3_000, 3_000),
            booth("c", 20_000, 20_000, 6_000, 3_000));
    private final Hand hand = new Hand(board);

    @Test
    void aClickSelectsWhatIsUnderThePointerAlone() {
        board.session().select(Set.of(id("b")));

        hand.click(4_000, 4_000);

        assertEquals(Set.of(id("a")), board.session().selection());
    }

    @Test
    void aClickOnTheFloorSelectsNothing() {
        board.session().select(Set.of(id("b")));

        hand.click(40_000, 30_000);

        assertEquals(Set.of(), board.session().selection());
    }

    @Test
    void aShiftClickAddsAndTakesAway() {
        hand.click(4_000, 4_000);

        hand.shift().click(21_000, 4_000);
        assertEquals(Set.of(id("a"), id("b")), board.session().selection());

        hand.click(4_000, 4_000);
        assertEquals(Set.of(id("b")), board.session().selection());
    }

    @Test
    void anAltClickGoesToTheNextBelowAndRoundAgain() {
        Board stacked = board(booth("low", 3_000, 3_000, 6_000, 6_000), booth("top", 4_000, 4_000, 3_000, 3_000));
        Hand over = new Hand(stacked);
        over.click(5_000, 5_000);
        assertEquals(Set.of(id("top")), stacked.session().selection());

        over.alt().click(5_000, 5_000);
        assertEquals(Set.of(id("low")), stacked.session().selection());

        over.click(5_000, 5_000);
        assertEquals(Set.of(id("top")), stacked.session().selection());
    }

    @Test
    void draggingMovesABoothThatWasNotSelectedAndSelectsIt() {
        hand.press(4_000, 4_000).drag(10_000, 12_000).release(14_000, 14_000);

        assertEquals(Rect.of(13_000, 13_000, 3_000, 3_000), shape("a"));
        assertEquals(Set.of(id("a")), board.session().selection());
    }

    @Test
    void draggingWhatIsSelectedMovesTheWholeSelectionInOneStep() {
        Plan before = board.plan();
        board.session().select(Set.of(id("a"), id("b")));

        hand.press(4_000, 4_000).drag(8_000, 8_000).release(4_000, 14_000);

        assertEquals(Rect.of(3_000, 13_000, 3_000, 3_000), shape("a"));
        assertEquals(Rect.of(20_000, 13_000, 3_000, 3_000), shape("b"));
        board.session().undo();
        assertSame(before, board.plan());
    }

    @Test
    void lessThanThreePixelsAreAClick() {
        Plan before = board.plan();

        hand.press(4_000, 4_000).drag(4_140, 4_000).release(4_140, 4_000);

        assertSame(before, board.plan());
        assertEquals(Set.of(id("a")), board.session().selection());
    }

    @Test
    void aCutDrawnByHandShowsTheSizesOfTheParts() {
        board.state().tool().set(ToolKind.SLICE);

        hand.takeUpTool();
        hand.press(22_000, 19_000).drag(22_000, 21_500).drag(22_000, 24_000);

        assertEquals(List.of("4 × 3 m", "2 × 3 m"), captions());
        hand.drag(24_000, 24_000);
        assertTrue(
                captions().stream().allMatch(text -> text.endsWith("m²")),
                captions().toString());
    }

    @Test
    void aCutThatCannotBeSaysWhy() {
        board.state().tool().set(ToolKind.SLICE);

        hand.takeUpTool();
        hand.free().press(20_050, 19_000).drag(20_050, 21_500).drag(20_050, 24_000);

        assertEquals(1, captions().size());
        assertTrue(captions().get(0).contains("narrow"), captions().get(0));
    }

    private List<String> captions() {
        return board.live().pencil().captions().stream()
                .map(caption -> caption.text().replace('\u00a0', ' '))
                .toList();
    }

    @Test
    void theSessionIsNotTouchedBeforeRelease() {
        Plan before = board.plan();

        hand.press(4_000, 4_000).drag(10_000, 12_000);

        assertSame(before, board.plan());
        assertEquals(Set.of(id("a")), board.live().draft().lifted());
        assertEquals(6_000, board.live().draft().dx());
    }

    @Test
    void cancellingForgetsTheDraft() {
        Plan before = board.plan();
        hand.press(4_000, 4_000).drag(10_000, 12_000);

        hand.cancel();
        hand.release(12_000, 12_000);

        assertSame(before, board.plan());
        assertSame(Live.NONE, board.live());
        assertTrue(board.state().hint().get().isEmpty());
    }

    @Test
    void whatIsDraggedAwayAndBackHasNotMoved() {
        Plan before = board.plan();

        hand.press(4_000, 4_000).drag(30_000, 30_000).release(4_000, 4_000);

        assertSame(before, board.plan());
    }

    @Test
    void draggingSnapsToTheEdgeOfAnother() {
        hand.press(4_000, 4_000).drag(10_000, 4_000).release(17_880, 10_000);

        assertEquals(new Point(17_000, 9_000), at("a"));
    }

    @Test
    void withCtrlNothingSnaps() {
        hand.free().press(4_000, 4_000).drag(10_000, 4_000).release(17_880, 10_123);

        assertEquals(new Point(16_880, 9_123), at("a"));
    }

    @Test
    void snappingCanBeSwitchedOffInTheWindow() {
        board.state().snapping().set(false);

        hand.press(4_000, 4_000).drag(10_000, 4_000).release(17_880, 10_123);

        assertEquals(new Point(16_880, 9_123), at("a"));
    }

    @Test
    void withShiftThingsKeepToOneDirection() {
        hand.press(4_000, 4_000).shift().drag(10_000, 5_000).release(12_000, 7_000);

        assertEquals(new Point(11_000, 3_000), at("a"));
    }

    @Test
    void withAltACopyIsMoved() {
        hand.press(4_000, 4_000).alt().drag(8_000, 12_000).release(4_000, 14_000);

        assertEquals(new Point(3_000, 3_000), at("a"));
        Booth copy = board.plan().booths().get(id("new-1")).orElseThrow();
        assertEquals(Rect.of(3_000, 13_000, 3_000, 3_000), copy.shape());
        assertEquals("", copy.number());
        assertEquals(Set.of(id("new-1")), board.session().selection());
    }

    @Test
    void lettingAltGoMovesTheOriginalAfterAll() {
        hand.press(4_000, 4_000).alt().drag(8_000, 12_000).noKeys().release(4_000, 14_000);

        assertEquals(new Point(3_000, 13_000), at("a"));
        assertEquals(3, board.plan().booths().size());
    }

    @Test
    void nothingCanBeDraggedOffThePlane() {
        hand.free().press(4_000, 4_000).drag(9_000_000, -9_000_000).release(9_000_000, -9_000_000);

        assertEquals(new Point(Point.MAX_MM - 3_000, -Point.MAX_MM), at("a"));
    }

    @Test
    void aBandFromTheFloorSelects() {
        hand.press(1_000, 1_000).drag(30_000, 10_000).release(30_000, 10_000);

        assertEquals(Set.of(id("a"), id("b")), board.session().selection());
    }

    @Test
    void aBandCanBeginInsideAZone() {
        Board zoned = board(zone("z", 1_000, 1_000, 30_000, 30_000), booth("a", 5_000, 5_000, 3_000, 3_000));

        new Hand(zoned).press(3_000, 3_000).drag(9_000, 9_000).release(9_000, 9_000);

        assertEquals(Set.of(id("a")), zoned.session().selection());
    }

    @Test
    void aZoneIsMovedByItsEdge() {
        Board zoned = board(zone("z", 1_000, 1_000, 20_000, 20_000));

        new Hand(zoned).press(10_000, 1_000).drag(12_000, 4_000).release(14_000, 6_000);

        assertEquals(
                Rect.of(5_000, 6_000, 20_000, 20_000),
                zoned.plan().zones().get(id("z")).orElseThrow().shape());
    }

    @Test
    void aCornerResizes() {
        board.session().select(Set.of(id("c")));

        hand.press(26_000, 23_000).drag(28_000, 25_000).release(29_010, 26_040);

        assertEquals(Rect.of(20_000, 20_000, 9_000, 6_000), shape("c"));
    }

    @Test
    void aSideResizesInOneDirectionOnly() {
        board.session().select(Set.of(id("c")));

        hand.press(26_000, 21_500).drag(28_000, 25_000).release(29_010, 30_000);

        assertEquals(Rect.of(20_000, 20_000, 9_000, 3_000), shape("c"));
    }

    @Test
    void theRingTurnsInStepsOfFifteenDegrees() {
        board.session().select(Set.of(id("c")));

        hand.press(23_000, 18_900).drag(24_000, 19_000).release(30_000, 21_700);

        Rect turned = (Rect) shape("c");
        assertEquals(9_000, turned.rotation());
        assertEquals(23_000, turned.center().x(), 1);
        assertEquals(21_500, turned.center().y(), 1);
    }

    @Test
    void aPlacedBoothFollowsThePointerAndIsPutByAClick() {
        placing(Placeables.BOOTHS.get(0));

        hand.hover(30_120, 30_080);
        assertEquals(1, board.live().draft().elements().size());
        hand.click(30_120, 30_080);

        assertEquals(Rect.of(28_500, 28_500, 3_000, 3_000), shape("new-1"));
        assertEquals(Set.of(id("new-1")), board.session().selection());
        hand.click(40_000, 30_000);
        assertEquals(5, board.plan().booths().size());
    }

    @Test
    void aBoothOfFreeSizeIsDrawnFromCornerToCorner() {
        placing(Placeables.BOOTHS.get(4));

        hand.press(30_100, 30_100).drag(32_000, 33_000).release(34_560, 36_020);

        assertEquals(Rect.of(30_000, 30_000, 4_500, 6_000), shape("new-1"));
    }

    @Test
    void aClickDrawsNothing() {
        placing(Placeables.BOOTHS.get(4));

        hand.click(30_000, 30_000);

        assertEquals(3, board.plan().booths().size());
    }

    @Test
    void whatIsDroppedOutsideTheCanvasIsForgotten() {
        PaletteDrag drag = new PaletteDrag(board);
        drag.press(Placeables.BOOTHS.get(0));
        drag.over(board.pointer(400, 400, Pointer.Keys.NONE));
        assertFalse(board.live().draft().elements().isEmpty());

        drag.away();
        drag.drop();

        assertSame(Live.NONE, board.live());
        assertEquals(3, board.plan().booths().size());
    }

    @Test
    void whatIsDroppedOnTheCanvasIsThere() {
        PaletteDrag drag = new PaletteDrag(board);
        drag.press(Placeables.BOOTHS.get(2));
        drag.over(board.pointer(600, 600, Pointer.Keys.NONE));
        drag.drop();

        assertEquals(Rect.of(27_000, 27_000, 6_000, 6_000), shape("new-1"));
    }

    @Test
    void thePointerTellsWhatAPressWouldDo() {
        board.session().select(Set.of(id("c")));

        assertEquals(PointerShape.ARROW, hand.shapeAt(40_000, 30_000));
        assertEquals(PointerShape.MOVE, hand.shapeAt(4_000, 4_000));
        assertEquals(PointerShape.SIZE_FALLING, hand.shapeAt(26_000, 23_000));
        assertEquals(PointerShape.SIZE_RISING, hand.shapeAt(26_000, 20_000));
        assertEquals(PointerShape.SIZE_EAST_WEST, hand.shapeAt(20_000, 21_500));
        assertEquals(PointerShape.ROTATE, hand.shapeAt(23_000, 18_900));
    }

    @Test
    void draggingMeasuresToWhatIsAround() {
        hand.press(4_000, 4_000).drag(10_000, 4_000);

        List<Gap> gaps = board.live().measures().gaps();
        assertTrue(gaps.contains(new Gap(Axis.X, 12_000, 20_000, 4_500, 3_000, 6_000)), gaps::toString);
    }

    @Test
    void whatIsFlatOnTheFloorMeasuresNoAisles() {
        placing(Placeables.ZONE);

        hand.press(10_000, 10_000).drag(18_000, 18_000);

        assertEquals(1, board.live().draft().elements().size());
        assertEquals(List.of(), board.live().measures().gaps());
    }

    private void placing(Placeable what) {
        board.state().placing().set(what);
        hand.takeUpTool();
    }

    private Shape shape(String id) {
        return board.plan().booths().get(id(id)).orElseThrow().shape();
    }

    private Point at(String id) {
        return ((Rect) shape(id)).at();
    }
}
