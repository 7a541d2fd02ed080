package dev.madang.view.canvas;

import static dev.madang.view.canvas.CanvasPlans.booth;
import static dev.madang.view.canvas.CanvasPlans.id;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.madang.check.CheckResult;
import dev.madang.check.Finding;
import dev.madang.edit.AcceptFinding;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What is heard of what is selected. */
class SpokenTest {

    private final Board board = CanvasPlans.board(
            booth("a", 6_000, 6_000, 3_000, 3_000),
            booth("b", 7_000, 6_000, 3_000, 3_000),
            booth("c", 5_000, 6_000, 3_000, 3_000));

    @Test
    void aFindingThatIsAcceptedIsSaidToBe() {
        board.session().select(Set.of(id("a")));
        String before = spoken();

        accept(0);

        assertTrue(before.endsWith(" 1 more finding."), before);
        String after = spoken();
        assertTrue(after.endsWith(" 1 more finding: accepted."), after);
        assertTrue(!after.contains("Accepted by"), "what is still open is said first: " + after);
    }

    @Test
    void whoAcceptedTheOnlyFindingIsSaid() {
        board.session().select(Set.of(id("b")));
        accept(0);
        accept(1);
        accept(2);

        String text = spoken();

        assertTrue(text.contains(" Accepted by Lee, 5 Mar 2026: agreed"), text);
        assertEquals(3, board.session().check().countAccepted());
    }

    private String spoken() {
        return new Spoken(board).text().replace('\u00a0', ' ');
    }

    private void accept(int index) {
        CheckResult check = board.session().check();
        Finding finding = check.findings().get(index);
        board.session()
                .execute(new AcceptFinding(
                        check.accepting(finding, "agreed", "Lee", Instant.parse("2026-03-05T01:00:00Z"))));
    }
}
