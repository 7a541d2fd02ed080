package dev.madang.view.canvas;

import static dev.madang.model.PlanFixtures.booth;
import static dev.madang.model.PlanFixtures.planWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.madang.check.Checker;
import dev.madang.check.Finding;
import dev.madang.check.MovePreview;
import dev.madang.model.Plan;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is told of a load while it is dragged. Moved 30 m up, the booth lies outside the hall. */
class LiveCheckTest {

    private static final int MANY = LiveCheck.FEW + 1;

    private final Plan plan = planWith(booth("b1", 12_000, 6_000, 3_000, 3_000));
    private final MovePreview preview = new Checker(List.of())
            .preview(plan)
            .moving(List.copyOf(plan.booths().values()));
    private final Deque<Runnable> background = new ArrayDeque<>();
    private final List<List<String>> told = new ArrayList<>();

    @Test
    void aFewThingsAreCheckedAtOnce() {
        LiveCheck check = check(LiveCheck.FEW);

        assertEquals(List.of("outside-hall"), rules(check.at(0, -30_000)));
        assertEquals(List.of(), told);
    }

    @Test
    void manyThingsAreCheckedBesideAndToldWhenDone() {
        LiveCheck check = check(MANY);

        assertEquals(List.of(), rules(check.at(0, -30_000)));
        background.remove().run();

        assertEquals(List.of(List.of("outside-hall")), told);
        assertEquals(List.of("outside-hall"), rules(check.at(0, -30_001)));
    }

    @Test
    void ofManyPlacesOnlyTheLatestIsCheckedNext() {
        LiveCheck check = check(MANY);
        check.at(0, -30_000);
        check.at(0, -20_000);
        check.at(0, 0);

        background.remove().run();
        background.remove().run();

        assertEquals(List.of(List.of("outside-hall"), List.of()), told);
        assertEquals(0, background.size());
    }

    @Test
    void afterEachCheckOfManyThereIsARestBeforeTheNext() {
        Deque<Runnable> resting = new ArrayDeque<>();
        LiveCheck check = check(MANY, (nanos, work) -> resting.add(work));
        check.at(0, -30_000);
        background.remove().run();
        check.at(0, 0);

        assertEquals(0, background.size(), "the last place waits");
        resting.remove().run();
        background.remove().run();

        assertEquals(List.of(List.of("outside-hall"), List.of()), told);
    }

    @Test
    void nothingIsToldOnceTheGestureHasEnded() {
        LiveCheck check = check(MANY);
        check.at(0, -30_000);
        check.end();

        background.remove().run();

        assertEquals(List.of(), told);
    }

    private LiveCheck check(int count) {
        return check(count, (nanos, work) -> work.run());
    }

    private LiveCheck check(int count, LiveCheck.Beside.Pause pause) {
        return new LiveCheck(
                preview,
                count,
                new LiveCheck.Beside(background::add, Runnable::run, pause),
                found -> told.add(rules(found)));
    }

    private static List<String> rules(List<Finding> findings) {
        return findings.stream().map(Finding::rule).toList();
    }
}
