package dev.madang.view.canvas;

import static dev.madang.view.canvas.CanvasPlans.board;
import static dev.madang.view.canvas.CanvasPlans.booth;
import static dev.madang.view.canvas.CanvasPlans.id;
import static dev.madang.view.canvas.CanvasPlans.zone;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.madang.edit.MoveElements;
import dev.madang.edit.RemoveElements;
import dev.madang.edit.SetLeased;
import dev.madang.model.Booth;
import dev.madang.model.Bounds;
import dev.madang.model.PartRef;
import dev.madang.model.Rect;
import dev.madang.model.Vec;
import dev.madang.text.Messages;
import dev.madang.view.Layer;
import dev.madang.view.LayerLooks;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class LevelSceneTest {

    private final Board board = board(
            booth("a", 3_000, 3_000, 3_000, 3_000),
            booth("b", 20_000, 3_000, 3_000, 3_000),
            zone("z", 0, 0, 10_000, 10_000));
    private final LevelScene before = board.scene();

    @Test
    void theSamePlanGivesTheSameScene() {
        assertSame(before, board.scene());
    }

    @Test
    void whatDidNotChangeKeepsItsPicture() {
        board.session().execute(new MoveElements(Set.of(id("a")), 1_000, 0));

        assertSame(before.get(id("b")).orElseThrow(), board.scene().get(id("b")).orElseThrow());
    }

    @Test
    void aMoveDiffersHereAndThere() {
        board.session().execute(new MoveElements(Set.of(id("a")), 1_000, 0));

        assertEquals(
                Optional.of(new Bounds(3_000, 3_000, 7_000, 6_000)),
                board.scene().differenceTo(before));
        assertTrue(board.scene().isSameGround(before));
    }

    @Test
    void aMovedPictureIsTheSameAsOneMadeAnew() {
        board.session().execute(new MoveElements(Set.of(id("a")), 1_000, -500));
        SceneElement moved = board.scene().get(id("a")).orElseThrow();

        SceneElement made = SceneSource.element(board.plan(), moved.element(), Locale.ENGLISH);

        assertEquals(made.bounds(), moved.bounds());
        assertEquals(made.sketch().unset(), moved.sketch().unset());
        Part part = moved.sketch().parts().get(0);
        assertEquals(made.sketch().parts().get(0).bounds(), part.bounds());
        assertEquals(4_000, part.x(0));
        assertEquals(2_500, part.y(0));
    }

    @Test
    void whatWasTurnedOrRenumberedIsMadeAnew() {
        SceneElement a = before.get(id("a")).orElseThrow();
        Booth booth = (Booth) a.element();

        assertTrue(a.movedTo(booth.withShape(booth.shape().rotated(9_000, new Vec(0, 0))), board.plan())
                .isEmpty());
        assertTrue(a.movedTo(booth.withNumber("X1"), board.plan()).isEmpty());
        assertTrue(a.movedTo(booth.withShape(Rect.of(3_000, 3_000, 3_000, 6_000)), board.plan())
                .isEmpty());
    }

    @Test
    void whatWasRemovedDiffersWhereItWas() {
        board.session().execute(new RemoveElements(Set.of(id("b"))));

        assertEquals(
                Optional.of(new Bounds(20_000, 3_000, 23_000, 6_000)),
                board.scene().differenceTo(before));
    }

    @Test
    void sceneOfAnUndonePlanDiffersNowhere() {
        board.session().execute(new MoveElements(Set.of(id("a")), 1_000, 0));
        board.scene();
        board.session().undo();

        assertEquals(
                before.elements().stream().map(SceneElement::element).toList(),
                board.scene().elements().stream().map(SceneElement::element).toList());
    }

    @Test
    void undoAndRedoShowTheScenesAgainThatWereMade() {
        board.session().execute(new MoveElements(Set.of(id("a")), 1_000, 0));
        LevelScene after = board.scene();

        board.session().undo();
        assertSame(before, board.scene());
        board.session().redo();
        assertSame(after, board.scene());
    }

    @Test
    void theSceneBeforeIsNotShownAgainInAnotherLanguageOrWithOtherLayers() {
        board.session().execute(new MoveElements(Set.of(id("a")), 1_000, 0));
        board.scene();
        board.session().undo();
        board.state().messages().set(Messages.of(Locale.KOREAN));
        LevelScene korean = board.scene();
        board.state().layers().set(LayerLooks.PLAIN.shown(Layer.ZONES, false));
        LevelScene hidden = board.scene();

        assertNotSame(before, korean);
        assertNotSame(korean, hidden);
        assertTrue(hidden.get(id("z")).isEmpty());
    }

    @Test
    void anotherLeaseIsAnotherBuilding() {
        board.session().execute(new SetLeased(new PartRef(CanvasPlans.LEVEL, "hall-1"), false));

        assertTrue(!board.scene().isSameGround(before));
    }

    @Test
    void zonesLieLowestAndBoothsInTheirOrder() {
        List<String> order =
                before.elements().stream().map(element -> element.id().value()).toList();

        assertEquals(List.of("z", "a", "b"), order);
    }

    @Test
    void aPartShowsWhatTouchesItInTheSameOrder() {
        List<String> order = before.touching(new Bounds(5_000, 5_000, 21_000, 6_000)).stream()
                .map(element -> element.id().value())
                .toList();

        assertEquals(List.of("z", "a", "b"), order);
    }
}
