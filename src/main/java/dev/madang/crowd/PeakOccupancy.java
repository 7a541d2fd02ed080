package dev.madang.crowd;

import static dev.madang.model.AttendanceItem.BEST_DAY_SHARE;
import static dev.madang.model.AttendanceItem.CREW;
import static dev.madang.model.AttendanceItem.OPENS_AT;
import static dev.madang.model.AttendanceItem.OPEN_MINUTES;
import static dev.madang.model.AttendanceItem.STAFF_PER_100_UNITS;
import static dev.madang.model.AttendanceItem.STAY_MINUTES;

import dev.madang.model.Attendance;
import dev.madang.model.Attendance.StayLaw;
import dev.madang.model.Event;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * How many are inside at once on the best day. Numbers of people are rounded up to whole persons line by line, so that
 * what is printed adds up.
 *
 * @param dayVisitors visitors of the best day
 * @param presence how many visitors are inside at each minute of it
 * @param meanVisitors mean number inside by Little's law
 * @param peakMinute when most are inside, in minutes after midnight
 * @param peakVisitors how many visitors that are
 * @param staff exhibitors' staff
 * @param crew others who work there
 * @param steps the arithmetic
 */
public record PeakOccupancy(
        long dayVisitors,
        Presence presence,
        double meanVisitors,
        double peakMinute,
        long peakVisitors,
        long staff,
        long crew,
        List<Step> steps) {

    /** What is a hair above a whole number by rounding errors is that number. */
    private static final double HAIR = 1e-6;

    /** Copies the list. */
    public PeakOccupancy {
        Objects.requireNonNull(presence, "presence");
        steps = List.copyOf(steps);
    }

    /**
     * What is expected.
     *
     * @param visitors visitors of all days together
     * @param days how many days the event is open
     * @param boothUnits booth units of 9 m² that are let
     * @param attendance when they come and how long they stay
     */
    public record Demand(long visitors, int days, double boothUnits, Attendance attendance) {

        /**
         * Checks the numbers.
         *
         * @throws IllegalArgumentException naming what is negative, or if there is no day
         */
        public Demand {
            Objects.requireNonNull(attendance, "attendance");
            if (visitors < 0 || days < 1 || !(boothUnits >= 0)) {
                throw new IllegalArgumentException("visitors (" + visitors + ") and boothUnits (" + boothUnits
                        + ") must be 0 or more, days (" + days + ") 1 or more.");
            }
        }
    }

    /**
     * Returns what an event lets expect; of a range of visitors the upper end, because it must hold for all of them.
     *
     * @param boothUnits booth units of 9 m² that are let
     * @return nothing if the event tells no visitors or no days
     */
    public static Optional<Demand> demand(Event event, double boothUnits) {
        return event.visitors()
                .filter(figure -> event.openDays().isPresent())
                .map(figure -> new Demand(figure.high(), event.openDays().getAsInt(), boothUnits, event.attendance()));
    }

    /** Works out the peak. No best day has fewer visitors than an even day; a share that says so is raised to that. */
    public static PeakOccupancy of(Demand demand) {
        List<Step> steps = new ArrayList<>();
        Attendance attendance = demand.attendance();
        long visitors = dayVisitors(demand, steps);
        double open = attendance.value(OPEN_MINUTES);
        double stay = attendance.value(STAY_MINUTES);
        Arrivals arrivals = Arrivals.of(attendance.arrival(), open);
        Presence presence = Presence.of(arrivals, visitors, stay, attendance.stayLaw());
        steps.add(Step.of(
                StepName.MEAN_INSIDE,
                Unit.PERSONS.of(presence.meanByLittle()),
                Unit.PERSONS.of(visitors),
                Unit.MINUTES.of(stay),
                Unit.MINUTES.of(open)));
        Presence.Peak peak = presence.peak();
        long inside = whole(peak.persons());
        steps.add(peakStep(presence, peak, inside, attendance.stayLaw()));
        double perUnit = attendance.value(STAFF_PER_100_UNITS) / 100.0;
        long staff = whole(demand.boothUnits() * perUnit);
        long crew = attendance.value(CREW);
        steps.add(Step.of(
                StepName.STAFF,
                Unit.PERSONS.of(staff),
                Unit.BOOTH_UNITS.of(demand.boothUnits()),
                Unit.PERSONS_PER_BOOTH_UNIT.of(perUnit)));
        steps.add(Step.of(
                StepName.PERSONS_AT_PEAK,
                Unit.PERSONS.of(inside + staff + crew),
                Unit.PERSONS.of(inside),
                Unit.PERSONS.of(staff),
                Unit.PERSONS.of(crew)));
        double minute = attendance.value(OPENS_AT) + peak.minute();
        return new PeakOccupancy(visitors, presence, presence.meanByLittle(), minute, inside, staff, crew, steps);
    }

    /** Returns all who are inside at the peak. */
    public long persons() {
        return peakVisitors + staff + crew;
    }

    private static long dayVisitors(Demand demand, List<Step> steps) {
        double share = demand.attendance().value(BEST_DAY_SHARE) / 1_000.0;
        long even = whole((double) demand.visitors() / demand.days());
        steps.add(Step.of(
                StepName.EVEN_DAY,
                Unit.PERSONS.of(even),
                Unit.PERSONS.of(demand.visitors()),
                Unit.DAYS.of(demand.days())));
        if (share * demand.days() <= 1) {
            return even;
        }
        long best = whole(demand.visitors() * share);
        steps.add(Step.of(
                StepName.BEST_DAY, Unit.PERSONS.of(best), Unit.PERSONS.of(demand.visitors()), Unit.SHARE.of(share)));
        return best;
    }

    private static Step peakStep(Presence presence, Presence.Peak peak, long inside, StayLaw law) {
        Quantity result = Unit.PERSONS.of(inside);
        Quantity visitors = Unit.PERSONS.of(presence.visitors());
        if (law == StayLaw.FIXED) {
            Arrivals arrivals = presence.arrivals();
            return Step.of(
                    StepName.PEAK_INSIDE_FIXED,
                    result,
                    visitors,
                    Unit.SHARE.of(arrivals.shareBy(peak.minute())),
                    Unit.SHARE.of(arrivals.shareBy(peak.minute() - presence.stayMinutes())));
        }
        double share = presence.visitors() > 0 ? peak.persons() / presence.visitors() : 0;
        return Step.of(StepName.PEAK_INSIDE_EXPONENTIAL, result, visitors, Unit.SHARE.of(share));
    }

    private static long whole(double persons) {
        return (long) Math.ceil(persons - HAIR);
    }
}
