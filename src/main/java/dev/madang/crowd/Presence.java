package dev.madang.crowd;

import dev.madang.model.Attendance.StayLaw;

/**
 * How many visitors are inside at each minute of a day: {@code N(t) = V * integral of f(s) G(t - s)}, f the arrivals, G
 * the share still inside after a stay. Everything is exact, nothing is stepped through. Minutes count from opening;
 * stays may run past closing, so that nobody is turned out early.
 */
public final class Presence {

    private final Arrivals arrivals;
    private final double visitors;
    private final double stayMinutes;
    private final Stay stay;

    private Presence(Arrivals arrivals, double visitors, double stayMinutes, Stay stay) {
        this.arrivals = arrivals;
        this.visitors = visitors;
        this.stayMinutes = stayMinutes;
        this.stay = stay;
    }

    /**
     * The most at once.
     *
     * @param minute when that is first so
     * @param persons how many
     */
    public record Peak(double minute, double persons) {}

    /**
     * Follows the visitors of a day.
     *
     * @param stayMinutes mean stay
     * @throws IllegalArgumentException if there are fewer than no visitors or the stay is not positive
     */
    public static Presence of(Arrivals arrivals, double visitors, double stayMinutes, StayLaw law) {
        if (!(visitors >= 0) || Double.isInfinite(visitors)) {
            throw new IllegalArgumentException("visitors (" + visitors + ") must be 0 or more.");
        }
        if (!(stayMinutes > 0) || Double.isInfinite(stayMinutes)) {
            throw new IllegalArgumentException("stayMinutes (" + stayMinutes + ") must be positive.");
        }
        Stay stay =
                switch (law) {
                    case FIXED -> new FixedStay(arrivals, stayMinutes);
                    case EXPONENTIAL -> new ExponentialStay(arrivals, stayMinutes);
                };
        return new Presence(arrivals, visitors, stayMinutes, stay);
    }

    /** Returns how many are inside; none before opening. */
    public double at(double minute) {
        return visitors * stay.inside(minute);
    }

    /** Returns the integral of {@link #at} from opening to a minute, in person-minutes. */
    public double personMinutes(double until) {
        return visitors * stay.minutesInside(until);
    }

    /** Returns the most at once, and when first; nobody at opening if nobody comes. */
    public Peak peak() {
        Stay.Peak peak = stay.peak();
        return visitors == 0 ? new Peak(0, 0) : new Peak(peak.minute(), visitors * peak.share());
    }

    /** Returns the mean over the open hours: exact, and never above {@link #meanByLittle}. */
    public double meanWhileOpen() {
        return personMinutes(arrivals.openMinutes()) / arrivals.openMinutes();
    }

    /** Returns the mean by Little's law, {@code V T / H}: all person-minutes of the day over the open hours. */
    public double meanByLittle() {
        return visitors * stayMinutes / arrivals.openMinutes();
    }

    /** Returns the visitors of the day. */
    public double visitors() {
        return visitors;
    }

    /** Returns how long they stay, on the average. */
    public double stayMinutes() {
        return stayMinutes;
    }

    /** Returns when they come. */
    public Arrivals arrivals() {
        return arrivals;
    }
}
