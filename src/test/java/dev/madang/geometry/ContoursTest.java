package dev.madang.geometry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.madang.model.Bounds;
import dev.madang.model.Vec;
import java.util.List;
import org.junit.jupiter.api.Test;

class ContoursTest {

    private static final Vec MIDDLE = new Vec(1_030, 970);

    @Test
    void whereTheDistanceFromAPlaceIsALevelLiesACircle() {
        List<List<Vec>> rings = Contours.above(negated(distances()), -600);

        assertEquals(1, rings.size());
        for (Vec place : rings.get(0)) {
            // Between knots 50 mm apart a chord lies at most 50²/(8 · 600) = 0.5 mm within the circle.
            assertEquals(600, place.distanceTo(MIDDLE), 1);
        }
        assertEquals(Math.PI * 600 * 600, Region.ofRings(rings).areaMm2(), Math.PI * 600 * 600 * 0.005);
    }

    @Test
    void whatLiesBeyondALevelHasAHole() {
        List<List<Vec>> rings = Contours.above(distances(), 600);

        assertEquals(2, rings.size());
        assertEquals(
                2_000.0 * 2_000 - Math.PI * 600 * 600, Region.ofRings(rings).areaMm2(), 10_000);
    }

    @Test
    void cornersThatMeetAreJoinedIfTheMeanLiesAbove() {
        float[] joined = {9, 0, 0, 9};
        float[] apart = {6, 0, 0, 6};

        assertEquals(1, Contours.above(net(2, joined), 4).size());
        assertEquals(2, Contours.above(net(2, apart), 4).size());
    }

    @Test
    void aNetWithoutAnythingAboveHasNoRing() {
        assertEquals(List.of(), Contours.above(net(2, new float[] {1, 2, 3, Float.NaN}), 4));
    }

    @Test
    void knotsWithoutAValueTakeThatOfTheNearest() {
        Lattice filled = net(
                        3,
                        new float[] {5, Float.NaN, Float.NaN, Float.NaN, Float.NaN, Float.NaN, Float.NaN, Float.NaN, 7})
                .filled();

        assertEquals(5, filled.at(1, 0));
        assertEquals(7, filled.at(2, 1));
        assertEquals(7, filled.greatest());
    }

    @Test
    void ringsOfARegionAreTheOnesItWasMadeOf() {
        List<Vec> outer = square(0, 100);
        List<Vec> hole = square(20, 60);
        List<Vec> island = square(30, 10);
        Region region = Region.ofRings(List.of(island, outer, hole));

        assertEquals(10_000 - 3_600 + 100, region.areaMm2());
        assertEquals(3, region.rings().size());
        assertEquals(region.areaMm2(), Region.ofRings(region.rings()).areaMm2());
    }

    @Test
    void aRingIsCutWhereTheRegionEnds() {
        Region region = Region.ofRings(List.of(square(0, 100)));

        List<List<Vec>> inside =
                region.along(List.of(new Vec(50, -20), new Vec(120, 50), new Vec(50, 120), new Vec(-20, 50)));

        assertEquals(4, inside.size());
        assertTrue(inside.stream()
                .allMatch(line -> new Bounds(0, 0, 100, 100).grown(0.01).contains(Bounds.around(line))));
    }

    private static List<Vec> square(double at, double side) {
        return List.of(new Vec(at, at), new Vec(at + side, at), new Vec(at + side, at + side), new Vec(at, at + side));
    }

    private static Lattice distances() {
        float[] values = new float[41 * 41];
        for (int i = 0; i < values.length; i++) {
            values[i] = (float) new Vec(50.0 * (i % 41), 50.0 * (i / 41)).distanceTo(MIDDLE);
        }
        return net(41, values);
    }

    private static Lattice negated(Lattice net) {
        float[] values = net.values().clone();
        for (int i = 0; i < values.length; i++) {
            values[i] = -values[i];
        }
        return net.with(values);
    }

    private static Lattice net(int columns, float[] values) {
        return new Lattice(0, 0, 50, columns, values.length / columns, values);
    }
}
