package dev.madang.view.venue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.madang.model.Bounds;
import dev.madang.model.Point;
import org.junit.jupiter.api.Test;

class PartGridTest {

    private static final Bounds FLOOR = new Bounds(0, 0, 60_000, 40_000);

    @Test
    void asManyAreProposedAsTheFloorHolds() {
        PartGrid grid = PartGrid.filling(FLOOR, 12_000, 1_000, 800);

        assertEquals(new PartGrid(new Point(6_000, 6_000), 12_000, 12_000, 5, 3, 1_000, 800), grid);
    }

    @Test
    void aFloorSmallerThanTheSpacingGetsOne() {
        assertEquals(
                1,
                PartGrid.filling(new Bounds(0, 0, 5_000, 5_000), 12_000, 500, 500)
                        .places()
                        .size());
    }

    @Test
    void floorBoxesAreNotProposedUnderTheColumns() {
        PartGrid columns = PartGrid.filling(FLOOR, VenueDeeds.COLUMN_STEP_MM, 1_000, 1_000);
        PartGrid boxes = PartGrid.filling(FLOOR, VenueDeeds.UTILITY_STEP_MM, 400, 400);

        assertTrue(boxes.places().stream().noneMatch(box -> columns.places().stream()
                .anyMatch(column -> column.bounds().touches(box.bounds()))));
    }
}
