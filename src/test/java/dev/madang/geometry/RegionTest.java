package dev.madang.geometry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.madang.model.Rect;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegionTest {

    private static final Rect HALL = Rect.of(0, 0, 60_000, 40_000);
    private static final Rect FAR_AWAY = Rect.of(500_000, 500_000, 1_000, 1_000);

    private final Region box = Region.of(List.of(HALL));
    private final Region boxAndMore = Region.of(List.of(HALL, FAR_AWAY));

    @ParameterizedTest
    @CsvSource({
        "-1000, 5000", // over the left edge
        "59000, 5000", // over the right edge
        "5000, -2500", // over the upper edge
        "5000, 39500", // over the lower edge
        "-1000, -500", // over a corner
        "70000, 5000", // beside it
        "-3000, 5000", // touching it from outside
        "30000, 10000" // inside
    })
    void ofAnUprightBoxTheSameLiesOutsideAsOfAnyArea(int x, int y) {
        Footprint booth = Footprint.of(Rect.of(x, y, 3_000, 3_000));

        assertEquals(boxAndMore.outside(booth), box.outside(booth));
    }

    @Test
    void whatSticksOutOnBothSidesLiesOutsideOnBoth() {
        Footprint stage = Footprint.of(Rect.of(-2_000, 1_000, 66_000, 3_000));

        assertEquals(boxAndMore.outside(stage), box.outside(stage));
        assertEquals(6_000.0 * 3_000, box.outside(stage).orElseThrow().size());
    }

    @Test
    void whatIsTurnedIsCutAtTheEdge() {
        Footprint turned = Footprint.of(new Rect(HALL.at(), 3_000, 3_000, 4_500));

        assertTrue(box.outside(turned).orElseThrow().size() > 0);
        assertEquals(boxAndMore.outside(turned), box.outside(turned));
    }
}
