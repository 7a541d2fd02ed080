package dev.madang.geometry;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.madang.geometry.CeilingHeight.Basis;
import dev.madang.model.Evidence;
import dev.madang.model.Fact;
import dev.madang.model.FactKind;
import dev.madang.model.Facts;
import dev.madang.model.Hall;
import dev.madang.model.LocalText;
import dev.madang.model.Polygon;
import dev.madang.model.Rect;
import dev.madang.model.Vec;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class CeilingHeightTest {

    /** 100 x 50 m, from 11 to 22.5 m high. */
    private static Hall hall(long lowest, long highest, long rises) {
        Facts facts = with(
                with(with(Facts.NONE, FactKind.CEILING_LOWEST, lowest), FactKind.CEILING_HIGHEST, highest),
                FactKind.CEILING_RISES,
                rises);
        Polygon outline = Polygon.rectangle(10_000, 20_000, 100_000, 50_000);
        return new Hall("h", LocalText.of("H"), outline, Evidence.ASSUMED, facts);
    }

    /** Negative values are not said. */
    private static Facts with(Facts facts, FactKind kind, long value) {
        return value < 0 ? facts : facts.with(kind, Fact.of(value, Evidence.ASSUMED));
    }

    private static void assertHeight(double mm, Basis basis, CeilingHeight height) {
        assertEquals(mm, height.mm().orElseThrow(), 1e-6);
        assertEquals(basis, height.basis());
    }

    @Test
    void theCeilingRisesEvenlyTowardsWhereItIsHighest() {
        Hall toTheRight = hall(11_000, 22_500, 9_000);
        Hall toTheTop = hall(11_000, 22_500, 0);

        assertHeight(11_000, Basis.SLOPING, CeilingHeight.at(toTheRight, new Vec(10_000, 30_000)));
        assertHeight(16_750, Basis.SLOPING, CeilingHeight.at(toTheRight, new Vec(60_000, 30_000)));
        assertHeight(22_500, Basis.SLOPING, CeilingHeight.at(toTheRight, new Vec(110_000, 30_000)));
        assertHeight(22_500, Basis.SLOPING, CeilingHeight.at(toTheTop, new Vec(60_000, 20_000)));
        assertHeight(11_000, Basis.SLOPING, CeilingHeight.at(toTheTop, new Vec(60_000, 70_000)));
    }

    @Test
    void aSlantedSlopeRunsFromCornerToCorner() {
        Hall slanted = hall(10_000, 20_000, 4_500);

        assertHeight(10_000, Basis.SLOPING, CeilingHeight.at(slanted, new Vec(10_000, 70_000)));
        assertHeight(15_000, Basis.SLOPING, CeilingHeight.at(slanted, new Vec(60_000, 45_000)));
        assertHeight(20_000, Basis.SLOPING, CeilingHeight.at(slanted, new Vec(110_000, 20_000)));
    }

    @Test
    void overAShapeTheLowestCornerCounts() {
        Hall hall = hall(11_000, 21_000, 9_000);

        assertHeight(12_000, Basis.SLOPING, CeilingHeight.over(hall, Rect.of(20_000, 30_000, 9_000, 9_000)));
    }

    @Test
    void beyondTheHallTheNearerEndCounts() {
        assertHeight(11_000, Basis.SLOPING, CeilingHeight.at(hall(11_000, 21_000, 9_000), new Vec(0, 0)));
    }

    @Test
    void whatIsUnknownCountsAsTheLowestAndSaysSo() {
        assertHeight(11_000, Basis.LOWEST, CeilingHeight.at(hall(11_000, 22_500, -1), new Vec(60_000, 30_000)));
        assertHeight(11_000, Basis.LOWEST, CeilingHeight.at(hall(11_000, -1, 9_000), new Vec(60_000, 30_000)));
        assertHeight(9_000, Basis.LEVEL, CeilingHeight.at(hall(9_000, 9_000, -1), new Vec(60_000, 30_000)));
        assertEquals(
                new CeilingHeight(OptionalDouble.empty(), Basis.UNKNOWN),
                CeilingHeight.at(hall(-1, 22_500, 0), new Vec(60_000, 30_000)));
    }
}
