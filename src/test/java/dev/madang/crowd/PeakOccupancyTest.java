package dev.madang.crowd;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.madang.crowd.PeakOccupancy.Demand;
import dev.madang.model.ArrivalCurve;
import dev.madang.model.Attendance;
import dev.madang.model.Attendance.StayLaw;
import dev.madang.model.AttendanceItem;
import dev.madang.model.Estimate;
import dev.madang.model.Event;
import dev.madang.model.EventFigure;
import dev.madang.model.Evidence;
import dev.madang.model.LocalText;
import dev.madang.model.NewPlan;
import dev.madang.model.VenueArbitraries;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PeakOccupancyTest {

    /** Even days and arrivals, 8 h open, stays of 2.5 h. */
    private static final Attendance EVEN = Attendance.DEFAULT
            .withArrival(ArrivalCurve.EVEN, Evidence.ASSUMED)
            .with(AttendanceItem.BEST_DAY_SHARE, Estimate.entered(1))
            .with(AttendanceItem.CREW, Estimate.entered(120));

    static LongStream seeds() {
        return LongStream.range(0, 60);
    }

    /** 39,000 / 3 d = 13,000; x 150 / 480 = 4,062.5; 560 units x 3 = 1,680; 4,063 + 1,680 + 120 = 5,863. */
    @Test
    void theArithmeticOfAThreeDayShow() {
        PeakOccupancy peak = PeakOccupancy.of(new Demand(39_000, 3, 560, EVEN));

        assertEquals(13_000, peak.dayVisitors());
        assertEquals(4_062.5, peak.meanVisitors(), 1e-9);
        assertEquals(4_063, peak.peakVisitors());
        assertEquals(1_680, peak.staff());
        assertEquals(5_863, peak.persons());
        assertEquals(12 * 60 + 30, peak.peakMinute(), 1e-6);
        assertEquals(
                List.of(
                        StepName.EVEN_DAY,
                        StepName.MEAN_INSIDE,
                        StepName.PEAK_INSIDE_FIXED,
                        StepName.STAFF,
                        StepName.PERSONS_AT_PEAK),
                peak.steps().stream().map(Step::name).toList());
        assertEquals(
                Step.of(StepName.EVEN_DAY, Unit.PERSONS.of(13_000), Unit.PERSONS.of(39_000), Unit.DAYS.of(3)),
                peak.steps().get(0));
    }

    /** 100,000 x 30 % = 30,000; x 180 / 420 = 12,857. */
    @Test
    void theBestDayOfFourTakesMoreThanAQuarter() {
        Attendance attendance = EVEN.with(AttendanceItem.BEST_DAY_SHARE, Estimate.entered(300))
                .with(AttendanceItem.STAY_MINUTES, Estimate.entered(180))
                .with(AttendanceItem.OPEN_MINUTES, Estimate.entered(420));

        PeakOccupancy peak = PeakOccupancy.of(new Demand(100_000, 4, 0, attendance));

        assertEquals(30_000, peak.dayVisitors());
        assertEquals(12_857.14, peak.meanVisitors(), 0.01);
        assertEquals(StepName.BEST_DAY, peak.steps().get(1).name());
    }

    @Test
    void aShowOfOneDayHasAllVisitorsOnIt() {
        assertEquals(
                5_000,
                PeakOccupancy.of(new Demand(5_000, 1, 0, Attendance.DEFAULT)).dayVisitors());
    }

    /** 13,000 a day, 8 h, 2.5 h: peaks by arrival shape range from 4,925 to 7,628; those that are ready lie there. */
    @Test
    void readyShapesPeakWhereShapesDo() {
        for (ArrivalCurve curve :
                List.of(ArrivalCurve.MORNING_PEAK, ArrivalCurve.AFTERNOON_PEAK, ArrivalCurve.TWO_PEAKS)) {
            Attendance attendance = EVEN.withArrival(curve, Evidence.ASSUMED);
            long visitors =
                    PeakOccupancy.of(new Demand(39_000, 3, 0, attendance)).peakVisitors();
            assertTrue(visitors >= 4_925 && visitors <= 7_628, curve + ": " + visitors);
        }
    }

    /** Morning: 24 % + 22 % in the first two hours, half of 16 % until 12:30: 13,000 x 54 % = 7,020. */
    @Test
    void aMorningPeakComesEarly() {
        Attendance attendance = EVEN.withArrival(ArrivalCurve.MORNING_PEAK, Evidence.ASSUMED);

        PeakOccupancy peak = PeakOccupancy.of(new Demand(39_000, 3, 0, attendance));

        assertEquals(7_020, peak.peakVisitors());
        assertEquals(12 * 60 + 30, peak.peakMinute(), 1e-6);
        assertTrue(
                PeakOccupancy.of(new Demand(39_000, 3, 0, Attendance.DEFAULT)).peakMinute() > peak.peakMinute());
    }

    /** A range of visitors counts with its upper end. */
    @Test
    void anEventTellsItsDemand() {
        LocalDate day = LocalDate.of(2026, 7, 15);
        Event dated = NewPlan.edition(LocalText.of("Fair"), day, day.plusDays(2), "", null);
        EventFigure visitors = new EventFigure(
                EventFigure.Kind.VISITORS, EventFigure.Stage.PLANNED, "", 20_000, 25_000, Evidence.ENTERED);
        Event undated = NewPlan.edition(LocalText.of("Fair"), null, null, "", null);

        assertEquals(
                new Demand(25_000, 3, 80, Attendance.DEFAULT),
                PeakOccupancy.demand(dated.withFigure(visitors), 80).orElseThrow());
        assertTrue(PeakOccupancy.demand(dated, 80).isEmpty());
        assertTrue(PeakOccupancy.demand(undated.withFigure(visitors), 80).isEmpty());
    }

    @Test
    void anEmptyShowHasItsStaff() {
        Attendance exponential = EVEN.withStayLaw(StayLaw.EXPONENTIAL);

        PeakOccupancy peak = PeakOccupancy.of(new Demand(0, 3, 10, exponential));

        assertEquals(0, peak.peakVisitors());
        assertEquals(150, peak.persons());
        assertThrows(IllegalArgumentException.class, () -> new Demand(1, 0, 0, EVEN));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void moreVisitorsNeverLowerThePeak(long seed) {
        Random random = new Random(seed);
        Attendance attendance = new VenueArbitraries(random).attendance();
        long visitors = random.nextInt(100_000);
        int days = 1 + random.nextInt(5);
        double units = random.nextInt(2_000);

        PeakOccupancy less = PeakOccupancy.of(new Demand(visitors, days, units, attendance));
        PeakOccupancy more = PeakOccupancy.of(new Demand(visitors + 1 + random.nextInt(500), days, units, attendance));

        assertTrue(less.persons() <= more.persons());
        assertTrue(less.dayVisitors() * days >= visitors);
        assertTrue(less.peakVisitors() <= less.dayVisitors());
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void whatIsPrintedAddsUp(long seed) {
        Random random = new Random(seed);
        Demand demand = new Demand(
                random.nextInt(100_000),
                1 + random.nextInt(5),
                random.nextInt(900),
                new VenueArbitraries(random).attendance());

        List<Step> steps = PeakOccupancy.of(demand).steps();
        Step last = steps.get(steps.size() - 1);

        double sum = last.terms().stream().mapToDouble(Quantity::value).sum();
        assertEquals(last.result().value(), sum, 0);
        assertEquals(steps.get(steps.size() - 3).result(), last.terms().get(0));
    }
}
