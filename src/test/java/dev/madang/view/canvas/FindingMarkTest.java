package dev.madang.view.canvas;

import static dev.madang.view.canvas.CanvasPlans.booth;
import static dev.madang.view.canvas.CanvasPlans.id;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.madang.check.CheckResult;
import dev.madang.check.Finding;
import dev.madang.edit.AcceptFinding;
import dev.madang.session.EditSession;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** How findings look on the canvas before and after somebody answers for them. */
class FindingMarkTest {

    private final EditSession session = CanvasPlans.session(
            booth("a", 3_000, 3_000, 6_000, 3_000),
            booth("b", 6_000, 3_000, 6_000, 3_000),
            booth("c", 11_000, 3_000, 6_000, 3_000));

    @Test
    void whatIsAcceptedIsMarkedAsSuchAndComesLast() {
        assertEquals(List.of(false, false), accepted());

        accept("a", "b");

        assertEquals(List.of(false, true), accepted());
        assertEquals(List.of(id("b"), id("c")), marks().get(0).finding().subjects());
    }

    @Test
    void whatIsOpenCoversABoothThatSomethingAcceptedConcernsToo() {
        accept("a", "b");

        Map<?, FindingMark> covers = FindingMark.covers(marks());

        assertTrue(covers.get(id("a")).isAccepted());
        assertFalse(covers.get(id("b")).isAccepted());
        assertFalse(covers.get(id("c")).isAccepted());
    }

    @Test
    void whatIsFoundWhileDraggingIsOpen() {
        accept("a", "b");

        assertTrue(FindingMark.open(session.check().findings()).stream().noneMatch(FindingMark::isAccepted));
    }

    private List<FindingMark> marks() {
        return FindingMark.of(session.check().findings().stream(), session.check());
    }

    private List<Boolean> accepted() {
        return marks().stream().map(FindingMark::isAccepted).toList();
    }

    private void accept(String one, String other) {
        CheckResult check = session.check();
        Finding finding = check.findings().stream()
                .filter(found -> found.subjects().containsAll(List.of(id(one), id(other))))
                .findFirst()
                .orElseThrow();
        session.execute(new AcceptFinding(
                check.accepting(finding, "One stand of two firms", "Kim", Instant.parse("2025-07-01T00:00:00Z"))));
    }
}
