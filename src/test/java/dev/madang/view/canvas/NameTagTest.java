package dev.madang.view.canvas;

import static dev.madang.view.canvas.CanvasPlans.board;
import static dev.madang.view.canvas.CanvasPlans.booth;
import static dev.madang.view.canvas.CanvasPlans.id;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.madang.edit.PutExhibitor;
import dev.madang.edit.SeatExhibitor;
import dev.madang.model.ElementId;
import dev.madang.model.Exhibitor;
import dev.madang.model.LocalText;
import dev.madang.model.Plan;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The exhibitor's name below a selected booth lies over the booths of the next row. */
class NameTagTest {

    private final Board board =
            board(booth("a", 3_000, 3_000, 3_000, 3_000), booth("below", 3_000, 6_000, 3_000, 3_000));
    private final Hand hand = new Hand(board);

    @BeforeEach
    void seat() {
        ElementId acme = id("acme");
        board.session()
                .execute(new PutExhibitor(
                        new Exhibitor(acme, LocalText.of("Acme Robotics"), Exhibitor.Kind.COMPANY, "KR")));
        board.session().execute(new SeatExhibitor(id("a"), acme));
        board.session().select(Set.of(id("a")));
        assertTrue(
                NameTag.of(board.selected(), board).orElseThrow().contains(board.pointer(90, 135, Pointer.Keys.NONE)));
    }

    @Test
    void aClickOnItReachesTheBoothBelow() {
        hand.click(4_500, 6_750);

        assertEquals(Set.of(id("below")), board.session().selection());
    }

    @Test
    void aDragOnItMovesNoBooth() {
        Plan before = board.plan();

        hand.press(4_500, 6_750).drag(4_500, 7_500).release(4_500, 8_000);

        assertSame(before, board.plan());
        assertEquals(Set.of(id("a")), board.session().selection());
    }
}
