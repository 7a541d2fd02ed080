package dev.madang.geometry;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.madang.model.Evidence;
import dev.madang.model.Facts;
import dev.madang.model.Fixture;
import dev.madang.model.FixtureKind;
import dev.madang.model.Level;
import dev.madang.model.LocalText;
import dev.madang.model.Opening;
import dev.madang.model.Point;
import dev.madang.model.Polygon;
import dev.madang.model.Rect;
import dev.madang.model.Segment;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A floor of 60 x 40 m with an outdoor area of 10 m on its right. */
class GroundTest {

    private final Ground ground = Ground.of(new Level(
            "l1",
            LocalText.of("Level"),
            Polygon.rectangle(0, 0, 60_000, 40_000),
            Facts.NONE,
            List.of(),
            List.of(),
            List.of(new Fixture(
                    "outdoor-1",
                    FixtureKind.OUTDOOR,
                    Rect.of(60_000, 0, 10_000, 40_000),
                    Facts.NONE,
                    Evidence.ASSUMED))));

    @Test
    void whatTouchesTheEdgeFromWithinIsOnIt() {
        assertTrue(ground.bears(FixtureKind.UTILITY_POINT, Rect.of(0, 39_600, 400, 400)));
        assertTrue(ground.bears(FixtureKind.FIRE_SHUTTER, new Segment(new Point(0, 0), new Point(60_000, 0))));
    }

    @Test
    void whatReachesOverTheEdgeIsNot() {
        assertFalse(ground.bears(FixtureKind.UTILITY_POINT, Rect.of(100, 39_700, 400, 400)));
        assertFalse(ground.bears(
                FixtureKind.UTILITY_TRENCH, new Segment(new Point(1_000, 1_000), new Point(1_000, -1_000))));
    }

    @Test
    void groundBesideTheHallsBearsAlsoAcrossTheWall() {
        assertTrue(ground.bears(
                FixtureKind.UTILITY_TRENCH, new Segment(new Point(50_000, 5_000), new Point(69_000, 9_000))));
    }

    @Test
    void doorsLiftsAndAreasOfTheirOwnNeedNone() {
        assertTrue(ground.bears(FixtureKind.EXIT, new Opening(new Point(30_000, 40_000), 2_400, 27_000)));
        assertTrue(ground.bears(FixtureKind.FREIGHT_LIFT, Rect.of(-6_000, 0, 6_000, 3_000)));
        assertTrue(ground.bears(FixtureKind.LOBBY, Rect.of(0, 41_000, 9_000, 9_000)));
    }
}
