package dev.madang.crowd;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.madang.crowd.RegistrationQueue.Setting;
import dev.madang.model.ArrivalCurve;
import dev.madang.model.Attendance;
import dev.madang.model.AttendanceItem;
import dev.madang.model.Estimate;
import dev.madang.model.Evidence;
import dev.madang.model.VenueArbitraries;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Queues at desks. Days of 480 minutes; five desks of 30 s serve 10 a minute. */
class RegistrationQueueTest {

    static LongStream seeds() {
        return LongStream.range(0, 60);
    }

    /**
     * 3,600 of 4,800 come in the first half, 15 a minute: 5 a minute too many, 1,200 wait after 240 minutes; then 5 a
     * minute too few, and the queue is gone at closing. The last of it waits 120 minutes, all together 60.
     */
    @Test
    void aQueueGrowsAndIsServed() {
        RegistrationQueue queue = queue(ArrivalCurve.steps(3, 1), 4_800, 5);

        assertEquals(new RegistrationQueue.Longest(240, 1_200, 0), queue.longest());
        assertEquals(120, queue.longestWaitMinutes(), 1e-9);
        assertEquals(60, queue.meanWaitMinutes(), 1e-9);
        assertEquals(600, queue.lengthAt(120), 1e-9);
        assertEquals(600, queue.lengthAt(360), 1e-9);
        assertEquals(480, queue.emptyMinute(), 1e-9);
    }

    /** The other way round nobody waits at first, and 1,200 are served after closing. */
    @Test
    void aLateQueueIsServedAfterClosing() {
        RegistrationQueue queue = queue(ArrivalCurve.steps(1, 3), 4_800, 5);

        assertEquals(new RegistrationQueue.Longest(480, 1_200, 240), queue.longest());
        assertEquals(0, queue.lengthAt(200));
        assertEquals(600, queue.lengthAt(540), 1e-9);
        assertEquals(600, queue.emptyMinute(), 1e-9);
        assertEquals(0, queue.lengthAt(700));
    }

    /**
     * A tent over 480 minutes with 4,800 visitors rises to 20 a minute: 10 a minute is passed at 120 and at 360
     * minutes. The queue is longest at 360: between, 4,800 x (F(360) - F(120)) = 3,600 came and 2,400 were served.
     */
    @Test
    void aRisingAndFallingRateIsExact() {
        RegistrationQueue queue = queue(ArrivalCurve.linear(0, 1, 0), 4_800, 5);

        assertEquals(360, queue.longest().minute(), 1e-6);
        assertEquals(1_200, queue.longest().persons(), 1e-6);
        assertEquals(120, queue.longest().sinceMinute(), 1e-9);
    }

    @Test
    void enoughDesksKeepNobodyWaiting() {
        RegistrationQueue queue = queue(ArrivalCurve.steps(3, 1), 4_800, 8);

        assertEquals(0, queue.longest().persons());
        assertEquals(0, queue.meanWaitMinutes());
        assertEquals(480, queue.emptyMinute());
    }

    /** 1,200 persons x 0.65 m² at level C. */
    @Test
    void theQueueNeedsRoom() {
        RegistrationQueue queue = queue(ArrivalCurve.steps(3, 1), 4_800, 5);

        assertEquals(780, queue.areaM2(LevelOfService.C), 1e-9);
        assertEquals(queue.areaM2(LevelOfService.E), queue.areaM2(LevelOfService.F));
        assertEquals(780, queue.steps(LevelOfService.C).get(4).result().value(), 1e-9);
    }

    @Test
    void onlyWhoIsNotRegisteredQueues() {
        Arrivals arrivals = Arrivals.of(ArrivalCurve.steps(3, 1), 480);

        RegistrationQueue queue = RegistrationQueue.of(new Setting(arrivals, 16_000, 0.3, 5, 30));

        assertEquals(1_200, queue.longest().persons(), 1e-6);
        assertThrows(IllegalArgumentException.class, () -> new Setting(arrivals, 1, 1.1, 5, 30));
        assertThrows(IllegalArgumentException.class, () -> new Setting(arrivals, 1, 1, 0, 30));
    }

    /** 30 % of 16,000 register on site, at 30 s each; without desks there is no queue to speak of. */
    @Test
    void anEventTellsItsQueue() {
        Attendance attendance = Attendance.DEFAULT.withArrival(ArrivalCurve.steps(3, 1), Evidence.ASSUMED);

        RegistrationQueue queue = RegistrationQueue.of(
                        attendance.with(AttendanceItem.REGISTRATION_DESKS, Estimate.entered(5)), 16_000)
                .orElseThrow();

        assertEquals(1_200, queue.longest().persons(), 1e-6);
        assertTrue(RegistrationQueue.of(attendance, 16_000).isEmpty());
    }

    /** M/M/1: rho / (mu (1 - rho)) = 0.8 / 0.2 = 4 min. M/M/2 with one busy on the average: C = 1/3, 60 s / 3. */
    @ParameterizedTest
    @CsvSource({
        "0.8, 1, 60, 0.8, 240",
        "1, 2, 60, 0.33333333333, 20",
        "0, 3, 60, 0, 0",
        "2, 3, 60, 0.44444444444, 26.6667"
    })
    void chanceArrivalsWaitByErlangsFormula(double rate, int desks, double service, double probability, double wait) {
        ErlangC erlang = ErlangC.of(rate, desks, service).orElseThrow();

        assertEquals(probability, erlang.waitProbability(), 1e-9);
        assertEquals(wait, erlang.meanWaitSeconds(), 1e-3);
        assertEquals(rate / 60 * erlang.meanWaitSeconds(), erlang.meanQueue(), 1e-9);
    }

    @Test
    void aRateThatCannotBeServedHasNoStationaryQueue() {
        assertTrue(ErlangC.of(10, 5, 30).isEmpty());
        RegistrationQueue queue = queue(ArrivalCurve.steps(3, 1), 4_000, 5);
        assertTrue(queue.stationaryAtBusiest().isEmpty());
        assertEquals(4_000 / 4_800.0, queue.stationaryAtMean().orElseThrow().utilisation(), 1e-9);
        assertThrows(IllegalArgumentException.class, () -> ErlangC.of(1, 0, 30));
    }

    @Test
    void manyDesksDoNotOverflow() {
        ErlangC erlang = ErlangC.of(19_800, 10_000, 30).orElseThrow();

        assertEquals(0.99, erlang.utilisation(), 1e-12);
        assertTrue(erlang.waitProbability() > 0 && erlang.waitProbability() < 1);
    }

    /** Q(t) = A(t) - m t - min over s <= t of (A(s) - m s), the fluid queue by reflection. */
    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void theQueueIsWhoCameLessWhoWasServed(long seed) {
        Setting setting = setting(seed);
        RegistrationQueue queue = RegistrationQueue.of(setting);
        double least = 0;
        double waited = 0;
        double end = queue.emptyMinute();
        int parts = 20_000;
        for (int i = 0; i <= parts; i++) {
            double minute = end * i / parts;
            double net = setting.persons() * setting.arrivals().shareBy(minute) - setting.servedPerMinute() * minute;
            least = Math.min(least, net);
            double reflected = net - least;
            assertEquals(reflected, queue.lengthAt(minute), 1e-3 * (1 + setting.persons()), "minute " + minute);
            assertTrue(reflected <= queue.longest().persons() + 1e-3 * (1 + setting.persons()));
            waited += reflected * end / parts;
        }
        assertEquals(waited, queue.meanWaitMinutes() * setting.persons(), 2e-3 * (1 + setting.persons()) * end);
        assertEquals(queue.longest().persons(), queue.lengthAt(queue.longest().minute()), 1e-6);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void theArithmeticOfTheLongestQueueAddsUp(long seed) {
        RegistrationQueue queue = RegistrationQueue.of(setting(seed));
        Step step = queue.steps(LevelOfService.C).get(2);

        double came = step.terms().get(0).value();
        double served = step.terms().get(1).value() * step.terms().get(2).value();

        assertEquals(step.result().value(), came - served, 1e-6 * (1 + came));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void moreDesksNeverMakeALongerQueue(long seed) {
        Setting few = setting(seed);
        Setting more = new Setting(few.arrivals(), few.visitors(), few.share(), few.desks() + 1, few.serviceSeconds());

        RegistrationQueue before = RegistrationQueue.of(few);
        RegistrationQueue after = RegistrationQueue.of(more);

        assertTrue(after.longest().persons() <= before.longest().persons() + 1e-9);
        assertTrue(after.longestWaitMinutes() <= before.longestWaitMinutes() + 1e-9);
        assertTrue(after.meanWaitMinutes() <= before.meanWaitMinutes() + 1e-9);
        before.stationaryAtMean()
                .ifPresent(erlang -> assertTrue(
                        after.stationaryAtMean().orElseThrow().meanWaitSeconds() <= erlang.meanWaitSeconds()));
    }

    private static Setting setting(long seed) {
        Random random = new Random(seed);
        Arrivals arrivals = Arrivals.of(new VenueArbitraries(random).arrival(), 60 + random.nextInt(600));
        return new Setting(
                arrivals, random.nextInt(20_000), random.nextDouble(), 1 + random.nextInt(20), 5 + random.nextInt(100));
    }

    private static RegistrationQueue queue(ArrivalCurve curve, double visitors, int desks) {
        return RegistrationQueue.of(new Setting(Arrivals.of(curve, 480), visitors, 1, desks, 30));
    }
}
