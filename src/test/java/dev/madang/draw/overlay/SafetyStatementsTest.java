package dev.madang.draw.overlay;

import static dev.madang.model.PlanFixtures.LEVEL;
import static dev.madang.model.PlanFixtures.booth;
import static dev.madang.model.PlanFixtures.planWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.madang.check.global.WholeCheck;
import dev.madang.draw.DrawItem;
import dev.madang.draw.StyleKey;
import dev.madang.draw.paper.SafetyStatement;
import dev.madang.draw.paper.TitleBlock;
import dev.madang.model.Booth;
import dev.madang.model.Bounds;
import dev.madang.model.Evidence;
import dev.madang.model.LocalText;
import dev.madang.model.Plan;
import dev.madang.model.Point;
import dev.madang.model.Polygon;
import dev.madang.model.Rect;
import dev.madang.rules.Confidence;
import dev.madang.rules.Limit;
import dev.madang.rules.LimitKind;
import dev.madang.rules.Origin;
import dev.madang.rules.RuleBook;
import dev.madang.walk.WalkWatch;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** What a safety submission says of halls of 30 x 40 m with one exit of 2 m. */
class SafetyStatementsTest {

    private static final Origin REMEMBERED = new Origin("§ 7", Confidence.MEMORY, Evidence.ASSUMED);

    /** Three low booths with ways to a fourth so close below each other that there is room for one width alone. */
    private static final Booth[] CROWDED = {
        booth("b1", 10_000, 12_000, 3_000, 400),
        booth("b2", 10_000, 12_400, 2_900, 400),
        booth("b3", 10_000, 12_800, 2_800, 400),
        booth("b4", 15_000, 12_000, 3_000, 1_200)
    };

    @Test
    void anAisleIsDimensionedOnceThoughBoothsStandOnBothItsSides() {
        assertTold(
                1,
                "4 m",
                booth("b1", 10_000, 10_000, 3_000, 3_000),
                booth("b2", 13_000, 10_000, 3_000, 3_000),
                booth("b3", 10_000, 17_000, 3_000, 3_000),
                booth("b4", 13_000, 17_000, 3_000, 3_000));
    }

    @Test
    void aislesBesideEachOtherOfOneWidthAreToldApart() {
        assertTold(
                2,
                "4 m",
                booth("b1", 4_500, 10_000, 3_000, 3_000),
                booth("b2", 4_500, 17_000, 3_000, 3_000),
                booth("b3", 20_000, 10_000, 3_000, 3_000),
                booth("b4", 20_000, 17_000, 3_000, 3_000));
    }

    @Test
    void widthsLieOnTheFloorNotOnBoothsNorOnEachOther() {
        Plan plan = planWith(
                booth("b1", 10_000, 10_000, 3_000, 3_000),
                booth("b2", 16_000, 10_000, 3_000, 3_000),
                booth("b3", 10_000, 16_000, 3_000, 3_000),
                booth("b4", 16_000, 16_000, 3_000, 3_000));

        List<Bounds> labels = new ArrayList<>();
        int inAisle = 0;
        for (DrawItem item : statement(3_000, plan).marks()) {
            if (item.style() == StyleKey.DIMENSION_TEXT
                    && item instanceof DrawItem.Label label
                    && label.angleCdeg() == 0) {
                plan.booths()
                        .values()
                        .forEach(booth -> assertTrue(
                                !booth.shape().bounds().sharesInterior(label.box()), () -> label + " on " + booth));
                assertTrue(labels.stream().noneMatch(label.box()::sharesInterior));
                labels.add(label.box());
                inAisle += label.box().minX() == 13_000 && label.box().maxX() == 16_000 ? 1 : 0;
            }
        }
        assertEquals(1, inAisle, "one across each of the two aisles, of which one is level");
    }

    @Test
    void aWidthBesideAnLShapedBoothIsToldThoughItLiesInTheBoxAroundIt() {
        Polygon outline = Polygon.of(
                10_000, 10_000, 16_000, 10_000, 16_000, 13_000, 13_000, 13_000, 13_000, 16_000, 10_000, 16_000);
        Plan plan = planWith(
                booth("b1", 10_000, 10_000, 3_000, 3_000).withShape(outline),
                booth("b2", 15_000, 15_000, 3_000, 3_000),
                booth("b3", 20_000, 10_000, 3_000, 3_000),
                booth("b4", 20_000, 14_800, 3_000, 3_000));

        List<String> words = words(statement(1_000, plan), StyleKey.DIMENSION_TEXT);

        assertTrue(words.contains("1.8 m") && words.contains("2 m"), words::toString);
    }

    @Test
    void aWidthBetweenTurnedBoothsIsTold() {
        Plan plan = planWith(
                booth("b1", 10_000, 10_000, 3_000, 3_000)
                        .withShape(new Rect(new Point(10_000, 10_000), 3_000, 3_000, 4_500)),
                booth("b2", 14_000, 14_000, 3_000, 3_000)
                        .withShape(new Rect(new Point(14_000, 14_000), 3_000, 3_000, 4_500)),
                booth("b3", 4_500, 20_000, 3_000, 3_000),
                booth("b4", 4_500, 25_000, 3_000, 3_000));

        List<String> words = words(statement(1_000, plan), StyleKey.DIMENSION_TEXT);

        assertTrue(words.contains("2 m") && words.contains("2.657 m"), words::toString);
    }

    @Test
    void widthsThatBreakALimitAreAllOnTags() {
        SafetyStatement said = statement(3_000, planWith(CROWDED));

        assertEquals(List.of("2 m", "2.1 m", "2.2 m"), tags(said));
        assertTrue(said.notes().stream().noneMatch(note -> note.contains("no room")), said.notes()::toString);
    }

    @Test
    void widthsWithoutRoomAreCounted() {
        SafetyStatement said = statement(1_500, planWith(CROWDED));

        assertEquals(List.of(), tags(said));
        assertTrue(words(said, StyleKey.DIMENSION_TEXT).contains("2 m"));
        assertEquals(
                "2 more widths find no room on the drawing; none of them breaks a limit.",
                said.notes().get(1));
    }

    @Test
    void exitsBearAMarkAndTheirClearWidth() {
        assertEquals(List.of("E1 2 m"), words(statement(3_000, planWith()), StyleKey.FIGURE));
    }

    @Test
    void eachBookTellsHowManyOfItsLimitsAreKept() {
        Plan plan = planWith(booth("b1", 10_000, 10_000, 3_000, 3_000), booth("b2", 15_000, 10_000, 3_000, 3_000));

        assertEquals("1 of 2 limits broken", book(statement(3_000, plan)).value());
        assertEquals("all 2 limits kept", book(statement(1_500, plan)).value());
        assertEquals("Test (test 7)", book(statement(1_500, plan)).label());
    }

    @Test
    void personsExitsAndTheirWidthStandInTheTitleBlock() {
        List<TitleBlock.Entry> figures = statement(3_000, planWith()).figures();

        assertTrue(figures.contains(new TitleBlock.Entry("Exits in use", "1 of 1")), figures.toString());
        assertTrue(figures.contains(new TitleBlock.Entry("Clear width of exits together", "2 m")), figures.toString());
    }

    @Test
    void everyLimitIsOnThePageBehindAndTheSheetIsNoLegalAdvice() {
        SafetyStatement said = statement(3_000, planWith());

        assertEquals(2, said.limits().rows().size());
        List<List<String>> first = said.limits().rows().get(0).cells();
        assertEquals("Test, § 7", first.get(5).get(0));
        assertTrue(said.notes().stream().anyMatch(note -> note.contains("no legal advice")), said.notes()::toString);
    }

    @Test
    void ofABrokenAisleTheNarrowestWayIsTold() {
        SafetyStatement said = statement(
                3_000,
                planWith(
                        booth("b1", 4_500, 10_000, 3_000, 3_000),
                        booth("b2", 4_500, 15_990, 3_000, 3_000),
                        booth("b3", 7_500, 10_000, 3_000, 3_000),
                        booth("b4", 7_500, 16_002, 3_000, 3_000),
                        booth("b5", 10_500, 10_000, 3_000, 3_000),
                        booth("b6", 10_500, 16_002, 3_000, 3_000)));

        assertEquals(List.of("2.99 m"), tags(said));
    }

    private static void assertTold(int times, String width, Booth... booths) {
        List<String> told = words(statement(3_000, planWith(booths)), StyleKey.DIMENSION_TEXT);

        assertEquals(times, told.stream().filter(width::equals).count(), told.toString());
    }

    private static TitleBlock.Entry book(SafetyStatement said) {
        assertEquals(1, said.books().size());
        return said.books().get(0);
    }

    private static List<String> words(SafetyStatement said, StyleKey style) {
        return said.marks().stream()
                .filter(item -> item.style() == style && item instanceof DrawItem.Label)
                .map(item -> ((DrawItem.Label) item).lines().get(0).text().replace('\u00a0', ' '))
                .toList();
    }

    private static List<String> tags(SafetyStatement said) {
        return said.marks().stream()
                .filter(DrawItem.Tag.class::isInstance)
                .map(item -> ((DrawItem.Tag) item).label().lines().get(0).text().replace('\u00a0', ' '))
                .toList();
    }

    private static SafetyStatement statement(int aisleMm, Plan plan) {
        RuleBook book = new RuleBook(
                "test",
                7,
                LocalText.of("Test"),
                List.of(
                        Limit.of(LimitKind.AISLE_WIDTH, aisleMm, true, REMEMBERED),
                        Limit.of(LimitKind.EXIT_COUNT, 1, true, REMEMBERED)));
        WholeCheck check = WholeCheck.of(plan, List.of(book), List.of(book), WalkWatch.NONE);
        SafetyStatement said = new SafetyStatements(check.result(), check.global(), Locale.ENGLISH)
                .of(plan.level(LEVEL).orElseThrow());
        return new SafetyStatement(
                said.marks(),
                said.figures().stream()
                        .map(entry -> new TitleBlock.Entry(
                                entry.label(), entry.value().replace('\u00a0', ' ')))
                        .toList(),
                said.books(),
                said.notes(),
                said.limits());
    }
}
