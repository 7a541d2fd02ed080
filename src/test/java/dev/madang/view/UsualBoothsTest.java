package dev.madang.view;

import static dev.madang.model.PlanFixtures.plan;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.madang.check.Checker;
import dev.madang.edit.ChangeEvent;
import dev.madang.edit.RenamePlan;
import dev.madang.model.Event;
import dev.madang.model.EventTerms;
import dev.madang.model.LocalText;
import dev.madang.model.NewPlan;
import dev.madang.model.Plan;
import dev.madang.session.EditSession;
import java.util.Currency;
import java.util.List;
import org.junit.jupiter.api.Test;

class UsualBoothsTest {

    private final EditSession session = new EditSession(plan(), new Checker(List.of()));
    private final ViewState state = new ViewState();

    @Test
    void toolsBeginWithTheBoothOfTheEvent() {
        session.open(usual(2_500, 2_000));

        UsualBooths.follow(session, state);

        assertEquals(DrawOptions.USUAL.withBooth(2_500, 2_000), state.options().get());
    }

    @Test
    void theyFollowWhenTheEventSaysOtherwiseAndWhenThatIsUndone() {
        UsualBooths.follow(session, state);

        session.execute(new ChangeEvent(event(2_500, 2_000)));
        assertEquals(2_500, state.options().get().boothWidth());

        session.undo();
        assertEquals(3_000, state.options().get().boothWidth());
    }

    @Test
    void whatWasTypedWins() {
        UsualBooths.follow(session, state);
        state.options().set(DrawOptions.USUAL.withBooth(4_000, 3_000));

        session.execute(new RenamePlan("Other"));
        session.execute(new ChangeEvent(event(2_500, 2_000)));

        assertEquals(4_000, state.options().get().boothWidth());
    }

    @Test
    void anotherPlanBeginsAnew() {
        UsualBooths.follow(session, state);
        state.options().set(DrawOptions.USUAL.withBooth(4_000, 3_000).withSeats(50));

        session.open(usual(2_500, 2_000));

        assertEquals(
                DrawOptions.USUAL.withBooth(2_500, 2_000).withSeats(50),
                state.options().get());
    }

    private static Plan usual(int width, int depth) {
        return new ChangeEvent(event(width, depth)).apply(plan()).after();
    }

    private static Event event(int width, int depth) {
        return NewPlan.edition(LocalText.of("Fair"), null, null, "", null)
                .withTerms(new EventTerms(9_000_000, Currency.getInstance("KRW"), width, depth));
    }
}
