package dev.madang.view.underlay;

import static dev.madang.model.UnderlayFixtures.planWith;
import static dev.madang.model.UnderlayFixtures.underlay;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.madang.edit.underlay.Calibration;
import dev.madang.edit.underlay.ShowUnderlay;
import dev.madang.model.ElementId;
import dev.madang.model.Plan;
import dev.madang.model.Point;
import dev.madang.model.Underlay;
import dev.madang.model.Vec;
import dev.madang.view.Layer;
import dev.madang.view.LayerLooks;
import dev.madang.view.Viewport;
import dev.madang.view.Workspace;
import dev.madang.view.WorkspaceFixtures;
import dev.madang.view.support.FakeUi;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Underlays of 10 x 5 m: the lower one at the origin, the upper one 6 m to the right of it. */
class UnderlayHandTest {

    private final Plan plan = planWith(underlay("low", 0, 0), underlay("high", 6_000, 0));
    private final Workspace workspace = WorkspaceFixtures.of(plan, new FakeUi());
    private final UnderlayDesk desk = new UnderlayDesk(workspace);
    private final UnderlayHand hand = new UnderlayHand(desk);
    private final CalibratePoints points = new CalibratePoints(desk);

    @BeforeEach
    void look() {
        workspace.state().viewport().set(new Viewport(0.1, 0, 0));
    }

    @Test
    void aPressSelectsTheTopmostUnlessTheSelectedOneIsThere() {
        press(8_000, 1_000);
        assertEquals("high", selected());

        press(2_000, 1_000);
        assertEquals("low", selected());

        press(8_000, 1_000);
        assertEquals("low", selected());

        press(90_000, 1_000);
        assertTrue(desk.selected().isEmpty());
    }

    @Test
    void aDragMovesInOneStepAndIsShownBefore() {
        press(2_000, 1_000);
        hand.drag(new Spot(new Vec(2_345, 1_100), false));

        assertEquals(
                new Point(345, 100), desk.state().draft().get().orElseThrow().at());
        assertEquals(new Point(0, 0), low().place().at());

        hand.release(new Spot(new Vec(2_345, 1_100), false), true);

        assertEquals(Optional.empty(), desk.state().draft().get());
        assertEquals(new Point(345, 100), low().place().at());
        assertEquals(1, workspace.session().steps().size());
    }

    @Test
    void withShiftItMovesAlongAnAxis() {
        drag(2_000, 1_000, new Spot(new Vec(2_345, 1_100), true));

        assertEquals(new Point(345, 0), low().place().at());
    }

    @Test
    void theGripTurnsAboutTheMiddleAndShiftKeepsToEvenTurns() {
        press(2_000, 1_000);
        Vec grip = hand.grip(low());
        Vec middle = low().center();
        assertEquals(new Vec(5_000, -280), grip);
        assertTrue(hand.isOverGrip(grip));

        drag(grip.x(), grip.y(), new Spot(grip.rotated(4_321, middle), false));
        assertEquals(4_321, low().place().rotation());
        assertTrue(low().center().distanceTo(middle) < 1);

        Vec turned = hand.grip(low());
        drag(turned.x(), turned.y(), new Spot(turned.rotated(100, middle), true));
        assertEquals(4_500, low().place().rotation());
    }

    @Test
    void whatIsLockedStays() {
        workspace.execute(new ShowUnderlay(low().id(), low().look().withLocked(true)));

        drag(2_000, 1_000, new Spot(new Vec(5_000, 5_000), false));

        assertEquals(new Point(0, 0), low().place().at());
        assertEquals("low", selected());
        assertFalse(hand.isOverGrip(hand.grip(low())));
    }

    @Test
    void whatIsOnALockedLayerStays() {
        workspace.state().layers().set(LayerLooks.PLAIN.locked(Layer.UNDERLAYS, true));

        drag(2_000, 1_000, new Spot(new Vec(5_000, 5_000), false));

        assertEquals(new Point(0, 0), low().place().at());
    }

    @Test
    void aCancelledDragChangesNothing() {
        press(2_000, 1_000);
        hand.drag(new Spot(new Vec(5_000, 5_000), false));

        assertTrue(hand.cancel());
        hand.release(new Spot(new Vec(5_000, 5_000), false), true);

        assertEquals(new Point(0, 0), low().place().at());
        assertFalse(hand.cancel());
    }

    @Test
    void pointsAreKeptInUnitsOfTheUnderlay() {
        desk.select(low());
        points.set(new Vec(1_000, 500), false);
        points.set(new Vec(6_000, 560), true);

        assertEquals(
                List.of(new Vec(100, 50), new Vec(600, 50)),
                desk.state().points().get());
        assertEquals(5_000, points.nowMm(low()).orElseThrow(), 0.001);
        assertEquals(
                new Calibration(points.measured().orElseThrow(), 9_000, Optional.empty()),
                points.known(9_000, false).orElseThrow());
        assertEquals(points.measured(), points.known(9_000, true).orElseThrow().level());
    }

    @Test
    void aSecondPairStraightensAndAFifthPointIsNotTaken() {
        desk.select(low());
        for (int x = 0; x < 5; x++) {
            points.set(new Vec(1_000 * x, 100 * x * x), false);
        }

        assertEquals(4, desk.state().points().get().size());
        assertEquals(
                new Vec(200, 40),
                points.known(9_000, false).orElseThrow().level().orElseThrow().from());

        assertTrue(points.takeBack());
        assertEquals(Optional.empty(), points.known(9_000, false).orElseThrow().level());
    }

    @Test
    void pointsUponEachOtherMeasureNothing() {
        desk.select(low());
        points.set(new Vec(1_000, 500), false);
        points.set(new Vec(1_010, 500), false);

        assertTrue(points.measured().isEmpty());
        assertTrue(points.known(9_000, false).isEmpty());
    }

    @Test
    void whatWouldBecomeTooLargeHasNoPlace() {
        desk.select(low());
        points.set(new Vec(1_000, 500), false);
        points.set(new Vec(1_100, 500), false);

        assertTrue(CalibratePoints.applied(low(), points.known(10_000, false).orElseThrow())
                .isPresent());
        assertTrue(CalibratePoints.applied(low(), points.known(10_001, false).orElseThrow())
                .isEmpty());
    }

    private void press(double x, double y) {
        hand.press(new Spot(new Vec(x, y), false));
    }

    private void drag(double x, double y, Spot to) {
        press(x, y);
        hand.drag(to);
        hand.release(to, true);
    }

    private String selected() {
        return desk.selected().orElseThrow().id().value();
    }

    private Underlay low() {
        return workspace.plan().site().underlays().get(new ElementId("low")).orElseThrow();
    }
}
