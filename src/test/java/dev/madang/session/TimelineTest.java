package dev.madang.session;

import static dev.madang.model.PlanFixtures.booth;
import static dev.madang.model.PlanFixtures.id;
import static dev.madang.model.PlanFixtures.planWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.madang.check.Checker;
import dev.madang.edit.PlanChange;
import dev.madang.edit.RemoveElements;
import dev.madang.edit.RenumberBooth;
import dev.madang.model.Plan;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TimelineTest {

    private static final Instant NOON = Instant.parse("2025-07-15T12:00:00Z");

    private final Plan start = planWith(booth("b1", 12_000, 6_000, 3_000, 3_000));
    private final EditSession session =
            new EditSession(start, new Checker(List.of()), () -> 0, Clock.fixed(NOON, ZoneOffset.UTC));

    @Test
    void aStepKnowsWhenItWasDone() {
        renumber("A1");

        assertEquals(NOON, session.timeline().steps().get(0).at());
    }

    @Test
    void oneCanGoToEveryStepAndBack() {
        List<Plan> plans = new ArrayList<>(List.of(start));
        for (String number : List.of("A1", "A2", "A3", "A4")) {
            renumber(number);
            plans.add(session.plan());
        }

        for (int position : List.of(1, 4, 0, 3, 2)) {
            session.goTo(position);

            assertSame(plans.get(position), session.plan());
            assertEquals(position, session.timeline().position());
            assertEquals(4, session.timeline().steps().size());
        }
    }

    @Test
    void severalStepsAreToldAsOne() {
        renumber("A1");
        session.select(Set.of(id("b1")));
        session.execute(new RemoveElements(Set.of(id("b1"))));
        Plan last = session.plan();
        List<PlanChange> told = new ArrayList<>();
        session.listen(new SessionListener() {
            @Override
            public void planChanged(PlanChange change) {
                told.add(change);
            }
        });

        session.goTo(0);
        assertEquals(List.of(PlanChange.of(last, start, Set.of(id("b1")))), told);
        assertEquals(Set.of(), session.selection());

        session.goTo(1);
        session.goTo(2);
        session.goTo(1);
        assertEquals(Set.of(id("b1")), session.selection());
    }

    @Test
    void theCheckIsThatOfThePlanToWhichOneGoes() {
        renumber("A1");
        session.execute(new RemoveElements(Set.of(id("b1"))));
        assertEquals(0, session.check().capacity().total().booths());

        session.goTo(0);

        assertEquals(
                new Checker(List.of()).full(start).capacity(), session.check().capacity());
    }

    @Test
    void theSavedPlanKeepsItsPlaceOnTheLine() {
        assertEquals(OptionalInt.of(0), session.timeline().saved());
        renumber("A1");
        renumber("A2");
        session.markSaved(session.plan());
        renumber("A3");

        session.goTo(0);

        assertEquals(OptionalInt.of(2), session.timeline().saved());
        renumber("C1");
        assertEquals(OptionalInt.empty(), session.timeline().saved());
    }

    @Test
    void goingNowhereTellsNobody() {
        renumber("A1");
        session.listen(new SessionListener() {
            @Override
            public void planChanged(PlanChange change) {
                throw new AssertionError(change);
            }
        });

        session.goTo(1);

        assertTrue(session.isChanged());
    }

    @Test
    void thereIsNothingBeyondTheEnds() {
        renumber("A1");

        assertThrows(IllegalArgumentException.class, () -> session.goTo(-1));
        assertThrows(IllegalArgumentException.class, () -> session.goTo(2));
        assertEquals(1, session.timeline().position());
    }

    private void renumber(String number) {
        session.execute(new RenumberBooth(id("b1"), number));
    }
}
