package dev.madang.draw.overlay;

import static dev.madang.model.PlanFixtures.LEVEL;
import static dev.madang.model.PlanFixtures.booth;
import static dev.madang.model.PlanFixtures.plan;
import static dev.madang.model.PlanFixtures.planWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.madang.check.global.WholeCheck;
import dev.madang.draw.DrawItem;
import dev.madang.draw.Overlay;
import dev.madang.draw.StyleKey;
import dev.madang.model.Evidence;
import dev.madang.model.LocalText;
import dev.madang.model.Plan;
import dev.madang.model.Vec;
import dev.madang.rules.Confidence;
import dev.madang.rules.Limit;
import dev.madang.rules.LimitKind;
import dev.madang.rules.Origin;
import dev.madang.rules.RuleBook;
import dev.madang.text.Messages;
import dev.madang.text.UnitSystem;
import dev.madang.walk.WalkWatch;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Overlays of two halls of 30 x 40 m with one exit of 2 m whose middle is 10 m from the left on the upper wall. */
class OverlaysTest {

    private static final Origin REMEMBERED = new Origin("", Confidence.MEMORY, Evidence.ASSUMED);

    @Test
    void aroundTheOnlyExitOfAnEmptyHallContoursAreArcs() {
        Overlay overlay = draw(OverlayKind.WALKING, plan(), Locale.ENGLISH);

        List<DrawItem.Figure> lines = figures(overlay, StyleKey.OVERLAY_CONTOUR).toList();

        assertTrue(lines.size() > 6);
        List<Vec> places = places(lines);
        assertTrue(places.size() > 100);
        for (Vec place : places) {
            double length = fromDoor(place);
            assertEquals(10_000 * Math.round(length / 10_000), length, 40, place.toString());
        }
    }

    @Test
    void bandsCoverTheFloorOnceAsTheyAreLaidOverEachOther() {
        Overlay overlay = draw(OverlayKind.WALKING, plan(), Locale.ENGLISH);

        List<DrawItem.Area> bands = overlay.items().stream()
                .filter(DrawItem.Area.class::isInstance)
                .map(DrawItem.Area.class::cast)
                .filter(area -> area.style() == StyleKey.OVERLAY_BAND)
                .toList();

        assertEquals(7, bands.size()); // 63 m in steps of 10 m
        assertEquals(7, bands.stream().map(DrawItem.Area::tint).distinct().count());
        for (int i = 1; i < bands.size(); i++) {
            assertTrue(bands.get(i - 1).bounds().grown(1).contains(bands.get(i).bounds()));
        }
    }

    @Test
    void theLegendNamesBandsLimitBookAndHowWellItIsKnown() {
        Overlay overlay = draw(OverlayKind.WALKING, plan(), Locale.ENGLISH);

        List<String> legend = overlay.legend().stream().map(Overlay.Entry::text).toList();

        assertTrue(legend.contains("10 to 20\u00a0m"), legend.toString());
        assertTrue(legend.contains("60 to 63\u00a0m"), legend.toString());
        assertTrue(legend.contains("Limit 45\u00a0m: Test book, from memory"), legend.toString());
        assertTrue(legend.contains("Farther than the limit"), legend.toString());
        assertTrue(legend.contains("Longest way out on the floor, 63\u00a0m"), legend.toString());
    }

    @Test
    void theLegendSpeaksKorean() {
        List<String> legend = draw(OverlayKind.WALKING, plan(), Locale.KOREAN).legend().stream()
                .map(Overlay.Entry::text)
                .toList();

        assertTrue(legend.contains("10 ~ 20\u00a0m"), legend.toString());
        assertTrue(legend.contains("한계값 45\u00a0m: Test book, 기억에 따름"), legend.toString());
    }

    @Test
    void contoursRunAtRoundFeetWhereFeetAreShown() {
        Overlay overlay = draw(OverlayKind.WALKING, plan(), UnitSystem.FEET.in(Locale.ENGLISH));

        List<DrawItem.Figure> lines = figures(overlay, StyleKey.OVERLAY_CONTOUR).toList();

        double step = 50 * 304.8; // 207 ft in steps of 50 ft
        for (Vec place : places(lines)) {
            double length = fromDoor(place);
            assertEquals(step * Math.round(length / step), length, 40, place.toString());
        }
    }

    @Test
    void theLongestWayEndsAtTheDoor() {
        DrawItem.Figure way = figures(draw(OverlayKind.WALKING, plan(), Locale.ENGLISH), StyleKey.OVERLAY_WAY)
                .filter(figure -> figure.points().size() > 2 || figure.bounds().width() > 10_000)
                .findFirst()
                .orElseThrow();

        Vec end = way.points().get(way.points().size() - 1);
        assertEquals(0, end.y(), 1);
        assertTrue(end.x() >= 9_000 && end.x() <= 11_000, end.toString());
    }

    @Test
    void barsTellWhatAnAisleCouldStillLose() {
        Plan plan = planWith(
                booth("b1", 10_000, 10_000, 3_000, 3_000),
                booth("b2", 13_000, 10_000, 3_000, 3_000),
                booth("b3", 10_000, 16_250, 6_000, 3_000));

        Overlay overlay = draw(OverlayKind.MARGIN, plan, Locale.ENGLISH);

        // The aisle is 3,250 mm wide; two booths side by side have one bar together.
        assertEquals(List.of("+250", "+250"), numbers(overlay, StyleKey.OVERLAY_NUMBER));
        assertEquals(
                List.of(6_000.0, 6_000.0),
                figures(overlay, StyleKey.OVERLAY_BAR)
                        .map(bar -> bar.bounds().width())
                        .toList());
    }

    @Test
    void whatIsTooNarrowHasALookOfItsOwn() {
        Plan plan = planWith(booth("b1", 10_000, 10_000, 3_000, 3_000), booth("b2", 10_000, 15_880, 3_000, 3_000));

        Overlay overlay = draw(OverlayKind.MARGIN, plan, Locale.ENGLISH);

        assertEquals(List.of("−120", "−120"), numbers(overlay, StyleKey.OVERLAY_NUMBER_BROKEN));
        assertEquals(2, figures(overlay, StyleKey.OVERLAY_BAR_BROKEN).count());
    }

    @Test
    void aBarLiesBesideItsBoothAlsoWhereTheBoothIsTurned() {
        Plan plan = planWith(booth("b1", 10_000, 10_000, 3_000, 3_000), booth("b2", 16_200, 10_000, 3_000, 3_000));

        List<DrawItem.Figure> bars = figures(draw(OverlayKind.MARGIN, plan, Locale.ENGLISH), StyleKey.OVERLAY_BAR)
                .toList();

        assertEquals(2, bars.size());
        bars.forEach(
                bar -> assertTrue(bar.bounds().minX() >= 13_000 && bar.bounds().maxX() <= 16_200, bar.toString()));
    }

    @Test
    void withoutExpectedVisitorsNobodyIsDrawn() {
        Overlay overlay = draw(OverlayKind.CROWDING, plan(), Locale.ENGLISH);

        assertEquals(List.of(), overlay.items());
        assertEquals(List.of("Not known: the event says nothing of its visitors."), overlay.notes());
    }

    /**
     * The way of the middle of a body: straight to the door's line where that is free, else on the tangent to the
     * circle of half a body around the nearer jamb, and along the arc to the door's line.
     */
    private static double fromDoor(Vec place) {
        double outwards = Math.max(9_000 - place.x(), place.x() - 11_000);
        double half = 450;
        if (outwards <= -half) {
            return place.y();
        }
        double toJamb = Math.hypot(outwards, place.y());
        double turned = Math.atan2(place.y(), outwards) + Math.acos(half / toJamb);
        return Math.sqrt(toJamb * toJamb - half * half) + half * Math.max(0, Math.PI - turned);
    }

    private static List<Vec> places(List<DrawItem.Figure> lines) {
        return lines.stream()
                .flatMap(line -> line.points().stream())
                .filter(OverlaysTest::isAwayFromWalls)
                .toList();
    }

    /** Beside a wall the distance of the nearest place that a body can reach counts; ways lead around the column. */
    private static boolean isAwayFromWalls(Vec place) {
        return place.x() > 700 && place.x() < 40_000 && place.y() > 700 && place.y() < 39_300;
    }

    private static Stream<DrawItem.Figure> figures(Overlay overlay, StyleKey style) {
        return overlay.items().stream()
                .filter(item -> item.style() == style)
                .filter(DrawItem.Figure.class::isInstance)
                .map(DrawItem.Figure.class::cast);
    }

    private static List<String> numbers(Overlay overlay, StyleKey style) {
        return overlay.items().stream()
                .filter(item -> item.style() == style)
                .filter(DrawItem.Label.class::isInstance)
                .map(item -> ((DrawItem.Label) item).lines().get(0).text())
                .toList();
    }

    private static Overlay draw(OverlayKind kind, Plan plan, Locale locale) {
        WholeCheck check = WholeCheck.of(plan, List.of(book()), List.of(), WalkWatch.NONE);
        return new Overlays(OverlayScale.LIGHT, Messages.of(locale))
                .of(kind, check.result(), check.global(), LEVEL)
                .orElseThrow();
    }

    private static RuleBook book() {
        return new RuleBook(
                "test",
                1,
                LocalText.of("Test book"),
                LocalText.NONE,
                List.of(
                        Limit.of(LimitKind.TRAVEL_DISTANCE, 45_000, true, REMEMBERED),
                        Limit.of(LimitKind.AISLE_WIDTH, 3_000, true, Origin.SETTING),
                        Limit.of(LimitKind.PASSABLE_WIDTH, 900, true, Origin.SETTING)),
                List.of(),
                List.of());
    }
}
