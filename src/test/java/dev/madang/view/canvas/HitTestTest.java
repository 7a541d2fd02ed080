package dev.madang.view.canvas;

import static dev.madang.view.canvas.CanvasPlans.booth;
import static dev.madang.view.canvas.CanvasPlans.id;
import static dev.madang.view.canvas.CanvasPlans.scene;
import static dev.madang.view.canvas.CanvasPlans.zone;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import dev.madang.model.Bounds;
import dev.madang.model.ElementId;
import dev.madang.model.Point;
import dev.madang.model.Rect;
import dev.madang.model.Vec;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class HitTestTest {

    private static final double SCALE = 0.02;

    @Test
    void aBoothIsHitInside() {
        assertEquals(List.of(id("a")), stack(scene(booth("a", 3_000, 3_000, 3_000, 3_000)), 4_000, 4_000));
    }

    @Test
    void aBoothIsHitWithinFivePixelsOutside() {
        LevelScene scene = scene(booth("a", 3_000, 3_000, 3_000, 3_000));

        assertEquals(List.of(id("a")), stack(scene, 6_240, 4_000));
        assertEquals(List.of(), stack(scene, 6_260, 4_000));
    }

    @Test
    void whatContainsThePlaceBeatsWhatIsNear() {
        LevelScene scene = scene(booth("a", 3_000, 3_000, 3_000, 3_000), booth("b", 6_000, 3_000, 3_000, 3_000));

        assertEquals(List.of(id("a"), id("b")), stack(scene, 5_900, 4_000));
        assertEquals(List.of(id("b"), id("a")), stack(scene, 6_100, 4_000));
    }

    @Test
    void theTopMostOfTwoIsHitFirst() {
        LevelScene scene = scene(booth("a", 3_000, 3_000, 6_000, 6_000), booth("b", 4_000, 4_000, 3_000, 3_000));

        assertEquals(List.of(id("b"), id("a")), stack(scene, 5_000, 5_000));
    }

    @Test
    void theInsideOfAZoneIsFloor() {
        LevelScene scene = scene(zone("z", 3_000, 3_000, 20_000, 20_000));

        assertEquals(List.of(), stack(scene, 10_000, 10_000));
        assertEquals(List.of(id("z")), stack(scene, 10_000, 3_100));
    }

    @Test
    void aTurnedBoothIsHitWhereItIsAndNotInItsBox() {
        LevelScene scene = scene(booth("a", new Rect(new Point(20_000, 10_000), 9_000, 3_000, 4_500)));

        assertEquals(List.of(id("a")), stack(scene, 22_000, 14_000));
        assertEquals(List.of(), stack(scene, 18_200, 16_000));
    }

    @Test
    void aHandleIsHitBeforeWhatLiesUnderIt() {
        LevelScene scene = scene(booth("a", 3_000, 3_000, 3_000, 3_000));
        List<SceneElement> selected = scene.elements();

        Hit hit = HitTest.at(scene, Handle.of(selected, SCALE), new Vec(3_050, 2_950), SCALE);

        Handle handle = assertInstanceOf(Hit.OnHandle.class, hit).handle();
        assertEquals(-1, handle.u());
        assertEquals(-1, handle.v());
    }

    @Test
    void whatIsTooSmallOnTheScreenHasNoHandlesForItsSides() {
        LevelScene scene = scene(booth("a", 3_000, 3_000, 3_000, 3_000));

        Hit hit = HitTest.at(scene, Handle.of(scene.elements(), 0.006), new Vec(3_000, 3_000), 0.006);

        assertInstanceOf(Hit.OnElement.class, hit);
    }

    @Test
    void aBandToTheRightTakesWhatLiesInside() {
        LevelScene scene = scene(booth("a", 3_000, 3_000, 3_000, 3_000), booth("b", 8_000, 3_000, 3_000, 3_000));

        assertEquals(Set.of(id("a")), HitTest.within(scene, new Bounds(2_000, 2_000, 9_000, 9_000), false));
    }

    @Test
    void aBandToTheLeftAlsoTakesWhatItTouches() {
        LevelScene scene = scene(booth("a", 3_000, 3_000, 3_000, 3_000), booth("b", 8_000, 3_000, 3_000, 3_000));

        assertEquals(Set.of(id("a"), id("b")), HitTest.within(scene, new Bounds(2_000, 2_000, 9_000, 9_000), true));
    }

    @Test
    void aBandTakesAZoneOnlyAsAWhole() {
        LevelScene scene = scene(zone("z", 3_000, 3_000, 9_000, 9_000), booth("a", 4_000, 4_000, 3_000, 3_000));

        assertEquals(Set.of(id("a")), HitTest.within(scene, new Bounds(3_500, 3_500, 8_000, 8_000), true));
        assertEquals(Set.of(id("a"), id("z")), HitTest.within(scene, new Bounds(2_000, 2_000, 13_000, 13_000), false));
    }

    @Test
    void aBandBesideATurnedBoothButInItsBoxDoesNotTouchIt() {
        LevelScene scene = scene(booth("a", new Rect(new Point(20_000, 10_000), 9_000, 3_000, 4_500)));

        assertEquals(Set.of(), HitTest.within(scene, new Bounds(18_000, 15_500, 18_500, 16_500), true));
    }

    private static List<ElementId> stack(LevelScene scene, double x, double y) {
        return new HitTest(scene, HitTest.TOLERANCE_PX / SCALE)
                .stackAt(new Vec(x, y)).stream().map(SceneElement::id).toList();
    }
}
