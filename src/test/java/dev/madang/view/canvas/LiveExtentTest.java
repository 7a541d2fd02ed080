package dev.madang.view.canvas;

import static dev.madang.view.canvas.CanvasPlans.board;
import static dev.madang.view.canvas.CanvasPlans.booth;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.madang.model.Bounds;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LiveExtentTest {

    private static final Bounds WINDOW = new Bounds(0, 0, 1_600, 900);

    private final Board board = board(booth("a", 9_000, 9_000, 300, 300));

    @Test
    void thereIsRoomForWhatIsSaidBesideASmallThing() {
        String note = "Taken by Sample City 027: swap or replace";

        double wordless = extent("").width();

        assertTrue(extent(note).width() > wordless + 200, "the note is wider than the booth");
        assertEquals(extent("").height(), extent(note).height());
    }

    @Test
    void nothingShownTakesNoRoom() {
        assertEquals(Optional.empty(), LiveExtent.of(Live.NONE, board.scene(), board.viewport(), WINDOW));
    }

    private Bounds extent(String note) {
        Live.Draft draft = new Live.Draft(Set.of(), board.scene().elements(), 0, 0);
        Live live = new Live(draft, Live.Measures.NONE, List.of(), null, note);
        return LiveExtent.of(live, board.scene(), board.viewport(), WINDOW).orElseThrow();
    }
}
