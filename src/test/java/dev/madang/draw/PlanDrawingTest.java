package dev.madang.draw;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.madang.model.Angle;
import dev.madang.model.Booth;
import dev.madang.model.Bounds;
import dev.madang.model.Colour;
import dev.madang.model.ElementId;
import dev.madang.model.Elements;
import dev.madang.model.Evidence;
import dev.madang.model.Facts;
import dev.madang.model.Fixture;
import dev.madang.model.FixtureKind;
import dev.madang.model.Hall;
import dev.madang.model.Hatch;
import dev.madang.model.Letting;
import dev.madang.model.Level;
import dev.madang.model.LocalText;
import dev.madang.model.Opening;
import dev.madang.model.PartRef;
import dev.madang.model.Plan;
import dev.madang.model.Point;
import dev.madang.model.Polygon;
import dev.madang.model.Rect;
import dev.madang.model.Status;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlanDrawingTest {

    private final Plan plan = HallFixtures.small();
    private final Level level = plan.levels().get(0);

    @Test
    void itemsArePaintedLayerByLayer() {
        List<DrawItem> items = PlanDrawing.of(plan, level, Locale.KOREAN).items();

        for (int i = 1; i < items.size(); i++) {
            assertTrue(items.get(i - 1)
                            .style()
                            .layer()
                            .compareTo(items.get(i).style().layer())
                    <= 0);
        }
    }

    @Test
    void everyKindOfFixtureIsDrawnInItsOwnStyle() {
        assertTrue(styles(PlanDrawing.level(plan, level, Locale.KOREAN))
                .containsAll(Set.of(
                        StyleKey.FLOOR,
                        StyleKey.OUTER_WALL,
                        StyleKey.HALL,
                        StyleKey.HALL_NAME,
                        StyleKey.PARTITION_OPEN,
                        StyleKey.COLUMN,
                        StyleKey.COLUMN_ASSUMED,
                        StyleKey.EXIT_ASSUMED,
                        StyleKey.ENTRANCE,
                        StyleKey.FREIGHT,
                        StyleKey.FIRE_EQUIPMENT,
                        StyleKey.PANEL,
                        StyleKey.UTILITY_POINT,
                        StyleKey.TRENCH,
                        StyleKey.SHUTTER,
                        StyleKey.SMOKE_BARRIER,
                        StyleKey.KEEP_CLEAR_ASSUMED)));
    }

    @Test
    void nothingAssumedLooksPublished() {
        assertFalse(styles(PlanDrawing.level(plan, level, Locale.KOREAN)).contains(StyleKey.EXIT));
        assertFalse(styles(PlanDrawing.level(plan, level, Locale.KOREAN)).contains(StyleKey.KEEP_CLEAR));
    }

    @Test
    void wallsOfAHallWithAssumedSidesAreAssumed() {
        Polygon outline = Polygon.rectangle(0, 0, 20_000, 10_000);
        Hall hall = new Hall("h", LocalText.of("C"), outline, Evidence.ASSUMED, Facts.NONE);
        Level assumed = new Level("x", LocalText.of("3F"), outline, Facts.NONE, List.of(hall), List.of(), List.of());
        Plan other = Plan.blank("p", plan.venue(), List.of(assumed));

        Set<StyleKey> styles = styles(PlanDrawing.level(other, assumed, Locale.KOREAN));

        assertTrue(styles.containsAll(Set.of(StyleKey.HALL_ASSUMED, StyleKey.OUTER_WALL_ASSUMED)));
        assertFalse(styles.contains(StyleKey.OUTER_WALL));
    }

    @Test
    void aHallThatIsNotLeasedIsGreyAndSaysSo() {
        List<DrawItem> items = PlanDrawing.level(HallFixtures.unleased(plan), level, Locale.ENGLISH);

        assertTrue(styles(items).contains(StyleKey.HALL_NOT_LEASED));
        assertTrue(words(items).contains("Test hall (not part of this event)"));
    }

    @Test
    void theAreaOfABoothThatIsNoRectangleIsToldToTheHundredth() {
        Polygon bevelled = Polygon.of(0, 0, 6_000, 0, 6_000, 4_000, 5_000, 5_000, 0, 5_000);
        Plan other =
                plan.withElements(List.of(HallFixtures.booth("b9", "main", "A109", bevelled, Status.AVAILABLE, null)));

        List<String> words = words(PlanDrawing.of(other, level, Locale.ENGLISH).items());

        assertTrue(words.contains("29.5\u00a0m²"), words.toString());
    }

    @Test
    void aClosedPartitionIsDrawnAsAWall() {
        Plan closed = plan.withClosedPartitions(Set.of(new PartRef("main", "p1")));

        assertTrue(styles(PlanDrawing.level(closed, level, Locale.KOREAN)).contains(StyleKey.PARTITION_CLOSED));
    }

    @Test
    void wallsBetweenHallsWithoutAPartitionAreDrawnOnce() {
        Evidence firm = Evidence.derived("made up");
        Hall left = new Hall("a", LocalText.of("A"), Polygon.rectangle(0, 0, 9_000, 9_000), firm, Facts.NONE);
        Hall right = new Hall("b", LocalText.of("B"), Polygon.rectangle(9_000, 0, 9_000, 9_000), firm, Facts.NONE);
        Polygon floor = Polygon.rectangle(0, 0, 18_000, 9_000);
        Level two = new Level("x", LocalText.of("1F"), floor, Facts.NONE, List.of(left, right), List.of(), List.of());

        long walls = PlanDrawing.level(Plan.blank("p", plan.venue(), List.of(two)), two, Locale.KOREAN).stream()
                .filter(item -> item.style() == StyleKey.OUTER_WALL)
                .count();

        assertEquals(2, walls, "the outer wall and the one between");
    }

    @Test
    void aHallBesideALobbyHasItsWallOnlyWhereNoneStandsYet() {
        Evidence firm = Evidence.derived("made up");
        Hall hall = new Hall("a", LocalText.of("A"), Polygon.rectangle(0, 0, 9_000, 9_000), firm, Facts.NONE);
        Polygon floor = Polygon.of(
                0, 0, 9_000, 0, 9_000, 3_000, 20_000, 3_000, 20_000, 12_000, 9_000, 12_000, 9_000, 9_000, 0, 9_000);
        Level lobby = new Level("x", LocalText.of("1F"), floor, Facts.NONE, List.of(hall), List.of(), List.of());

        List<Bounds> walls =
                PlanDrawing.level(Plan.blank("p", plan.venue(), List.of(lobby)), lobby, Locale.KOREAN).stream()
                        .filter(item -> item.style() == StyleKey.OUTER_WALL)
                        .map(DrawItem::bounds)
                        .toList();

        assertEquals(List.of(floor.bounds(), new Bounds(9_000, 3_000, 9_000, 9_000)), walls);
    }

    @Test
    void namesOfDoorsNeverStandOnTheirHeads() {
        for (int facing = 0; facing < 36_000; facing += 4_500) {
            Opening door = new Opening(new Point(50_000, 50_000), 4_000, facing);
            Fixture entrance = HallFixtures.fixture("n", FixtureKind.ENTRANCE, door, Evidence.ASSUMED);
            Level level = new Level(
                    "x",
                    LocalText.of("1F"),
                    Polygon.rectangle(0, 0, 100_000, 100_000),
                    Facts.NONE,
                    List.of(),
                    List.of(),
                    List.of(entrance));

            PlanDrawing.level(Plan.blank("p", plan.venue(), List.of(level)), level, Locale.KOREAN).stream()
                    .filter(DrawItem.Label.class::isInstance)
                    .map(DrawItem.Label.class::cast)
                    .forEach(name ->
                            assertTrue(name.angleCdeg() < 9_000 || name.angleCdeg() >= 27_000, name.toString()));
        }
    }

    @Test
    void signsOfDoorsStandOutsideTheFloor() {
        Bounds floor = level.floor().bounds();

        PlanDrawing.level(plan, level, Locale.KOREAN).stream()
                .filter(item -> item.style() == StyleKey.ENTRANCE || item.style() == StyleKey.EXIT_ASSUMED)
                .forEach(item -> assertFalse(floor.contains(item.bounds()), item.toString()));
    }

    @Test
    void aBoothShowsNumberExhibitorAndSize() {
        List<DrawItem> items = PlanDrawing.element(plan, booth("b1"), Locale.ENGLISH);

        assertEquals(List.of("A101", "Hanbit City Lab", "3\u00a0× 3\u00a0m"), words(items));
        assertEquals(StyleKey.BOOTH, items.get(0).style());
        assertEquals(new ElementId("b1"), items.get(0).shows().orElseThrow());
    }

    @Test
    void aBoothHasColourAndPatternOfItsStatus() {
        Status own =
                new Status("option", LocalText.of("Option"), new Colour(0x0072B2), Hatch.LEVEL, Status.Stage.AVAILABLE);
        List<Status> statuses = new ArrayList<>(Status.DEFAULTS);
        statuses.add(own);
        Plan optioned = plan.withSales(plan.sales().withStatuses(statuses));
        Booth booth = booth("b1").withLetting(Letting.of(own));

        DrawItem.Figure figure = (DrawItem.Figure)
                PlanDrawing.element(optioned, booth, Locale.KOREAN).get(0);

        assertEquals(own.colour(), figure.tint());
        assertEquals(own.hatch(), figure.hatch());
    }

    @Test
    void whatIsDrawnForAnElementDoesNotDependOnOthers() {
        Plan alone = Plan.blank("alone", plan.venue(), plan.levels())
                .withExhibitors(plan.exhibitors())
                .withBooths(Elements.of(List.of(booth("b1"))));

        assertEquals(
                PlanDrawing.element(plan, booth("b1"), Locale.KOREAN),
                PlanDrawing.element(alone, booth("b1"), Locale.KOREAN));
    }

    @Test
    void aFeatureWithoutANameShowsItsKind() {
        List<DrawItem> items =
                PlanDrawing.element(plan, plan.features().values().iterator().next(), Locale.KOREAN);

        assertEquals(List.of("무대"), words(items));
    }

    @Test
    void aZoneIsTintedInItsColour() {
        DrawItem.Figure zone = (DrawItem.Figure)
                PlanDrawing.element(plan, plan.zones().values().iterator().next(), Locale.KOREAN)
                        .get(0);

        assertEquals(plan.zones().values().iterator().next().colour(), zone.tint());
    }

    @ParameterizedTest
    @ValueSource(longs = {31, 32, 33})
    void theLabelOfAnyTurnedBoothHasRoomWithinItAndReadsUpright(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 500; i++) {
            Point at = new Point(random.nextInt(50_000), random.nextInt(50_000));
            Rect rect = new Rect(at, 1 + random.nextInt(9_000), 1 + random.nextInt(9_000), random.nextInt(36_000));

            LabelRoom room = LabelRoom.in(rect);

            assertTrue(room.angleCdeg() <= 4_500 || room.angleCdeg() >= 31_500, "seed " + seed);
            Bounds turnedBack = Bounds.around(rect.corners().stream()
                    .map(corner -> corner.rotated(-room.angleCdeg(), rect.center()))
                    .toList());
            assertTrue(turnedBack.grown(0.01).contains(room.box()), "seed " + seed);
        }
    }

    private Booth booth(String id) {
        return plan.booths().get(new ElementId(id)).orElseThrow();
    }

    private static Set<StyleKey> styles(List<DrawItem> items) {
        return items.stream().map(DrawItem::style).collect(Collectors.toSet());
    }

    private static List<String> words(List<DrawItem> items) {
        return items.stream()
                .filter(DrawItem.Label.class::isInstance)
                .flatMap(item -> ((DrawItem.Label) item).lines().stream())
                .map(DrawItem.Line::text)
                .toList();
    }

    @Test
    void theBoxAroundATurnedLabelIsTurnedWithIt() {
        DrawItem.Label label = new DrawItem.Label(
                StyleKey.DIMENSION_TEXT, null, new Bounds(0, 0, 100, 10), Angle.QUARTER_CDEG, List.of());

        assertEquals(new Bounds(45, -45, 55, 55), label.bounds());
    }
}
