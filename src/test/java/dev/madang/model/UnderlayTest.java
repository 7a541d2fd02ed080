package dev.madang.model;

import static dev.madang.model.UnderlayFixtures.planWith;
import static dev.madang.model.UnderlayFixtures.raster;
import static dev.madang.model.UnderlayFixtures.underlay;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class UnderlayTest {

    @Test
    void aPlaceLeadsToTheLevelAndBack() {
        UnderlayPlace place = new UnderlayPlace(new Point(1_000, 2_000), 12.5, 9_000);

        assertEquals(new Vec(1_000 - 250, 2_000 + 125), place.toLevel(new Vec(10, 20)));
        assertEquals(new Vec(10, 20), place.toContent(place.toLevel(new Vec(10, 20))));
    }

    @Test
    void aScaleIsRoundedToWhatAFileHolds() {
        assertEquals(0.333333, new UnderlayPlace(new Point(0, 0), 1 / 3.0, 0).mmPerUnit());
    }

    @Test
    void whatItIsScaledAboutStaysWhereItIs() {
        UnderlayPlace place = new UnderlayPlace(new Point(1_000, 2_000), 10, 500);
        Vec own = new Vec(300, 200);

        Vec before = place.toLevel(own);
        Vec after = place.about(own, 25, 4_500).toLevel(own);

        assertTrue(before.distanceTo(after) < 1, before + " and " + after);
    }

    @Test
    void itCoversItsRectangleAlsoWhenTurned() {
        Underlay turned = underlay("u", 0, 0).withPlace(new UnderlayPlace(new Point(0, 0), 10, 4_500));

        assertTrue(turned.covers(new Vec(0, 5_000)));
        assertFalse(turned.covers(new Vec(5_000, 0)));
    }

    @Test
    void sidesAreAMillimetreToAKilometreLong() {
        Underlay underlay = underlay("u", 0, 0);
        Point at = underlay.place().at();

        assertEquals(
                1_000_000, underlay.withPlace(new UnderlayPlace(at, 1_000, 0)).widthMm());
        assertEquals(1, underlay.withPlace(new UnderlayPlace(at, 0.002, 0)).heightMm());
        assertThrows(IllegalArgumentException.class, () -> underlay.withPlace(new UnderlayPlace(at, 1_000.001, 0)));
        assertThrows(IllegalArgumentException.class, () -> underlay.withPlace(new UnderlayPlace(at, 0.001999, 0)));
    }

    @Test
    void picturesAreBounded() {
        assertEquals(12_000_000, Math.round(raster(4_000, 3_000).width() * 3_000));
        assertThrows(IllegalArgumentException.class, () -> raster(4_000, 3_001));
        assertThrows(IllegalArgumentException.class, () -> raster(16_001, 1));
        assertThrows(IllegalArgumentException.class, () -> raster(0, 1));
    }

    @Test
    void anUnderlayLiesOnALevelThatIsThere() {
        Underlay elsewhere = new Underlay(
                new ElementId("u"),
                "roof",
                "n",
                new UnderlaySource("f.png", 0),
                raster(10, 10),
                new UnderlayPlace(new Point(0, 0), 1, 0),
                UnderlayLook.FIRST);

        assertThrows(IllegalArgumentException.class, () -> planWith(elsewhere));
        assertThrows(IllegalArgumentException.class, () -> planWith(underlay("u", 0, 0), underlay("u", 5, 5)));
    }

    @Test
    void aLevelThatGoesTakesItsUnderlaysAlong() {
        Plan plan = planWith(underlay("u", 0, 0));
        Level other = new Level(
                "roof",
                LocalText.of("Roof"),
                plan.levels().get(0).floor(),
                Facts.NONE,
                List.of(),
                List.of(),
                List.of());

        Site both = plan.site().withLevels(plan.venue(), List.of(plan.levels().get(0), other), Set.of());
        Site roof = plan.site().withLevels(plan.venue(), List.of(other), Set.of());

        assertEquals(1, both.underlays().all().size());
        assertEquals(Underlays.NONE, roof.underlays());
    }

    @Test
    void bytesAreEqualByContentAndCannotBeChangedFromOutside() {
        byte[] mine = {1, 2, 3};
        Bytes bytes = Bytes.of(mine);

        mine[0] = 9;
        bytes.toArray()[1] = 9;

        assertEquals(Bytes.of(new byte[] {1, 2, 3}), bytes);
        assertFalse(bytes.equals(Bytes.of(new byte[] {1, 2, 4})));
    }
}
