package dev.madang.crowd;

import dev.madang.model.Attendance;
import dev.madang.model.AttendanceItem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The queue at the registration desks over a day, as a fluid: who comes flows in, who is served flows out. Exact for
 * rates that run straight between bends. Nobody waits at opening; after closing the queue is served to its end. Minutes
 * count from opening.
 */
public final class RegistrationQueue {

    private static final double SECONDS_PER_MINUTE = 60;

    private final Setting setting;
    private final List<Stretch> stretches;
    private final Longest longest;
    private final double emptyMinute;

    private RegistrationQueue(Setting setting, List<Stretch> stretches, Longest longest, double emptyMinute) {
        this.setting = setting;
        this.stretches = List.copyOf(stretches);
        this.longest = longest;
        this.emptyMinute = emptyMinute;
    }

    /**
     * Who comes, and who serves.
     *
     * @param arrivals when visitors come
     * @param visitors how many on that day
     * @param share which share of them registers when it comes, 0 to 1
     * @param desks how many desks there are
     * @param serviceSeconds how long one visitor takes
     */
    public record Setting(Arrivals arrivals, double visitors, double share, int desks, double serviceSeconds) {

        /**
         * Checks the numbers.
         *
         * @throws IllegalArgumentException naming what is out of bounds
         */
        public Setting {
            if (!(visitors >= 0) || !(share >= 0 && share <= 1)) {
                throw new IllegalArgumentException(
                        "visitors (" + visitors + ") must be 0 or more, share (" + share + ") from 0 to 1.");
            }
            if (desks < 1 || !(serviceSeconds > 0)) {
                throw new IllegalArgumentException(
                        "desks (" + desks + ") and serviceSeconds (" + serviceSeconds + ") must be positive.");
            }
        }

        /** Returns how many register when they come. */
        public double persons() {
            return visitors * share;
        }

        /** Returns how many the desks serve in a minute. */
        public double servedPerMinute() {
            return desks * SECONDS_PER_MINUTE / serviceSeconds;
        }
    }

    /**
     * The queue when it is longest.
     *
     * @param minute when that is first so
     * @param persons how many wait; 0 if nobody ever does
     * @param sinceMinute since when there has been a queue
     */
    public record Longest(double minute, double persons, double sinceMinute) {}

    /**
     * A time in which the queue grows or shrinks smoothly.
     *
     * @param from first minute
     * @param to last minute
     * @param queue how many wait at its beginning
     * @param growth by how much the queue grows in a minute then
     * @param bend by how much that growth grows in a minute
     */
    private record Stretch(double from, double to, double queue, double growth, double bend) {

        double at(double minute) {
            double u = minute - from;
            return Math.max(0, queue + growth * u + bend * u * u / 2);
        }

        double personMinutes() {
            double u = to - from;
            return queue * u + growth * u * u / 2 + bend * u * u * u / 6;
        }
    }

    /**
     * Follows the queue of a day as an event tells it.
     *
     * @param dayVisitors visitors of that day
     * @return nothing if it has no desks
     */
    public static Optional<RegistrationQueue> of(Attendance attendance, long dayVisitors) {
        int desks = attendance.value(AttendanceItem.REGISTRATION_DESKS);
        if (desks == 0) {
            return Optional.empty();
        }
        return Optional.of(of(new Setting(
                Arrivals.of(attendance.arrival(), attendance.value(AttendanceItem.OPEN_MINUTES)),
                dayVisitors,
                attendance.value(AttendanceItem.UNREGISTERED_SHARE) / 1_000.0,
                desks,
                attendance.value(AttendanceItem.SERVICE_SECONDS))));
    }

    /** Follows the queue through the day; costs as much as the curve has pieces. */
    public static RegistrationQueue of(Setting setting) {
        return new Course(setting).run();
    }

    /** Collects the stretches of a day. */
    private static final class Course {

        private final Setting setting;
        private final double served;
        private final List<Stretch> stretches = new ArrayList<>();
        private double queue;
        private double since;
        private Longest longest = new Longest(0, 0, 0);

        Course(Setting setting) {
            this.setting = setting;
            this.served = setting.servedPerMinute();
        }

        RegistrationQueue run() {
            for (Arrivals.Piece piece : setting.arrivals().pieces()) {
                double growth = setting.persons() * piece.rateFrom() - served;
                follow(piece.from(), piece.to(), growth, setting.persons() * piece.bend());
            }
            double closing = setting.arrivals().openMinutes();
            double end = closing + queue / served;
            if (queue > 0) {
                add(closing, end, -served, 0);
            }
            return new RegistrationQueue(setting, stretches, longest, end);
        }

        /** There are at most three stretches in a piece: a queue that ends, none, and one that grows to the end. */
        private void follow(double from, double to, double growth, double bend) {
            if (queue == 0 && (growth < 0 || (growth == 0 && bend <= 0))) {
                double begin = bend > 0 ? from - growth / bend : to;
                if (begin < to) {
                    since = begin;
                    add(begin, to, 0, bend);
                }
                return;
            }
            if (queue == 0) {
                since = from;
            }
            double end = from + untilEmpty(growth, bend);
            if (end >= to) {
                add(from, to, growth, bend);
                return;
            }
            add(from, end, growth, bend);
            queue = 0;
            follow(end, to, Math.min(0, growth + bend * (end - from)), bend);
        }

        private void add(double from, double to, double growth, double bend) {
            Stretch stretch = new Stretch(from, to, queue, growth, bend);
            stretches.add(stretch);
            double turn = bend < 0 ? from - growth / bend : to;
            note(stretch, turn > from && turn < to ? turn : to);
            queue = stretch.at(to);
        }

        private void note(Stretch stretch, double minute) {
            double persons = stretch.at(minute);
            if (persons > longest.persons()) {
                longest = new Longest(minute, persons, since);
            }
        }

        /** Returns in how many minutes the queue is gone: the first root after 0, without cancellation. */
        private double untilEmpty(double growth, double bend) {
            double root = Math.sqrt(growth * growth - 2 * bend * queue);
            if (Double.isNaN(root)) {
                return Double.POSITIVE_INFINITY;
            }
            if (growth < 0) {
                return 2 * queue / (root - growth);
            }
            return bend < 0 ? (growth + root) / -bend : Double.POSITIVE_INFINITY;
        }
    }

    /** Returns how many wait at a minute. */
    public double lengthAt(double minute) {
        return stretches.stream()
                .filter(stretch -> minute >= stretch.from() && minute <= stretch.to())
                .mapToDouble(stretch -> stretch.at(minute))
                .max()
                .orElse(0);
    }

    /** Returns the queue when it is longest. */
    public Longest longest() {
        return longest;
    }

    /** Returns the longest wait, in minutes: of who joins the queue when it is longest. */
    public double longestWaitMinutes() {
        return longest.persons() / setting.servedPerMinute();
    }

    /** Returns the mean wait of all who register, in minutes; 0 if nobody does. */
    public double meanWaitMinutes() {
        double waited = stretches.stream().mapToDouble(Stretch::personMinutes).sum();
        return setting.persons() == 0 ? 0 : Math.max(0, waited) / setting.persons();
    }

    /** Returns when the last one is served, but not before closing. */
    public double emptyMinute() {
        return emptyMinute;
    }

    /** Returns the room in which the longest queue stands at a level of service, in m²; for F, that of E. */
    public double areaM2(LevelOfService level) {
        return longest.persons() * room(level);
    }

    /** Returns the stationary M/M/c queue for the mean rate of the open hours; nothing if that is too much. */
    public Optional<ErlangC> stationaryAtMean() {
        return stationary(1 / setting.arrivals().openMinutes());
    }

    /** Returns the stationary M/M/c queue for the busiest rate of the day; nothing if that is too much. */
    public Optional<ErlangC> stationaryAtBusiest() {
        return stationary(setting.arrivals().busiestRate());
    }

    /** Returns the arithmetic, with the room for the longest queue at a level of service. */
    public List<Step> steps(LevelOfService level) {
        Quantity served = Unit.PERSONS_PER_MINUTE.of(setting.servedPerMinute());
        double came = setting.persons()
                * (setting.arrivals().shareBy(longest.minute())
                        - setting.arrivals().shareBy(longest.sinceMinute()));
        Quantity queue = Unit.PERSONS.of(longest.persons());
        return List.of(
                Step.of(
                        StepName.TO_REGISTER,
                        Unit.PERSONS.of(setting.persons()),
                        Unit.PERSONS.of(setting.visitors()),
                        Unit.SHARE.of(setting.share())),
                Step.of(
                        StepName.DESK_CAPACITY,
                        served,
                        Unit.DESKS.of(setting.desks()),
                        Unit.SECONDS.of(setting.serviceSeconds())),
                Step.of(
                        StepName.LONGEST_QUEUE,
                        queue,
                        Unit.PERSONS.of(came),
                        served,
                        Unit.MINUTES.of(longest.minute() - longest.sinceMinute())),
                Step.of(StepName.LONGEST_WAIT, Unit.MINUTES.of(longestWaitMinutes()), queue, served),
                Step.of(
                        StepName.QUEUE_AREA,
                        Unit.SQUARE_METRES.of(areaM2(level)),
                        queue,
                        Unit.M2_PER_PERSON.of(room(level))));
    }

    private Optional<ErlangC> stationary(double rate) {
        return ErlangC.of(setting.persons() * rate, setting.desks(), setting.serviceSeconds());
    }

    private static double room(LevelOfService level) {
        return Math.max(level.leastQueueM2(), LevelOfService.E.leastQueueM2());
    }
}
