package dev.madang.draw.sheet;

import static dev.madang.model.PlanFixtures.LEVEL;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.madang.check.CheckResult;
import dev.madang.check.Checker;
import dev.madang.draw.DrawItem;
import dev.madang.draw.PlanDrawing;
import dev.madang.draw.StyleKey;
import dev.madang.edit.PlanChange;
import dev.madang.edit.venue.ChangeFloor;
import dev.madang.edit.venue.PutParts;
import dev.madang.edit.venue.RemoveParts;
import dev.madang.model.ElementId;
import dev.madang.model.Evidence;
import dev.madang.model.Facts;
import dev.madang.model.Feature;
import dev.madang.model.FeatureKind;
import dev.madang.model.Fixture;
import dev.madang.model.FixtureKind;
import dev.madang.model.Hall;
import dev.madang.model.LevelPart;
import dev.madang.model.LocalText;
import dev.madang.model.Plan;
import dev.madang.model.PlanFixtures;
import dev.madang.model.Polygon;
import dev.madang.model.Rect;
import dev.madang.model.Source;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Drawing, checking and counting follow the edits of the building. */
class EditedLevelTest {

    private static final Plan PLAN = PlanFixtures.planWith(PlanFixtures.booth("b1", 3_000, 6_000, 3_000, 3_000));
    private static final Fixture LOBBY = fixture("lobby", FixtureKind.LOBBY, Rect.of(0, 50_000, 60_000, 8_000));
    private static final Checker CHECKER = new Checker(List.of());

    @Test
    void groundBesideTheHallsIsDrawnBeneathThemWithItsNameAndInTheLegend() {
        Plan plan = put(PLAN, LOBBY, fixture("dock", FixtureKind.DOCK, Rect.of(-9_000, 0, 9_000, 20_000)));

        List<DrawItem> items = PlanDrawing.level(plan, plan.levels().get(0), Locale.KOREAN);
        Set<StyleKey> legend = Legend.styles(items);

        assertTrue(legend.containsAll(Set.of(StyleKey.LOBBY_ASSUMED, StyleKey.DOCK_ASSUMED)));
        assertTrue(words(items).containsAll(List.of("로비", "하역장")));
        assertTrue(first(items, StyleKey.LOBBY_ASSUMED) < first(items, StyleKey.HALL_ASSUMED));
    }

    @Test
    void groundCountsInNoFigure() {
        CheckResult before = CHECKER.full(PLAN);

        CheckResult after = CHECKER.full(put(PLAN, LOBBY));

        assertEquals(before.capacity(), after.capacity());
    }

    @Test
    void featuresMayStandInALobbyBeyondTheFloorButBoothsMayNot() {
        Feature desk = new Feature(
                new ElementId("desk"),
                LEVEL,
                FeatureKind.REGISTRATION,
                LocalText.NONE,
                Rect.of(3_000, 51_000, 12_000, 3_000),
                0);
        Plan outside = PLAN.withElements(List.of(desk, PlanFixtures.booth("b2", 30_000, 51_000, 3_000, 3_000)));
        assertEquals(2, CHECKER.full(outside).findings().size());

        List<ElementId> left =
                CHECKER.full(put(outside, LOBBY)).findings().get(0).subjects();

        assertEquals(List.of(new ElementId("b2")), left);
        assertEquals(1, CHECKER.full(put(outside, LOBBY)).findings().size());
    }

    @Test
    void aFloorThatIsAssumedHasADashedWallAndAPublishedOneNot() {
        Evidence page = Evidence.published(new Source("Hall manual", "", 2025));
        Polygon floor = PLAN.levels().get(0).floor();
        Plan known = published(PLAN, page);
        assertTrue(styles(known).contains(StyleKey.OUTER_WALL));

        Plan assumed =
                new ChangeFloor(LEVEL, floor, Evidence.ENTERED).apply(known).after();
        Plan settled = new ChangeFloor(LEVEL, floor, page).apply(known).after();

        assertTrue(styles(assumed).contains(StyleKey.OUTER_WALL_ASSUMED));
        assertFalse(styles(settled).contains(StyleKey.OUTER_WALL_ASSUMED));
    }

    @Test
    void aHallThatIsGoneLeavesItsBoothsOutside() {
        PlanChange change = new RemoveParts(LEVEL, Set.of("a")).apply(PLAN);
        CheckResult before = CHECKER.full(PLAN);

        CheckResult after = CHECKER.update(before, change);

        assertEquals("outside-hall", after.findings().get(0).rule());
        assertEquals(CHECKER.full(change.after()).findings(), after.findings());
        assertEquals(CHECKER.full(change.after()).capacity(), after.capacity());
    }

    private static Plan published(Plan plan, Evidence page) {
        List<LevelPart> halls = plan.levels().get(0).halls().stream()
                .<LevelPart>map((Hall hall) -> hall.withPlace(hall.outline(), page))
                .toList();
        return new PutParts(LEVEL, halls).apply(plan).after();
    }

    private static Plan put(Plan plan, LevelPart... parts) {
        return new PutParts(LEVEL, List.of(parts)).apply(plan).after();
    }

    private static Set<StyleKey> styles(Plan plan) {
        return PlanDrawing.level(plan, plan.levels().get(0), Locale.ENGLISH).stream()
                .map(DrawItem::style)
                .collect(Collectors.toSet());
    }

    private static List<String> words(List<DrawItem> items) {
        return items.stream()
                .filter(DrawItem.Label.class::isInstance)
                .flatMap(item -> ((DrawItem.Label) item).lines().stream())
                .map(DrawItem.Line::text)
                .toList();
    }

    private static int first(List<DrawItem> items, StyleKey style) {
        return items.stream().map(DrawItem::style).toList().indexOf(style);
    }

    private static Fixture fixture(String id, FixtureKind kind, Rect place) {
        return new Fixture(id, kind, place, Facts.NONE, Evidence.ENTERED);
    }
}
