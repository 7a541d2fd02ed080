package dev.madang.geometry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.madang.model.Polygon;
import org.junit.jupiter.api.Test;

final class OutlinesTest {

    @Test
    void aRectangleIsSimpleInBothDirections() {
        assertTrue(Outlines.isSimple(Polygon.of(0, 0, 9, 0, 9, 9, 0, 9)));
        assertTrue(Outlines.isSimple(Polygon.of(0, 9, 9, 9, 9, 0, 0, 0)));
    }

    @Test
    void cornersOnAStraightSideAndRepeatedCornersAreSimple() {
        assertTrue(Outlines.isSimple(Polygon.of(0, 0, 4, 0, 9, 0, 9, 9, 9, 9, 0, 9)));
    }

    @Test
    void aBowTieIsNotSimple() {
        assertFalse(Outlines.isSimple(Polygon.of(0, 0, 9, 8, 9, 0, 0, 9)));
    }

    @Test
    void aCornerThatTouchesAnotherSideIsNotSimple() {
        assertFalse(Outlines.isSimple(Polygon.of(0, 0, 9, 0, 9, 9, 5, 0, 0, 9)));
    }

    @Test
    void aCornerThatMeetsAnotherCornerIsNotSimple() {
        assertFalse(Outlines.isSimple(Polygon.of(0, 0, 5, 5, 9, 0, 9, 9, 5, 5, 0, 9)));
    }

    @Test
    void aSpikeIsNotSimple() {
        assertFalse(Outlines.isSimple(Polygon.of(0, 0, 9, 0, 20, 0, 9, 0, 9, 9, 0, 9)));
    }

    @Test
    void aLongerSideTakesTheNextOneWithIt() {
        Polygon hall = Polygon.rectangle(0, 0, 81_000, 108_000);

        assertEquals(Polygon.rectangle(0, 0, 90_000, 108_000), Outlines.withSideLength(hall, 0, 90_000));
        assertEquals(Polygon.rectangle(0, 0, 81_000, 60_000), Outlines.withSideLength(hall, 1, 60_000));
    }

    @Test
    void anLKeepsItsRightAnglesWhenASideChanges() {
        Polygon l = Polygon.of(0, 0, 30_000, 0, 30_000, 10_000, 10_000, 10_000, 10_000, 20_000, 0, 20_000);

        assertEquals(
                Polygon.of(0, 0, 30_000, 0, 30_000, 10_000, 15_000, 10_000, 15_000, 20_000, 0, 20_000),
                Outlines.withSideLength(l, 2, 15_000));
    }
}
