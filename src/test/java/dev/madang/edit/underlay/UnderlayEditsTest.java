package dev.madang.edit.underlay;

import static dev.madang.model.UnderlayFixtures.planWith;
import static dev.madang.model.UnderlayFixtures.underlay;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.madang.check.Checker;
import dev.madang.edit.EditCommand;
import dev.madang.edit.EditRefused;
import dev.madang.edit.PlanChange;
import dev.madang.model.Bytes;
import dev.madang.model.ElementId;
import dev.madang.model.Plan;
import dev.madang.model.Point;
import dev.madang.model.Raster;
import dev.madang.model.Underlay;
import dev.madang.model.UnderlayLook;
import dev.madang.model.UnderlayPlace;
import dev.madang.model.UnderlaySource;
import dev.madang.model.Vec;
import dev.madang.session.EditSession;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class UnderlayEditsTest {

    private static final ElementId ID = new ElementId("u1");
    private static final Plan PLAN = planWith(underlay("u1", 1_000, 2_000), underlay("u2", 0, 0));
    private static final Calibration.Line ACROSS = new Calibration.Line(new Vec(100, 100), new Vec(600, 100));

    static Stream<EditCommand> deeds() {
        return Stream.of(
                new AddUnderlay(underlay("u3", 5, 5)),
                new RemoveUnderlay(ID),
                new MoveUnderlay(ID, 30, -40),
                new PlaceUnderlay(ID, new UnderlayPlace(new Point(7, 8), 3.5, 100)),
                new TurnUnderlay(ID, 1_500, new Vec(0, 0)),
                new ShowUnderlay(ID, new UnderlayLook(20, false, true)),
                new RenameUnderlay(ID, "홀 도면"),
                new CalibrateUnderlay(ID, new Calibration(ACROSS, 9_000, Optional.empty())));
    }

    @ParameterizedTest
    @MethodSource("deeds")
    void everyDeedTouchesNoElementAndUndoGivesBackTheSamePlan(EditCommand deed) {
        EditSession session = new EditSession(PLAN, new Checker(List.of()));

        PlanChange change = deed.apply(PLAN);
        session.execute(deed);
        session.undo();

        assertNotEquals(PLAN, change.after());
        assertEquals(Set.of(), change.touched());
        assertSame(PLAN.layout(), change.after().layout());
        assertSame(PLAN, session.plan());
    }

    @ParameterizedTest
    @MethodSource("deeds")
    void theOtherUnderlayStaysTheSameObject(EditCommand deed) {
        Plan after = deed.apply(PLAN).after();

        assertSame(at(PLAN, "u2"), at(after, "u2"));
    }

    @Test
    void whatChangesNothingIsNoStep() {
        Underlay before = at(PLAN, "u1");

        assertTrue(new MoveUnderlay(ID, 0, 0).apply(PLAN).isNone());
        assertTrue(new PlaceUnderlay(ID, before.place()).apply(PLAN).isNone());
        assertTrue(new ShowUnderlay(ID, before.look()).apply(PLAN).isNone());
        assertTrue(new RenameUnderlay(ID, before.name()).apply(PLAN).isNone());
    }

    @Test
    void movesInARowAddUpToOne() {
        assertEquals(
                Optional.of(new MoveUnderlay(ID, 40, 5)), new MoveUnderlay(ID, 10, 0).and(new MoveUnderlay(ID, 30, 5)));
        assertEquals(Optional.empty(), new MoveUnderlay(ID, 10, 0).and(new MoveUnderlay(new ElementId("u2"), 30, 5)));
    }

    @Test
    void aLockedUnderlayIsNeitherMovedNorScaledButCanBeShownOtherwise() {
        Plan locked = new ShowUnderlay(ID, UnderlayLook.FIRST.withLocked(true))
                .apply(PLAN)
                .after();

        for (EditCommand deed : List.of(
                new MoveUnderlay(ID, 1, 0),
                new TurnUnderlay(ID, 100, new Vec(0, 0)),
                new PlaceUnderlay(ID, new UnderlayPlace(new Point(7, 8), 3.5, 100)),
                new CalibrateUnderlay(ID, new Calibration(ACROSS, 9_000, Optional.empty())))) {
            EditRefused refused = assertThrows(EditRefused.class, () -> deed.apply(locked));
            assertEquals("refused.underlay.locked", refused.key());
        }
        assertEquals(
                80,
                at(
                                new ShowUnderlay(ID, new UnderlayLook(80, true, true))
                                        .apply(locked)
                                        .after(),
                                "u1")
                        .look()
                        .opacityPercent());
    }

    @Test
    void calibratingMakesTheMeasuredLineAsLongAsItTrulyIs() {
        Calibration known = new Calibration(ACROSS, 81_000, Optional.empty());

        Underlay after = at(new CalibrateUnderlay(ID, known).apply(PLAN).after(), "u1");

        Vec from = after.place().toLevel(ACROSS.from());
        Vec to = after.place().toLevel(ACROSS.to());
        assertEquals(81_000, from.distanceTo(to), 0.001);
        assertEquals(at(PLAN, "u1").place().toLevel(ACROSS.from()), from);
        assertEquals(162_000, after.widthMm(), 0.01);
    }

    @Test
    void calibratingTurnsALineToTheNearestAxis() {
        Underlay skew = at(PLAN, "u1").withPlace(new UnderlayPlace(new Point(1_000, 2_000), 10, 35_000));
        Plan plan = planWith(skew);
        Calibration.Line upright = new Calibration.Line(new Vec(700, 450), new Vec(700, 50));
        Calibration known = new Calibration(ACROSS, 5_000, Optional.of(upright));

        Underlay after = at(new CalibrateUnderlay(ID, known).apply(plan).after(), "u1");

        assertEquals(1_000, known.turnCdeg(skew.place()));
        assertEquals(0, after.place().rotation());
        assertEquals(
                after.place().toLevel(upright.from()).x(),
                after.place().toLevel(upright.to()).x());
    }

    @Test
    void aCalibrationThatTellsNothingIsRefused() {
        Calibration.Line dot = new Calibration.Line(new Vec(5, 5), new Vec(6, 5));

        assertEquals("refused.underlay.points", refusal(new Calibration(dot, 100, Optional.empty())));
        assertEquals("refused.underlay.points", refusal(new Calibration(ACROSS, 100, Optional.of(dot))));
        assertEquals("refused.underlay.size", refusal(new Calibration(ACROSS, 600_000, Optional.empty())));
        assertEquals("refused.underlay.size", refusal(new Calibration(ACROSS, 0.5, Optional.empty())));
    }

    @Test
    void whatWouldLieOutOfReachIsRefused() {
        EditRefused refused = assertThrows(EditRefused.class, () -> new MoveUnderlay(ID, Point.MAX_MM, 0).apply(PLAN));

        assertEquals("refused.underlay.far", refused.key());
    }

    @Test
    void aPlanTakesNoMoreThanCanBeOpenedAgain() {
        Raster large = new Raster(Raster.Format.JPEG, 100, 100, Bytes.of(new byte[Raster.MAX_BYTES]));
        Plan plan = PLAN;
        for (int i = 0; i < 2; i++) {
            plan = new AddUnderlay(of("large-" + i, large)).apply(plan).after();
        }
        Plan full = plan;

        EditRefused refused = assertThrows(EditRefused.class, () -> new AddUnderlay(of("last", large)).apply(full));

        assertEquals("refused.underlay.full", refused.key());
    }

    private static Underlay of(String id, Raster raster) {
        return new Underlay(
                new ElementId(id),
                at(PLAN, "u1").level(),
                "n",
                new UnderlaySource("f.jpg", 0),
                raster,
                new UnderlayPlace(new Point(0, 0), 1, 0),
                UnderlayLook.FIRST);
    }

    private static String refusal(Calibration known) {
        return assertThrows(EditRefused.class, () -> new CalibrateUnderlay(ID, known).apply(PLAN))
                .key();
    }

    private static Underlay at(Plan plan, String id) {
        return plan.site().underlays().get(new ElementId(id)).orElseThrow();
    }
}
