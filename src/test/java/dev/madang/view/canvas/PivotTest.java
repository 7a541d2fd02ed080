package dev.madang.view.canvas;

import static dev.madang.view.canvas.CanvasPlans.board;
import static dev.madang.view.canvas.CanvasPlans.booth;
import static dev.madang.view.canvas.CanvasPlans.id;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.madang.model.Point;
import dev.madang.model.Rect;
import dev.madang.model.Vec;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is selected turns about its middle, or about a place that was chosen. */
final class PivotTest {

    private final Board board =
            board(booth("a", 10_000, 10_000, 6_000, 3_000), booth("b", 30_000, 10_000, 3_000, 3_000));
    private final Hand hand = new Hand(board);

    @BeforeEach
    void select() {
        board.session().select(Set.of(id("a")));
    }

    @Test
    void aClickOnTheTurningHandleShowsThePivotAndAnotherPutsItAway() {
        hand.click(13_000, 8_900);
        assertEquals(Optional.of(new Vec(13_000, 11_500)), board.pivot().at());

        hand.click(13_000, 8_900);
        assertEquals(Optional.empty(), board.pivot().at());
    }

    @Test
    void theSelectionTurnsAboutWhereThePivotWasDragged() {
        hand.click(13_000, 8_900);
        hand.press(13_000, 11_500).drag(12_000, 11_000).release(10_050, 10_050);
        assertEquals(Optional.of(new Vec(10_000, 10_000)), board.pivot().at());

        hand.shift().press(13_000, 8_900).drag(12_000, 12_000).release(10_000 + 1_100, 13_000);

        assertEquals(new Rect(new Point(10_000, 10_000), 6_000, 3_000, 9_000), shape());
    }

    @Test
    void withShiftItTurnsInStepsOf15Degrees() {
        hand.shift().press(13_000, 8_900).drag(14_000, 9_000).release(14_100, 9_100);

        assertEquals(3_000, shape().rotation());
    }

    @Test
    void otherwiseItTurnsInWholeDegreesThatStickToEighths() {
        hand.press(13_000, 8_900).drag(13_400, 8_950).release(13_500, 8_900);
        assertEquals(1_100, shape().rotation());

        board.session().undo();
        hand.press(13_000, 8_900).drag(15_000, 9_500).release(15_600, 8_950);
        assertEquals(4_500, shape().rotation());
    }

    @Test
    void thePivotIsForgottenWhenSomethingElseIsSelected() {
        hand.click(13_000, 8_900);

        hand.click(31_000, 11_000);

        assertEquals(Optional.empty(), board.pivot().at());
    }

    @Test
    void keysTurnAboutThePivotAsWell() {
        hand.click(13_000, 8_900);
        hand.press(13_000, 11_500).drag(12_000, 11_000).release(10_000, 10_000);

        new Deeds(board).rotate(9_000);

        assertEquals(new Rect(new Point(10_000, 10_000), 6_000, 3_000, 9_000), shape());
    }

    private Rect shape() {
        return (Rect) board.plan().booths().get(id("a")).orElseThrow().shape();
    }
}
