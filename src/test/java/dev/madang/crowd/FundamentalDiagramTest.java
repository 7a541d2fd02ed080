package dev.madang.crowd;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.madang.crowd.Predtechenskii.Mood;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Tabulated values of the curves, and what holds for all of them. */
class FundamentalDiagramTest {

    private static final Predtechenskii ADULT = new Predtechenskii(Predtechenskii.WINTER_M2, Mood.NORMAL, false);

    static Stream<FundamentalDiagram> curves() {
        return Stream.of(
                Sfpe.LEVEL,
                Sfpe.STAIR_7_BY_11,
                Weidmann.STANDARD,
                ImoTable.CORRIDOR,
                ADULT,
                new Predtechenskii(Predtechenskii.SUMMER_M2, Mood.COMFORT, false));
    }

    @ParameterizedTest
    @CsvSource({"0, 1.19", "0.54, 1.19", "1, 1.0276", "2, 0.6552", "3, 0.2828", "3.76, 0", "9, 0"})
    void sfpeSpeeds(double density, double speed) {
        assertEquals(speed, Sfpe.LEVEL.speedMPerS(density), 5e-5);
    }

    @ParameterizedTest
    @CsvSource({"1, 1.0276", "2, 1.3104", "3, 0.8484"})
    void sfpeFlows(double density, double flow) {
        assertEquals(flow, Sfpe.LEVEL.flowPerMS(density), 5e-5);
    }

    @Test
    void sfpeMaxima() {
        assertEquals(1.880, Sfpe.LEVEL.maximum().perM2(), 5e-4);
        assertEquals(1.3158, Sfpe.LEVEL.maximum().perMS(), 5e-5);
        assertEquals(0.94, Sfpe.STAIR_7_5_BY_10.maximum().perMS(), 5e-3);
        assertEquals(1.01, Sfpe.STAIR_7_BY_11.maximum().perMS(), 6e-3);
        assertEquals(1.09, Sfpe.STAIR_6_5_BY_12.maximum().perMS(), 5e-3);
        assertEquals(1.16, Sfpe.STAIR_6_5_BY_13.maximum().perMS(), 5e-3);
    }

    /** No public test lets more than 1.33 persons a second through a metre (IMO 4, NIST 5.2). */
    @Test
    void nobodyPassesFasterThanThePublicTestsAllow() {
        assertTrue(Sfpe.LEVEL.maximum().perMS() <= 1.33);
        assertTrue(WayPart.corridor(1_400).mostPerS() <= 1.33);
    }

    @Test
    void sfpeDensityIsTheInverseOnTheFreeSide() {
        for (double density = 0; density < 1.88; density += 0.01) {
            assertEquals(density, Sfpe.LEVEL.densityPerM2(Sfpe.LEVEL.flowPerMS(density)), 1e-6);
        }
        assertEquals(1.880, Sfpe.LEVEL.densityPerM2(5), 5e-4);
        assertThrows(IllegalArgumentException.class, () -> Sfpe.LEVEL.densityPerM2(-1));
        assertThrows(IllegalArgumentException.class, () -> new Sfpe(0));
    }

    @ParameterizedTest
    @CsvSource({
        "0, 1.34",
        "0.5, 1.2984",
        "1, 1.0581",
        "1.5, 0.8066",
        "2, 0.6062",
        "3, 0.3307",
        "4, 0.1563",
        "5, 0.0374",
        "5.4, 0"
    })
    void weidmannsSpeeds(double density, double speed) {
        assertEquals(speed, Weidmann.STANDARD.speedMPerS(density), 5e-5);
    }

    @Test
    void weidmannsMaximum() {
        assertEquals(1.2249, Weidmann.STANDARD.maximum().perMS(), 5e-5);
        assertEquals(1.751, Weidmann.STANDARD.maximum().perM2(), 5e-4);
    }

    @ParameterizedTest
    @CsvSource({"0, 57", "0.1, 39.27", "0.2, 28.10", "0.5, 16.50", "0.92, 9.03"})
    void predtechenskiisSpeeds(double covered, double speed) {
        assertEquals(speed, ADULT.speedMPerMin(covered), 5e-3);
    }

    /** 16.50 m/min at D = 0.5: in danger x (1.49 - 0.18), at ease x (0.63 + 0.125); 4 adults of 0.125 m² cover 0.5. */
    @Test
    void moodAndDoorsChangePredtechenskiisSpeeds() {
        double normal = ADULT.speedMPerMin(0.5);

        assertEquals(normal * 1.31, new Predtechenskii(0.125, Mood.EMERGENCY, false).speedMPerMin(0.5), 1e-9);
        assertEquals(normal * 0.755, new Predtechenskii(0.125, Mood.COMFORT, false).speedMPerMin(0.5), 1e-9);
        assertEquals(
                normal * (1.17 + 0.13 * Math.sin(6.03 * 0.5 - 0.12)),
                new Predtechenskii(0.125, Mood.NORMAL, true).speedMPerMin(0.5),
                1e-9);
        assertEquals(normal / 60, ADULT.speedMPerS(4), 1e-12);
        assertThrows(IllegalArgumentException.class, () -> ADULT.speedMPerMin(0.93));
        assertThrows(IllegalArgumentException.class, () -> new Predtechenskii(0, Mood.NORMAL, false));
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0, 1.2",
        "0.25, 0.325, 1.2",
        "0.5, 0.65, 1.2",
        "1.2, 0.975, 0.935",
        "1.9, 1.30, 0.67",
        "3.2, 0.65, 0.20",
        "3.35, 0.485, 0.15",
        "3.5, 0.32, 0.10",
        "6, 0.32, 0.10"
    })
    void imoTable(double density, double flow, double speed) {
        assertEquals(flow, ImoTable.CORRIDOR.flowPerMS(density), 1e-9);
        assertEquals(speed, ImoTable.CORRIDOR.speedMPerS(density), 1e-9);
    }

    @ParameterizedTest
    @MethodSource("curves")
    void denserIsNeverFasterAndTheHighestFlowIsTheHighest(FundamentalDiagram curve) {
        FundamentalDiagram.Maximum most = curve.maximum();
        double before = curve.speedMPerS(0);
        assertEquals(most.perMS(), curve.flowPerMS(most.perM2()), 1e-6);
        for (int i = 1; i <= 1_000; i++) {
            double density = curve.densestPerM2() * i / 1_000;
            assertTrue(curve.speedMPerS(density) <= before + 1e-9, curve + " at " + density);
            assertTrue(curve.flowPerMS(density) <= most.perMS() + 1e-6, curve + " at " + density);
            before = curve.speedMPerS(density);
        }
        assertThrows(IllegalArgumentException.class, () -> curve.speedMPerS(-0.1));
    }
}
