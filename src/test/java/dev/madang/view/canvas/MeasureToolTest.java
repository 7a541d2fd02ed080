package dev.madang.view.canvas;

import static dev.madang.view.canvas.CanvasPlans.board;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.madang.model.Plan;
import dev.madang.view.ToolKind;
import java.util.List;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Measuring shows lengths, angles and areas, and leaves nothing behind. */
final class MeasureToolTest {

    private final Board board = board();
    private final Hand hand = new Hand(board);
    private final Plan before = board.plan();

    @BeforeEach
    void takeUp() {
        board.state().tool().set(ToolKind.MEASURE);
        hand.takeUpTool();
    }

    @Test
    void lengthsAnglesAndTheSumAreShown() {
        hand.click(5_000, 5_000).click(9_000, 5_000).hover(9_000, 8_000);

        assertEquals(List.of("3\u00a0m", "4\u00a0m", "90°"), captions());
        assertTrue(
                board.state().hint().get().contains("7\u00a0m"),
                board.state().hint().get());
    }

    @Test
    void aClosedChainHasAnArea() {
        hand.click(5_000, 5_000)
                .click(9_000, 5_000)
                .click(9_000, 8_000)
                .click(5_000, 5_000)
                .hover(20_000, 9_000);

        assertTrue(captions().contains("6\u00a0m²"), captions()::toString);
        assertTrue(captions().contains("5\u00a0m"), captions()::toString);
        assertTrue(
                board.state().hint().get().contains("12\u00a0m"),
                board.state().hint().get());
        assertSame(before, board.plan());
    }

    @Test
    void aTypedDistanceIsTakenTowardsThePointer() {
        hand.click(5_000, 5_000)
                .hover(7_000, 5_000)
                .type(KeyCode.DIGIT6, KeyCode.ENTER)
                .hover(11_000, 9_000);

        assertEquals(List.of("4\u00a0m", "6\u00a0m", "90°"), captions());
    }

    @Test
    void escapeClears() {
        hand.click(5_000, 5_000).click(9_000, 5_000);

        assertTrue(hand.stepBack());

        assertSame(Live.NONE, board.live());
        assertFalse(hand.stepBack());
        assertSame(before, board.plan());
    }

    @Test
    void enterEndsTheChainAndTheNextClickBeginsAnother() {
        hand.click(5_000, 5_000).click(9_000, 5_000).type(KeyCode.ENTER).hover(9_000, 9_000);
        assertEquals(List.of("4\u00a0m"), captions());

        hand.click(20_000, 20_000).hover(20_000, 21_000);
        assertEquals(List.of("1\u00a0m"), captions());
    }

    private List<String> captions() {
        return board.live().pencil().captions().stream()
                .map(Pencil.Caption::text)
                .toList();
    }
}
