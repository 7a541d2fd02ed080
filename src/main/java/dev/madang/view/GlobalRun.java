package dev.madang.view;

import java.util.Objects;

/**
 * How far the check of whole levels has come for the current plan.
 *
 * @param phase where it stands
 * @param share how much is done, from 0 to 1
 */
public record GlobalRun(Phase phase, double share) {

    /** The plan has changed, and the check waits until the hand rests. */
    public static final GlobalRun WAITING = new GlobalRun(Phase.WAITING, 0);

    /** What is known holds for the current plan. */
    public static final GlobalRun DONE = new GlobalRun(Phase.DONE, 1);

    /** The planner has stopped it. */
    public static final GlobalRun STOPPED = new GlobalRun(Phase.STOPPED, 0);

    /** It could not be done. */
    public static final GlobalRun FAILED = new GlobalRun(Phase.FAILED, 0);

    /** Checks that the phase is there. */
    public GlobalRun {
        Objects.requireNonNull(phase, "phase");
    }

    /** Returns a check under way. */
    public static GlobalRun running(double share) {
        return new GlobalRun(Phase.RUNNING, share);
    }

    /** Tells whether the result is still to come without anybody asking for it. */
    public boolean isUnderWay() {
        return phase == Phase.WAITING || phase == Phase.RUNNING;
    }

    /** Where a check stands. */
    public enum Phase {
        /** It waits until the hand rests. */
        WAITING,
        /** It goes on. */
        RUNNING,
        /** What is known holds for the current plan. */
        DONE,
        /** The planner has stopped it. */
        STOPPED,
        /** It could not be done. */
        FAILED
    }
}
