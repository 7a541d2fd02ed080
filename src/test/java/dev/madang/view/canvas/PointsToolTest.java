package dev.madang.view.canvas;

import static dev.madang.view.canvas.CanvasPlans.board;
import static dev.madang.view.canvas.CanvasPlans.booth;
import static dev.madang.view.canvas.CanvasPlans.id;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.madang.model.Plan;
import dev.madang.model.Polygon;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/** The corners of an outline are edited one by one. */
final class PointsToolTest {

    private static final Polygon OUTLINE = Polygon.of(10_000, 10_000, 20_000, 10_000, 20_000, 20_000, 10_000, 16_000);

    private final Board board = board(booth("a", OUTLINE));
    private final Hand hand = new Hand(board);
    private final Plan before = board.plan();

    @Test
    void aDraggedCornerMovesAloneAndCanBeUndone() {
        hand.editPoints("a");

        hand.press(20_000, 20_000).drag(22_000, 22_000).release(24_000, 21_000);

        assertEquals(Polygon.of(10_000, 10_000, 20_000, 10_000, 24_000, 21_000, 10_000, 16_000), shape());
        board.session().undo();
        assertSame(before, board.plan());
    }

    @Test
    void theMiddleOfASideBecomesACorner() {
        hand.editPoints("a");

        hand.press(15_000, 10_000).drag(15_000, 8_000).release(15_000, 7_000);

        assertEquals(
                Polygon.of(10_000, 10_000, 15_000, 7_000, 20_000, 10_000, 20_000, 20_000, 10_000, 16_000), shape());
    }

    @Test
    void deleteRemovesTheCornerThatWasPressed() {
        hand.editPoints("a");

        hand.click(20_000, 20_000).type(KeyCode.DELETE);

        assertEquals(Polygon.of(10_000, 10_000, 20_000, 10_000, 10_000, 16_000), shape());
    }

    @Test
    void threeCornersAreTheLeast() {
        hand.editPoints("a");
        hand.click(20_000, 20_000).type(KeyCode.DELETE);

        hand.click(20_000, 10_000).type(KeyCode.DELETE);

        assertEquals(3, ((Polygon) shape()).points().size());
    }

    @Test
    void aCornerThatWouldCrossASideStaysWhereItWas() {
        hand.editPoints("a");

        hand.press(20_000, 20_000).drag(15_000, 5_000);
        assertTrue(board.state().hint().get().contains("cross"));
        hand.release(15_000, 5_000);

        assertSame(before, board.plan());
    }

    @Test
    void escapeAndAPressElsewhereEndIt() {
        hand.editPoints("a");
        assertTrue(hand.stepBack());
        assertFalse(hand.stepBack());

        hand.editPoints("a");
        hand.click(40_000, 30_000);
        assertFalse(hand.stepBack());
        assertSame(before, board.plan());
    }

    private Object shape() {
        return board.plan().booths().get(id("a")).orElseThrow().shape();
    }
}
