package dev.madang.view.canvas;

import static dev.madang.view.canvas.CanvasPlans.board;
import static dev.madang.view.canvas.CanvasPlans.booth;
import static dev.madang.view.canvas.CanvasPlans.id;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.madang.edit.MoveElements;
import dev.madang.model.Anchor;
import dev.madang.model.Dimension;
import dev.madang.model.Plan;
import dev.madang.model.Point;
import dev.madang.view.ToolKind;
import java.util.Set;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Dimension lines are drawn with three clicks and follow what they measure. */
final class DimensionToolTest {

    private final Board board =
            board(booth("a", 3_000, 10_000, 3_000, 3_000), booth("b", 12_000, 10_000, 3_000, 3_000));
    private final Hand hand = new Hand(board);
    private final Plan before = board.plan();

    @BeforeEach
    void takeUp() {
        board.state().tool().set(ToolKind.DIMENSION);
        hand.takeUpTool();
    }

    @Test
    void itsEndsAreHeldByTheCornersUnderThePointer() {
        hand.click(6_100, 9_900).click(11_900, 10_100).click(9_000, 8_000);

        Dimension dimension = only();
        assertEquals(id("a"), dimension.from().element());
        assertEquals(id("b"), dimension.to().element());
        assertEquals(6_000, dimension.lengthMm());
        assertEquals(-2_000, dimension.offsetMm());
        assertEquals(Set.of(dimension.id()), board.session().selection());
    }

    @Test
    void itFollowsABoothThatIsMoved() {
        hand.click(6_000, 10_000).click(12_000, 10_000).click(9_000, 8_000);

        board.session().execute(new MoveElements(Set.of(id("b")), 1_500, 0));

        assertEquals(7_500, only().lengthMm());
    }

    @Test
    void middlesOfSidesHoldAsWell() {
        hand.click(6_000, 11_500).click(12_000, 11_500).click(9_000, 14_000);

        assertEquals(6_000, only().lengthMm());
        assertEquals(id("a"), only().from().element());
    }

    @Test
    void elsewhereEndsAreFree() {
        hand.click(30_000, 30_000).click(40_000, 30_000).click(35_000, 31_000);

        assertEquals(Anchor.free(new Point(30_000, 30_000)), only().from());
        assertEquals(1_000, only().offsetMm());
    }

    @Test
    void aTypedOffsetIsKeptOnThePointersSide() {
        hand.click(6_000, 10_000).click(12_000, 10_000).hover(9_000, 12_000);

        hand.type(KeyCode.DIGIT1, KeyCode.PERIOD, KeyCode.DIGIT2, KeyCode.ENTER);

        assertEquals(1_200, only().offsetMm());
    }

    @Test
    void escapeGoesBackOneClickAtATime() {
        hand.click(6_000, 10_000).click(12_000, 10_000);

        assertTrue(hand.stepBack());
        assertTrue(hand.stepBack());
        assertFalse(hand.stepBack());
        assertSame(before, board.plan());
    }

    @Test
    void draggingTheLineChangesHowFarAwayItRuns() {
        hand.click(6_000, 10_000).click(12_000, 10_000).click(9_000, 8_000);
        board.state().tool().set(ToolKind.SELECT);
        hand.takeUpTool();

        hand.press(9_000, 8_000).drag(9_000, 7_000).release(9_500, 6_000);

        assertEquals(-4_000, only().offsetMm());
        assertEquals(id("a"), only().from().element());
    }

    private Dimension only() {
        return board.plan().layout().dimensions().values().iterator().next();
    }
}
