package dev.madang.view.canvas;

import static dev.madang.view.canvas.CanvasPlans.board;
import static dev.madang.view.canvas.CanvasPlans.booth;
import static dev.madang.view.canvas.CanvasPlans.id;
import static dev.madang.view.canvas.CanvasPlans.zone;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.madang.draw.DrawLayer;
import dev.madang.model.Bounds;
import dev.madang.model.Rect;
import dev.madang.model.Vec;
import dev.madang.view.Layer;
import dev.madang.view.LayerLooks;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What is hidden, locked or dimmed on the canvas. */
class LayersTest {

    private static final Bounds EVERYTHING = new Bounds(-1_000, -1_000, 70_000, 50_000);

    private final Board board = board(
            zone("z", 2_000, 2_000, 20_000, 20_000),
            booth("a", 3_000, 3_000, 6_000, 3_000),
            booth("b", 12_000, 3_000, 3_000, 3_000));

    @Test
    void whatIsHiddenIsNeitherSeenNorHitNorCaught() {
        look(LayerLooks.PLAIN.shown(Layer.BOOTHS, false));

        assertTrue(board.scene().get(id("a")).isEmpty());
        assertEquals(List.of(), stackAt(5_000, 4_000));
        assertEquals(Set.of(id("z")), HitTest.within(board.scene(), EVERYTHING, true));
    }

    @Test
    void whatIsLockedIsSeenButTheHandGoesThroughIt() {
        look(LayerLooks.PLAIN.locked(Layer.BOOTHS, true));

        assertTrue(board.scene().get(id("a")).isPresent());
        assertEquals(List.of(), stackAt(5_000, 4_000));
        assertEquals(Set.of(id("z")), HitTest.within(board.scene(), EVERYTHING, true));

        new Hand(board).press(5_000, 4_000).drag(9_000, 9_000).release(9_000, 9_000);
        assertEquals(Rect.of(3_000, 3_000, 6_000, 3_000), shape("a"));
    }

    @Test
    void aLockedZoneLetsTheBoothsOnItBeHit() {
        look(LayerLooks.PLAIN.locked(Layer.ZONES, true));

        assertEquals(List.of("a"), stackAt(5_000, 4_000));
        assertEquals(List.of(), stackAt(2_000, 15_000));
    }

    @Test
    void keysDoNotMoveWhatIsLocked() {
        board.session().select(Set.of(id("a")));
        look(LayerLooks.PLAIN.locked(Layer.BOOTHS, true));
        Deeds deeds = new Deeds(board);

        assertFalse(deeds.nudge(500, 0));
        assertFalse(deeds.remove());
        assertFalse(deeds.rotate(9_000));
        assertEquals(Rect.of(3_000, 3_000, 6_000, 3_000), shape("a"));
    }

    @Test
    void nothingSnapsToWhatIsHidden() {
        Bounds around = new Bounds(0, 0, 60_000, 40_000);
        int all = board.targets(Set.of()).near(around).size();

        look(LayerLooks.PLAIN.shown(Layer.BOOTHS, false).shown(Layer.COLUMNS, false));
        assertEquals(all - 3, board.targets(Set.of()).near(around).size());

        look(board.state().layers().get().shown(Layer.WALLS, false));
        assertEquals(1, board.targets(Set.of()).near(around).size());
    }

    @Test
    void aHiddenGroupOfFixturesIsNotPainted() {
        int before = parts(DrawLayer.FIXTURE);

        look(LayerLooks.PLAIN.shown(Layer.COLUMNS, false));

        assertEquals(1, before);
        assertEquals(0, parts(DrawLayer.FIXTURE));
    }

    @Test
    void theSceneStaysTheSameAsLongAsTheLayersDo() {
        LevelScene scene = board.scene();

        look(new LayerLooks(Set.of(), Set.of(), Set.of()));
        assertSame(scene, board.scene());

        look(LayerLooks.PLAIN.dimmed(Layer.BOOTHS, true));
        assertNotSame(scene, board.scene());
        assertSame(scene.get(id("a")).orElseThrow(), board.scene().get(id("a")).orElseThrow());
    }

    @Test
    void onlyWhatCanBeHitCanBeLocked() {
        assertEquals(LayerLooks.PLAIN, LayerLooks.PLAIN.locked(Layer.GRID, true));
        assertEquals(
                LayerLooks.PLAIN, LayerLooks.PLAIN.locked(Layer.ZONES, true).locked(Layer.ZONES, false));
    }

    @Test
    void theGridIsALayerLikeTheOthers() {
        board.state().gridShown().set(false);
        assertFalse(board.state().layers().get().isShown(Layer.GRID));

        look(LayerLooks.PLAIN);
        assertTrue(board.state().gridShown().get());
    }

    private void look(LayerLooks looks) {
        board.state().layers().set(looks);
    }

    private int parts(DrawLayer layer) {
        return board.scene()
                .building()
                .full(layer)
                .map(sketch -> sketch.parts().size())
                .orElse(0);
    }

    private List<String> stackAt(double x, double y) {
        return new HitTest(board.scene(), 100)
                .stackAt(new Vec(x, y)).stream()
                        .map(element -> element.id().value())
                        .toList();
    }

    private Rect shape(String booth) {
        return (Rect) board.plan().booths().get(id(booth)).orElseThrow().shape();
    }
}
