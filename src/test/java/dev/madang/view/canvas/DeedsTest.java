package dev.madang.view.canvas;

import static dev.madang.view.canvas.CanvasPlans.board;
import static dev.madang.view.canvas.CanvasPlans.booth;
import static dev.madang.view.canvas.CanvasPlans.id;
import static dev.madang.view.canvas.CanvasPlans.zone;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.madang.model.Plan;
import dev.madang.model.Point;
import dev.madang.model.Rect;
import dev.madang.view.Layer;
import dev.madang.view.LayerLooks;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class DeedsTest {

    private final Board board = board(
            zone("z", 0, 0, 30_000, 30_000),
            booth("a", 3_000, 3_000, 6_000, 3_000),
            booth("b", 20_000, 3_000, 3_000, 3_000));
    private final Deeds deeds = new Deeds(board);

    @Test
    void nudgingMovesTheSelection() {
        board.session().select(Set.of(id("a")));

        assertTrue(deeds.nudge(500, -10));

        assertEquals(new Rect(new Point(3_500, 2_990), 6_000, 3_000, 0), shape("a"));
    }

    @Test
    void withoutASelectionNothingIsNudged() {
        assertFalse(deeds.nudge(500, 0));
    }

    @Test
    void nudgingStopsAtTheEdgeOfThePlane() {
        board.session().select(Set.of(id("a")));
        Plan before = board.plan();

        assertTrue(deeds.nudge(0, Point.MAX_MM));

        assertSame(before, board.plan());
    }

    @Test
    void fourQuarterTurnsLeadBack() {
        board.session().select(Set.of(id("a")));

        for (int i = 0; i < 4; i++) {
            deeds.rotate(9_000);
        }

        assertEquals(Rect.of(3_000, 3_000, 6_000, 3_000), shape("a"));
    }

    @Test
    void severalTurnAboutTheirCommonMiddle() {
        board.session().select(Set.of(id("a"), id("b")));

        deeds.rotate(18_000);

        assertEquals(new Rect(new Point(23_000, 6_000), 6_000, 3_000, 18_000), shape("a"));
        assertEquals(new Rect(new Point(6_000, 6_000), 3_000, 3_000, 18_000), shape("b"));
    }

    @Test
    void removingTakesTheSelectionAway() {
        board.session().select(Set.of(id("a"), id("z")));

        assertTrue(deeds.remove());

        assertEquals(Set.of(id("b")), board.plan().booths().ids());
        assertTrue(board.plan().zones().isEmpty());
    }

    @Test
    void allOfTheLevelIsSelectedThatCanBeHit() {
        deeds.selectAll();
        assertEquals(Set.of(id("a"), id("b"), id("z")), board.session().selection());

        board.state().layers().set(LayerLooks.PLAIN.locked(Layer.ZONES, true));
        deeds.selectAll();
        assertEquals(Set.of(id("a"), id("b")), board.session().selection());
    }

    @Test
    void walkingGoesThroughBoothsThenZonesAndStopsAtTheEnd() {
        assertEquals(id("a"), deeds.walk(1).orElseThrow().id());
        assertEquals(id("b"), deeds.walk(1).orElseThrow().id());
        assertEquals(id("z"), deeds.walk(1).orElseThrow().id());
        assertTrue(deeds.walk(1).isEmpty());
        assertEquals(id("b"), deeds.walk(-1).orElseThrow().id());
    }

    @Test
    void walkingBackwardsBeginsAtTheEnd() {
        assertEquals(id("z"), deeds.walk(-1).orElseThrow().id());
    }

    private Rect shape(String id) {
        return (Rect) board.plan().booths().get(id(id)).orElseThrow().shape();
    }
}
