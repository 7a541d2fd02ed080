package dev.madang.view.canvas;

import static dev.madang.view.canvas.CanvasPlans.board;
import static dev.madang.view.canvas.CanvasPlans.booth;
import static dev.madang.view.canvas.CanvasPlans.id;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.madang.model.Booth;
import dev.madang.model.Point;
import dev.madang.model.Polygon;
import dev.madang.model.Rect;
import dev.madang.model.Shape;
import dev.madang.model.Vec;
import dev.madang.view.ToolKind;
import java.util.List;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/** Outlines are drawn corner by corner. */
final class OutlineToolTest {

    private final Board board = board();
    private final Hand hand = new Hand(board);

    @Test
    void enterClosesWhatWasClicked() {
        take(ToolKind.POLYGON);

        hand.click(5_000, 5_000).click(11_000, 5_000).click(8_000, 9_000).type(KeyCode.ENTER);

        assertEquals(List.of(Polygon.of(5_000, 5_000, 11_000, 5_000, 8_000, 9_000)), shapes());
        assertEquals(1, board.session().selection().size());
        assertFalse(hand.stepBack());
    }

    @Test
    void aClickOnTheFirstCornerCloses() {
        take(ToolKind.POLYGON);

        hand.click(5_000, 5_000).click(11_000, 5_000).click(8_000, 9_000).click(5_100, 5_050);

        assertEquals(List.of(Polygon.of(5_000, 5_000, 11_000, 5_000, 8_000, 9_000)), shapes());
    }

    @Test
    void aDoubleClickCloses() {
        take(ToolKind.POLYGON);

        hand.click(5_000, 5_000).click(11_000, 5_000).click(8_000, 9_000).click(8_000, 9_000);

        assertEquals(1, shapes().size());
    }

    @Test
    void backspaceTakesBackACorner() {
        take(ToolKind.POLYGON);

        hand.click(5_000, 5_000).click(11_000, 5_000).click(20_000, 9_000);
        hand.type(KeyCode.BACK_SPACE).click(8_000, 9_000).type(KeyCode.ENTER);

        assertEquals(List.of(Polygon.of(5_000, 5_000, 11_000, 5_000, 8_000, 9_000)), shapes());
    }

    @Test
    void aTypedLengthSetsTheNextSideTowardsThePointer() {
        take(ToolKind.POLYGON);

        hand.click(5_000, 5_000).hover(9_000, 5_000);
        hand.type(KeyCode.DIGIT4, KeyCode.PERIOD, KeyCode.DIGIT2, KeyCode.DIGIT5, KeyCode.ENTER);
        hand.hover(9_250, 12_000).shift().hover(9_400, 12_000);
        hand.type(KeyCode.DIGIT1, KeyCode.DIGIT5, KeyCode.DIGIT0, KeyCode.DIGIT0, KeyCode.M, KeyCode.M, KeyCode.ENTER);
        hand.noKeys().type(KeyCode.ENTER);

        assertEquals(List.of(Polygon.of(5_000, 5_000, 9_250, 5_000, 9_250, 6_500)), shapes());
    }

    @Test
    void shiftKeepsToStepsOf45Degrees() {
        take(ToolKind.POLYGON);

        hand.click(5_000, 5_000)
                .shift()
                .click(9_000, 5_400)
                .click(11_200, 7_000)
                .noKeys()
                .type(KeyCode.ENTER);

        Polygon outline = (Polygon) shapes().get(0);
        assertEquals(5_000, outline.points().get(1).y());
        int dx = outline.points().get(2).x() - outline.points().get(1).x();
        int dy = outline.points().get(2).y() - outline.points().get(1).y();
        assertEquals(dx, dy);
    }

    @Test
    void anOutlineThatCrossesItselfIsNotClosed() {
        take(ToolKind.POLYGON);

        hand.click(5_000, 5_000)
                .click(15_000, 15_000)
                .click(15_000, 5_000)
                .click(4_000, 16_000)
                .type(KeyCode.ENTER);

        assertEquals(List.of(), shapes());
        assertTrue(
                board.state().hint().get().contains("cross"),
                board.state().hint().get());
        assertTrue(hand.stepBack());
    }

    @Test
    void fourRightCornersBecomeARectangle() {
        take(ToolKind.POLYGON);

        hand.click(5_000, 5_000)
                .click(9_000, 5_000)
                .click(9_000, 8_000)
                .click(5_000, 8_000)
                .type(KeyCode.ENTER);

        assertEquals(List.of(Rect.of(5_000, 5_000, 4_000, 3_000)), shapes());
    }

    @Test
    void cornersAreCaughtByCornersOfTurnedBooths() {
        Board beside = board(booth("a", new Rect(new Point(20_000, 10_000), 6_000, 3_000, 3_000)));
        var corner = beside.scene()
                .get(id("a"))
                .orElseThrow()
                .element()
                .shape()
                .corners()
                .get(1);

        PointCatch.Caught caught = PointCatch.at(
                beside, new Pointer(0, 0, new Vec(corner.x() + 200, corner.y() - 150), Pointer.Keys.NONE));

        assertEquals(corner, caught.at());
        assertEquals(1, caught.spot());
    }

    @Test
    void aZoneIsDrawnTheSameWay() {
        take(ToolKind.POLYGON_ZONE);

        hand.click(5_000, 5_000).click(15_000, 5_000).click(8_000, 19_000).type(KeyCode.ENTER);

        assertEquals(1, board.plan().zones().size());
    }

    @Test
    void anLIsARectangleWithoutTheCornerNearThePointer() {
        take(ToolKind.L_SHAPE);

        hand.press(5_000, 5_000).drag(10_000, 10_000).release(11_000, 11_000);
        assertEquals(List.of(), shapes());
        hand.hover(9_000, 7_000).click(9_000, 7_000);

        assertEquals(
                List.of(Polygon.of(
                        9_000, 5_000, 5_000, 5_000, 5_000, 11_000, 11_000, 11_000, 11_000, 7_000, 9_000, 7_000)),
                shapes());
    }

    private void take(ToolKind kind) {
        board.state().tool().set(kind);
        hand.takeUpTool();
    }

    private List<Shape> shapes() {
        return board.plan().booths().values().stream().map(Booth::shape).toList();
    }
}
