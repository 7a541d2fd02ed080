package dev.madang.view.canvas;

import static dev.madang.view.canvas.CanvasPlans.board;
import static dev.madang.view.canvas.CanvasPlans.booth;
import static dev.madang.view.canvas.CanvasPlans.id;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.madang.model.Rect;
import dev.madang.text.LengthText;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.Set;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/** Numbers are typed by key codes while something is dragged. */
final class TypingTest {

    private static final LengthText METRES = new LengthText(Locale.KOREAN);

    private final Board board = board(booth("a", 3_000, 3_000, 3_000, 3_000));
    private final Hand hand = new Hand(board);

    @Test
    void aNumberAloneIsInMetresAndAUnitMayFollow() {
        assertEquals(OptionalDouble.of(1_250), typed(KeyCode.DIGIT1, KeyCode.PERIOD, KeyCode.DIGIT2, KeyCode.DIGIT5));
        assertEquals(
                OptionalDouble.of(125), typed(KeyCode.NUMPAD1, KeyCode.NUMPAD2, KeyCode.NUMPAD5, KeyCode.M, KeyCode.M));
        assertEquals(OptionalDouble.of(-2_000), typed(KeyCode.MINUS, KeyCode.DIGIT2));
    }

    @Test
    void lettersAloneAreNotTaken() {
        Typing typing = new Typing();

        assertFalse(typing.take(KeyCode.M));
        assertFalse(typing.take(KeyCode.BACK_SPACE));
        assertTrue(typing.isEmpty());
    }

    @Test
    void aTypedDistanceMovesExactlySoFarAlongTheDrag() {
        hand.press(4_000, 4_000).drag(6_000, 4_700);

        hand.type(KeyCode.DIGIT1, KeyCode.PERIOD, KeyCode.DIGIT2, KeyCode.DIGIT5, KeyCode.ENTER);

        assertEquals(
                4_250,
                board.plan()
                        .booths()
                        .get(id("a"))
                        .orElseThrow()
                        .shape()
                        .bounds()
                        .minX());
        assertEquals(
                3_000,
                board.plan()
                        .booths()
                        .get(id("a"))
                        .orElseThrow()
                        .shape()
                        .bounds()
                        .minY());
        hand.release(20_000, 20_000);
        assertEquals(1, board.session().steps().size());
    }

    @Test
    void itGoesTheWayThePointerWent() {
        hand.press(4_000, 4_000).drag(4_200, 1_000).type(KeyCode.DIGIT2, KeyCode.ENTER);

        assertEquals(
                1_000,
                board.plan()
                        .booths()
                        .get(id("a"))
                        .orElseThrow()
                        .shape()
                        .bounds()
                        .minY());
    }

    @Test
    void aTypedAngleTurnsBySoMuch() {
        board.session().select(Set.of(id("a")));

        hand.press(4_500, 1_900).drag(6_000, 2_000);
        hand.type(KeyCode.DIGIT3, KeyCode.DIGIT0, KeyCode.ENTER);

        var rect = (Rect) board.plan().booths().get(id("a")).orElseThrow().shape();
        assertEquals(3_000, rect.rotation());
    }

    private static OptionalDouble typed(KeyCode... codes) {
        Typing typing = new Typing();
        for (KeyCode code : codes) {
            assertTrue(typing.take(code), code::toString);
        }
        return typing.mm(METRES);
    }
}
