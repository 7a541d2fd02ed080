package dev.madang.crowd;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.madang.model.ArrivalCurve;
import dev.madang.model.Attendance.StayLaw;
import dev.madang.model.VenueArbitraries;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Who is inside, worked by hand and held by laws. Days of 480 minutes, 13,000 visitors, stays of 150 minutes. */
class PresenceTest {

    private static final double OPEN = 480;
    private static final double VISITORS = 13_000;
    private static final double STAY = 150;

    static LongStream seeds() {
        return LongStream.range(0, 60);
    }

    /** 13,000 x 150 / 480 = 4,062.5 from the 150th minute on. */
    @Test
    void evenArrivalsAndAFixedStayFillTheHallToLittlesMean() {
        Presence presence = presence(ArrivalCurve.EVEN, StayLaw.FIXED);

        assertEquals(4_062.5, presence.meanByLittle(), 1e-9);
        assertEquals(4_062.5, presence.peak().persons(), 1e-9);
        assertEquals(150, presence.peak().minute(), 1e-9);
        assertEquals(2_031.25, presence.at(75), 1e-9);
    }

    /** N = (V / h) T (1 - exp(-h / T)) = 13,000 / 8 x 2.5 x (1 - exp(-3.2)) = 3,896.9, at closing. */
    @Test
    void evenArrivalsAndAnExponentialStayPeakAtClosing() {
        Presence presence = presence(ArrivalCurve.EVEN, StayLaw.EXPONENTIAL);

        assertEquals(13_000 / 8.0 * 2.5 * (1 - Math.exp(-3.2)), presence.peak().persons(), 1e-9);
        assertEquals(480, presence.peak().minute(), 1e-9);
    }

    /** V [F(t) - F(t - T)]: three quarters come in the first half; who stays 240 minutes is inside at its end. */
    @Test
    void aFixedStayPeaksWhereTheWindowHoldsMost() {
        Presence presence = Presence.of(Arrivals.of(ArrivalCurve.steps(3, 1), OPEN), VISITORS, 240, StayLaw.FIXED);

        assertEquals(9_750, presence.peak().persons(), 1e-9);
        assertEquals(240, presence.peak().minute(), 1e-9);
        assertEquals(9_750 - 9_750 / 4.0 + 3_250 / 4.0, presence.at(300), 1e-9);
    }

    /** Falling to 0: F(t) = 1 - (1 - t/h)^2, so that 1 - (1 - 150/480)^2 = 52.734 % are in at 150 minutes. */
    @Test
    void straightArrivalsAreExact() {
        Presence falling = presence(ArrivalCurve.linear(1, 0), StayLaw.FIXED);
        Presence tent = presence(ArrivalCurve.linear(0, 1, 0), StayLaw.FIXED);

        assertEquals(VISITORS * 0.52734375, falling.peak().persons(), 1e-6);
        assertEquals(150, falling.peak().minute(), 1e-9);
        assertEquals(VISITORS * 0.52734375, tent.peak().persons(), 1e-6);
        assertEquals(315, tent.peak().minute(), 1e-6);
    }

    @Test
    void nobodyComesToNobody() {
        Presence nobody = Presence.of(Arrivals.of(ArrivalCurve.EVEN, OPEN), 0, STAY, StayLaw.FIXED);

        assertEquals(new Presence.Peak(0, 0), nobody.peak());
        assertEquals(0, nobody.meanWhileOpen());
        assertThrows(IllegalArgumentException.class, () -> presence(ArrivalCurve.EVEN, StayLaw.FIXED, 0));
        assertThrows(IllegalArgumentException.class, () -> Arrivals.of(ArrivalCurve.EVEN, 0));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void littlesLawIsTheIntegralMean(long seed) {
        for (Presence presence : presences(seed)) {
            double open = presence.arrivals().openMinutes();
            double all = presence.personMinutes(open + 60 * presence.stayMinutes());

            assertNear(presence.visitors() * presence.stayMinutes(), all);
            assertNear(presence.meanByLittle(), all / open);
            assertTrue(presence.meanWhileOpen() <= presence.meanByLittle() * (1 + 1e-9));
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void whoIsInsideIsWhoCameAndHasNotLeft(long seed) {
        for (Presence presence : presences(seed)) {
            Arrivals arrivals = presence.arrivals();
            boolean isFixed = presence.at(arrivals.openMinutes() + presence.stayMinutes()) < 1e-6;
            double minute = arrivals.openMinutes() * 0.7;
            double sum = 0;
            int parts = 4_000;
            for (int i = 0; i < parts; i++) {
                double came = arrivals.shareBy(minute * (i + 1) / parts) - arrivals.shareBy(minute * i / parts);
                double since = minute - minute * (i + 0.5) / parts;
                double left =
                        isFixed ? (since < presence.stayMinutes() ? 1 : 0) : Math.exp(-since / presence.stayMinutes());
                sum += presence.visitors() * came * left;
            }
            assertEquals(sum, presence.at(minute), presence.visitors() * 0.01);
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void noMinuteHasMoreThanThePeak(long seed) {
        for (Presence presence : presences(seed)) {
            Presence.Peak peak = presence.peak();
            double last = presence.arrivals().openMinutes() + 2 * presence.stayMinutes();
            assertNear(peak.persons(), presence.at(peak.minute()));
            for (int i = 0; i <= 2_000; i++) {
                double there = presence.at(last * i / 2_000);
                assertTrue(there <= peak.persons() * (1 + 1e-7), there + " above " + peak);
            }
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void moreVisitorsAndLongerStaysNeverLowerThePeak(long seed) {
        Random random = new Random(seed);
        Arrivals arrivals = arrivals(random);
        double stay = 1 + random.nextInt(600);
        for (StayLaw law : StayLaw.values()) {
            double peak = Presence.of(arrivals, 1_000, stay, law).peak().persons();

            assertTrue(peak <= Presence.of(arrivals, 1_001, stay, law).peak().persons());
            assertTrue(
                    peak <= Presence.of(arrivals, 1_000, stay + 1, law).peak().persons() * (1 + 1e-9));
            assertTrue(peak <= 1_000 * (1 + 1e-9));
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void integralsAreThoseOfTheCurve(long seed) {
        for (Presence presence : presences(seed)) {
            double until = presence.arrivals().openMinutes() * 1.3;
            double sum = 0;
            int parts = 20_000;
            for (int i = 0; i < parts; i++) {
                sum += presence.at(until * (i + 0.5) / parts) * until / parts;
            }
            assertEquals(sum, presence.personMinutes(until), 1e-4 * (1 + sum));
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void allVisitorsComeWhileItIsOpen(long seed) {
        Arrivals arrivals = arrivals(new Random(seed));
        double open = arrivals.openMinutes();
        double before = 0;
        for (int i = 0; i <= 500; i++) {
            double share = arrivals.shareBy(open * i / 500);
            assertTrue(share >= before - 1e-12);
            assertTrue(arrivals.rateAt(open * i / 500) <= arrivals.busiestRate() + 1e-12);
            before = share;
        }
        assertEquals(0, arrivals.shareBy(0));
        assertEquals(1, arrivals.shareBy(open - 1e-9), 1e-6);
        assertEquals(1, arrivals.shareBy(open + 5));
        assertEquals(0, arrivals.rateAt(open + 5));
    }

    private static Presence[] presences(long seed) {
        Random random = new Random(seed);
        Arrivals arrivals = arrivals(random);
        double stay = 1 + random.nextInt(600);
        double visitors = 1 + random.nextInt(100_000);
        return new Presence[] {
            Presence.of(arrivals, visitors, stay, StayLaw.FIXED),
            Presence.of(arrivals, visitors, stay, StayLaw.EXPONENTIAL)
        };
    }

    private static Arrivals arrivals(Random random) {
        return Arrivals.of(new VenueArbitraries(random).arrival(), 30 + random.nextInt(900));
    }

    private static Presence presence(ArrivalCurve curve, StayLaw law) {
        return presence(curve, law, STAY);
    }

    private static Presence presence(ArrivalCurve curve, StayLaw law, double stay) {
        return Presence.of(Arrivals.of(curve, OPEN), VISITORS, stay, law);
    }

    private static void assertNear(double expected, double actual) {
        assertEquals(expected, actual, 1e-7 * (1 + Math.abs(expected)));
    }
}
