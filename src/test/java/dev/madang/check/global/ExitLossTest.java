package dev.madang.check.global;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.madang.crowd.Evacuation;
import dev.madang.crowd.ExitTime;
import dev.madang.crowd.Walk;
import dev.madang.model.Evidence;
import dev.madang.model.Facts;
import dev.madang.model.Fixture;
import dev.madang.model.FixtureKind;
import dev.madang.model.Level;
import dev.madang.model.LocalText;
import dev.madang.model.Opening;
import dev.madang.model.Plan;
import dev.madang.model.PlanFixtures;
import dev.madang.model.Point;
import dev.madang.rules.LoadFactor;
import dev.madang.rules.Measure;
import dev.madang.rules.Origin;
import dev.madang.rules.RuleBook;
import dev.madang.walk.WalkField;
import dev.madang.walk.WalkWatch;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Evacuation with each exit lost in turn. */
class ExitLossTest {

    private static final RuleBook BOOK = new RuleBook(
            "test",
            1,
            LocalText.of("Test"),
            LocalText.NONE,
            List.of(),
            List.of(new LoadFactor(
                    LoadFactor.Use.EXHIBITION,
                    1,
                    Measure.PERSONS_PER_M2,
                    LoadFactor.Area.GROSS,
                    LoadFactor.Rounding.UP,
                    true,
                    Origin.SETTING)),
            List.of());

    /** The shortcut by binary digits says what a field without the lost exit says. */
    @ParameterizedTest(name = "{0} exits")
    @ValueSource(ints = {2, 3, 4, 5, 8, 9})
    void eachLossIsWhatTheWaysToTheOtherExitsSay(int exits) {
        Plan plan = withExits(PlanFixtures.random(new Random(exits), 12), exits);
        LevelResult level = level(plan);
        Walk walk = level.evacuation().exits().get(0).walk();

        List<ExitLoss> losses = ExitLoss.each(level, WalkWatch.NONE);

        assertEquals(level.usable(), losses.stream().map(ExitLoss::exit).toList());
        for (ExitLoss loss : losses) {
            Set<Integer> others = IntStream.range(0, level.doors().size())
                    .filter(at -> level.usable().contains(level.doors().get(at)))
                    .filter(at -> !level.doors().get(at).equals(loss.exit()))
                    .boxed()
                    .collect(Collectors.toSet());
            WalkField field = level.field().space().field(others, WalkWatch.NONE);
            Evacuation expected = new ExitStudy(level.doors(), level.usable()).evacuation(field, level.persons(), walk);

            assertEquals(
                    expected.seconds(),
                    loss.evacuation().seconds(),
                    0.5,
                    loss.exit().id());
            assertEquals(
                    persons(expected),
                    persons(loss.evacuation()),
                    1e-6,
                    loss.exit().id());
        }
    }

    @Test
    void withoutTheOnlyExitNobodyGetsOut() {
        LevelResult level = level(withExits(PlanFixtures.plan(), 1));

        List<ExitLoss> losses = ExitLoss.each(level, WalkWatch.NONE);

        assertEquals(1, losses.size());
        assertFalse(losses.get(0).evacuation().isComplete());
        assertEquals(level.persons(), losses.get(0).evacuation().stranded(), 1e-6);
    }

    @Test
    void whereNobodyGetsOutAnywayNothingIsLost() {
        assertEquals(List.of(), ExitLoss.each(level(withExits(PlanFixtures.plan(), 0)), WalkWatch.NONE));
    }

    private static double persons(Evacuation evacuation) {
        return evacuation.exits().stream()
                .map(ExitTime::use)
                .mapToDouble(use -> use.persons())
                .sum();
    }

    private static LevelResult level(Plan plan) {
        return WholeCheck.of(plan, List.of(BOOK), List.of(), WalkWatch.NONE)
                .global()
                .levels()
                .get(0);
    }

    private static Plan withExits(Plan plan, int count) {
        List<Fixture> exits = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int x = 4_000 + i / 2 * 9_000;
            Opening place = i % 2 == 0
                    ? new Opening(new Point(x, 0), 1_500 + 100 * i, 9_000)
                    : new Opening(new Point(x, 40_000), 1_500 + 100 * i, 27_000);
            exits.add(new Fixture("way-" + i, FixtureKind.EXIT, place, Facts.NONE, Evidence.ASSUMED));
        }
        Level level = PlanFixtures.level().without(Set.of("exit-1")).with(exits);
        return plan.withLevels(plan.venue(), List.of(level));
    }
}
