package dev.madang.view.canvas;

import static dev.madang.view.canvas.CanvasPlans.board;
import static dev.madang.view.canvas.CanvasPlans.booth;
import static dev.madang.view.canvas.CanvasPlans.id;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.madang.edit.GroupElements;
import dev.madang.edit.SetLocked;
import dev.madang.model.ElementId;
import dev.madang.model.Plan;
import dev.madang.model.Rect;
import dev.madang.model.Shape;
import dev.madang.view.AlignTo;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class GroupGestureTest {

    private final Board board = board(
            booth("a", 3_000, 3_000, 3_000, 3_000),
            booth("b", 20_000, 3_000, 3_000, 3_000),
            booth("c", 20_000, 20_000, 6_000, 3_000));
    private final Hand hand = new Hand(board);

    @Test
    void aCtrlClickAddsAndTakesAwayToo() {
        hand.click(4_000, 4_000);

        hand.free().click(21_000, 4_000);
        assertEquals(List.of(id("a"), id("b")), List.copyOf(board.session().selection()));

        hand.click(4_000, 4_000);
        assertEquals(Set.of(id("b")), board.session().selection());
    }

    @Test
    void aClickTakesTheWholeGroupAndAnAltClickGoesInside() {
        group("a", "b");

        hand.click(4_000, 4_000);
        assertEquals(Set.of(id("a"), id("b")), board.session().selection());

        hand.alt().click(4_000, 4_000);
        assertEquals(Set.of(id("a")), board.session().selection());

        hand.noKeys().click(21_000, 4_000);
        assertEquals(Set.of(id("b")), board.session().selection(), "one stays inside");

        hand.click(21_000, 21_000).click(21_000, 4_000);
        assertEquals(Set.of(id("a"), id("b")), board.session().selection(), "one has left the group");
    }

    @Test
    void aDraggedMemberTakesItsGroupAlong() {
        group("a", "b");

        hand.press(4_000, 4_000).drag(4_000, 8_000).release(4_000, 14_000);

        assertEquals(Rect.of(3_000, 13_000, 3_000, 3_000), shape("a"));
        assertEquals(Rect.of(20_000, 13_000, 3_000, 3_000), shape("b"));
        assertEquals(1, board.plan().layout().groups().size());
    }

    @Test
    void aCopiedGroupIsAGroupAgain() {
        group("a", "b");

        hand.alt().press(4_000, 4_000).drag(4_000, 8_000).release(4_000, 14_000);

        assertEquals(2, board.plan().layout().groups().size());
        assertEquals(5, board.plan().booths().size());
    }

    @Test
    void aRubberBandTakesWholeGroupsOnly() {
        group("a", "b");

        hand.press(1_000, 1_000).drag(10_000, 10_000).release(10_000, 10_000);
        assertEquals(Set.of(), board.session().selection());

        hand.press(10_000, 10_000).drag(4_000, 4_000).release(4_000, 4_000);
        assertEquals(Set.of(id("a"), id("b")), board.session().selection());
    }

    @Test
    void whatIsLockedIsNotDraggedAndTheStatusBarSaysWhy() {
        lock("a");
        Plan before = board.plan();

        hand.press(4_000, 4_000).drag(8_000, 8_000);
        assertTrue(board.state().hint().get().startsWith("Locked"));
        assertSame(Live.NONE, board.live());
        hand.release(14_000, 14_000);

        assertSame(before, board.plan());
        assertEquals(Set.of(id("a")), board.session().selection());
    }

    @Test
    void whatIsLockedStaysBehindWhileOthersMove() {
        lock("a");
        board.session().select(Set.of(id("a"), id("b")));

        hand.press(21_000, 4_000).drag(21_000, 8_000).release(21_000, 14_000);

        assertEquals(Rect.of(3_000, 3_000, 3_000, 3_000), shape("a"));
        assertEquals(Rect.of(20_000, 13_000, 3_000, 3_000), shape("b"));
    }

    @Test
    void whatIsLockedHasNoHandles() {
        board.session().select(Set.of(id("c")));
        assertTrue(Handle.of(board.grippable(), 0.02).size() > 1);

        lock("c");

        assertEquals(List.of(), Handle.of(board.grippable(), 0.02));
    }

    @Test
    void theKeyIsWhatWasSelectedLastAmongSeveral() {
        board.session().select(Set.of(id("a")));
        assertEquals(List.of(), board.key());

        hand.shift().click(4_000, 4_000).click(21_000, 4_000).click(4_000, 4_000);

        assertEquals(
                List.of(id("a")), board.key().stream().map(SceneElement::id).toList());
        board.state().alignTo().set(AlignTo.SELECTION);
        assertEquals(List.of(), board.key());
    }

    @Test
    void aPreviewStaysWhileNoGestureIsUnderWay() {
        board.preview(Live.of(board, List.of(booth("p", 0, 0, 900, 900))));

        hand.press(40_000, 30_000).drag(45_000, 35_000).release(45_000, 35_000);
        assertEquals(1, board.live().draft().elements().size());

        board.preview(Live.NONE);
        assertSame(Live.NONE, board.live());
    }

    private void group(String... ids) {
        Set<ElementId> members = Stream.of(ids).map(ElementId::new).collect(Collectors.toSet());
        board.session().execute(new GroupElements(id("g"), members));
    }

    private void lock(String id) {
        board.session().execute(new SetLocked(Set.of(id(id)), true));
    }

    private Shape shape(String id) {
        return board.plan().booths().get(id(id)).orElseThrow().shape();
    }
}
