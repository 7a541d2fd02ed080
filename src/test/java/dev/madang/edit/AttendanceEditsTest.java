package dev.madang.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.madang.model.Attendance;
import dev.madang.model.AttendanceItem;
import dev.madang.model.Estimate;
import dev.madang.model.Event;
import dev.madang.model.EventFigure;
import dev.madang.model.Evidence;
import dev.madang.model.LocalText;
import dev.madang.model.NewPlan;
import dev.madang.model.Plan;
import dev.madang.model.PlanFixtures;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AttendanceEditsTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 7, 15);
    private static final Plan PLAN =
            PlanFixtures.plan().withEvent(NewPlan.edition(LocalText.of("Fair"), FIRST, FIRST.plusDays(2), "", null));
    private static final Attendance LONGER =
            Attendance.DEFAULT.with(AttendanceItem.STAY_MINUTES, Estimate.entered(240));

    @Test
    void visitorsStayAsLongAsThePlannerSays() {
        PlanChange change = new ChangeAttendance(LONGER).apply(PLAN);

        assertEquals(240, change.after().attendance().value(AttendanceItem.STAY_MINUTES));
        assertEquals(
                PLAN.plannedEvent().orElseThrow(),
                change.after().plannedEvent().orElseThrow().withAttendance(Attendance.DEFAULT));
    }

    @Test
    void noElementIsTouchedAndUndoGivesBackTheSamePlan() {
        PlanChange change = new ChangeAttendance(LONGER).apply(PLAN);

        assertEquals(Set.of(), change.touched());
        assertSame(PLAN, change.reversed().after());
    }

    @Test
    void sayingTheSameIsNoEdit() {
        assertSame(PLAN, new ChangeAttendance(Attendance.DEFAULT).apply(PLAN).after());
    }

    @Test
    void aPlanWithoutEventHasNoVisitors() {
        Plan none = PLAN.withEvent(null);

        assertEquals(Attendance.DEFAULT, none.attendance());
        EditRefused refused = assertThrows(EditRefused.class, () -> new ChangeAttendance(LONGER).apply(none));
        assertEquals("refused.noEvent", refused.key());
        assertThrows(EditRefused.class, () -> new ChangeFigure(visitors(EventFigure.Stage.PLANNED, 1)).apply(none));
    }

    @Test
    void aFigureTakesThePlaceOfTheOneBefore() {
        Plan once = new ChangeFigure(visitors(EventFigure.Stage.PLANNED, 39_000))
                .apply(PLAN)
                .after();
        PlanChange twice = new ChangeFigure(visitors(EventFigure.Stage.PLANNED, 45_000)).apply(once);

        assertEquals(
                List.of(visitors(EventFigure.Stage.PLANNED, 45_000)),
                twice.after().plannedEvent().orElseThrow().figures());
        assertSame(once, twice.reversed().after());
        assertSame(
                once,
                new ChangeFigure(visitors(EventFigure.Stage.PLANNED, 39_000))
                        .apply(once)
                        .after());
    }

    @Test
    void whatIsPlannedCountsBeforeWhatWasCountedLastYear() {
        Plan actual = new ChangeFigure(visitors(EventFigure.Stage.ACTUAL, 42_958))
                .apply(PLAN)
                .after();
        Plan both = new ChangeFigure(visitors(EventFigure.Stage.PLANNED, 50_000))
                .apply(actual)
                .after();

        assertEquals(42_958, event(actual).visitors().orElseThrow().high());
        assertEquals(50_000, event(both).visitors().orElseThrow().high());
        assertEquals(2, event(both).figures().size());
    }

    @Test
    void anEventIsOpenOnItsFirstAndLastDayToo() {
        assertEquals(3, event(PLAN).openDays().orElseThrow());
    }

    @Test
    void numbersOutOfBoundsAreRefused() {
        assertThrows(
                IllegalArgumentException.class,
                () -> LONGER.with(AttendanceItem.BEST_DAY_SHARE, Estimate.entered(1_001)));
    }

    @Test
    void aNumberTakenBackIsUsualAgain() {
        assertEquals(Attendance.DEFAULT, LONGER.without(AttendanceItem.STAY_MINUTES));
        assertEquals(150, Attendance.DEFAULT.value(AttendanceItem.STAY_MINUTES));
    }

    /** Nothing that nobody published may look published. */
    @Test
    void everyUsualNumberIsTold() {
        for (AttendanceItem item : AttendanceItem.values()) {
            assertEquals(true, item.usual().evidence().isGuess(), item.name());
            assertEquals(false, item.usual().evidence().note().isEmpty(), item.name());
        }
    }

    private static Event event(Plan plan) {
        return plan.plannedEvent().orElseThrow();
    }

    private static EventFigure visitors(EventFigure.Stage stage, long number) {
        return new EventFigure(EventFigure.Kind.VISITORS, stage, "", number, number, Evidence.ENTERED);
    }
}
