package dev.madang.view.canvas;

import static dev.madang.view.canvas.CanvasPlans.board;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;

import dev.madang.view.Placeables;
import dev.madang.view.ToolKind;
import org.junit.jupiter.api.Test;

/** After something was put down, the next one is shown only when the pointer leaves. */
class RestTest {

    private final Board board = board();
    private final Hand hand = new Hand(board);

    @Test
    void nothingIsShownUponABoothThatWasJustPutWithAClick() {
        take(ToolKind.BOOTH);

        hand.click(10_000, 10_000).hover(10_100, 10_000);

        assertSame(Live.NONE, board.live());
        assertFalse(board.state().hint().get().isEmpty());
    }

    @Test
    void nothingIsShownUponAGridThatWasJustDragged() {
        take(ToolKind.GRID);

        hand.press(6_000, 6_000).drag(20_000, 20_000).release(20_000, 20_000).hover(20_000, 20_000);

        assertSame(Live.NONE, board.live());
    }

    @Test
    void nothingIsShownUponWhatWasJustPutFromThePalette() {
        board.state().placing().set(Placeables.BOOTHS.get(0));
        hand.takeUpTool();

        hand.click(10_000, 10_000).hover(10_000, 10_000);

        assertEquals(1, board.plan().booths().size());
        assertSame(Live.NONE, board.live());
    }

    @Test
    void theNextOneIsShownWhenThePointerLeavesAndIsPutWhereverAClickComes() {
        take(ToolKind.BOOTH);
        hand.click(10_000, 10_000).hover(10_000, 10_000);

        hand.hover(11_000, 10_000);
        assertNotSame(Live.NONE, board.live());
        hand.hover(10_000, 10_000);
        assertNotSame(Live.NONE, board.live());

        hand.click(10_000, 10_000).click(10_000, 10_000);
        assertEquals(3, board.plan().booths().size());
    }

    private void take(ToolKind kind) {
        board.state().tool().set(kind);
        hand.takeUpTool();
    }
}
