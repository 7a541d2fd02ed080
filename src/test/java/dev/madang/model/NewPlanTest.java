package dev.madang.model;

import static dev.madang.model.PlanFixtures.LEVEL;
import static dev.madang.model.PlanFixtures.booth;
import static dev.madang.model.PlanFixtures.id;
import static dev.madang.model.PlanFixtures.planWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Plans that begin from others. */
class NewPlanTest {

    private static final LocalDate DAY = LocalDate.of(2026, 7, 15);
    private static final Exhibitor ACME = new Exhibitor(id("acme"), LocalText.of("Acme"), Exhibitor.Kind.COMPANY, "");
    private static final Booth TAKEN = booth("a", 0, 0, 3_000, 3_000)
            .withBuild("raw")
            .withLetting(Letting.held(new Hold("Kim", DAY)))
            .withExhibitor(ACME.id());

    static LongStream seeds() {
        return LongStream.range(0, 40);
    }

    @Test
    void layoutAndNumbersStayAndEveryBoothMayBeLetAgain() {
        Plan former = former();

        Plan plan = NewPlan.from(former, null, false);

        assertEquals(
                Optional.of(TAKEN.withLetting(Letting.AVAILABLE).withExhibitor(null)),
                plan.booths().get(TAKEN.id()));
        assertEquals(former.site(), plan.site());
        assertTrue(plan.exhibitors().isEmpty() && plan.revisions().isEmpty());
        assertEquals(NumberBook.EMPTY, plan.numbers());
        assertEquals(Sales.NONE, plan.sales());
    }

    @Test
    void exhibitorsStayAtTheirBoothsIfWanted() {
        Plan plan = NewPlan.from(former(), null, true);

        assertEquals(
                Optional.of(ACME),
                plan.exhibitorOf(plan.booths().get(TAKEN.id()).orElseThrow()));
        assertEquals(
                Letting.AVAILABLE, plan.booths().get(TAKEN.id()).orElseThrow().letting());
    }

    @Test
    void aKindThatIsNotOfferedBecomesOneOfTheSameBase() {
        BuildKind space = new BuildKind("space-only", LocalText.of("Space"), BuildKind.Base.RAW, 0);
        BuildKind ready = new BuildKind("ready", LocalText.of("Ready"), BuildKind.Base.SHELL, 0);
        Event like = NewPlan.edition(LocalText.of("Fair"), DAY, DAY, "test", null);
        Event offering = new Event(
                like.id(),
                1,
                like.name(),
                DAY,
                DAY,
                2026,
                "",
                List.of(),
                Evidence.UNKNOWN,
                List.of(),
                List.of(ready, space),
                List.of(),
                EventTerms.DEFAULT,
                Attendance.DEFAULT);

        Plan plan = NewPlan.from(former(), offering, false);

        assertEquals("space-only", plan.booths().get(TAKEN.id()).orElseThrow().build());
    }

    @Test
    void anEditionKeepsShowsAndKindsButNoFigures() {
        Event edition = NewPlan.edition(new LocalText("박람회 2026", "Fair & Expo 2026"), DAY, DAY, "bexco", null);

        assertEquals("own-fair-expo-2026", edition.id());
        assertEquals(2026, edition.year());
        assertEquals(List.of(), edition.figures());
        assertEquals(
                "own",
                NewPlan.edition(LocalText.of("박람회"), null, null, "", null).id());
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void anyPlanCanBeATemplate(long seed) {
        Plan plan = PlanArbitraries.plan(seed);

        Plan template = NewPlan.template(plan);

        assertEquals(plan.booths().ids(), template.booths().ids());
        assertTrue(template.exhibitors().isEmpty());
        assertEquals(template, NewPlan.template(template));
    }

    private static Plan former() {
        Plan plan = planWith(TAKEN.withExhibitor(null))
                .withExhibitors(Elements.of(List.of(ACME)))
                .withElements(List.of(TAKEN))
                .withLeased(Set.of(new PartRef(LEVEL, "a")));
        return plan.withRevisions(List.of(Revision.of(plan, "1", DAY, "", "")));
    }
}
