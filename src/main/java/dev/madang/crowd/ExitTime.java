package dev.madang.crowd;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * How long an exit takes. People reach it evenly from the nearest one's arrival to the farthest one's; the last is out
 * when the farthest has come, or when the queue that formed since the first came has passed, whichever is later.
 *
 * @param use the exit and who takes it
 * @param walk when and how fast they walk
 */
public record ExitTime(ExitUse use, Walk walk) {

    /** Checks that both are given. */
    public ExitTime {
        Objects.requireNonNull(use, "use");
        Objects.requireNonNull(walk, "walk");
    }

    /** Returns how long all need to pass, in seconds; infinite if they cannot, 0 if there is nobody. */
    public double passingSeconds() {
        return use.persons() == 0 ? 0 : use.persons() / use.way().perS();
    }

    /** Returns how long the farthest walks, in seconds. */
    public double travelSeconds() {
        return walk.seconds(use.farthestMm());
    }

    /** Returns when the last is out, in seconds from the alarm; 0 if nobody takes this exit. */
    public double seconds() {
        return use.persons() == 0 ? 0 : walk.preMovementSeconds() + Math.max(travelSeconds(), queueEnd());
    }

    /** Tells whether a queue makes them wait longer than they walk. */
    public boolean isQueueing() {
        return queueEnd() > travelSeconds();
    }

    /** Returns how many wait at most: who has come when the farthest comes, less who has passed by then. */
    public double longestQueue() {
        double coming = travelSeconds() - walk.seconds(use.nearestMm());
        return Math.max(0, use.persons() - use.way().perS() * coming);
    }

    /** Returns the arithmetic: widths and flows of its parts, passing, walking, and the sum. */
    public List<Step> steps() {
        List<Step> steps = new ArrayList<>(use.way().steps());
        Quantity speed = Unit.METRES_PER_SECOND.of(walk.speedMPerS());
        Quantity passing = Unit.SECONDS.of(passingSeconds());
        Quantity travel = Unit.SECONDS.of(travelSeconds());
        steps.add(Step.of(
                StepName.PASSING,
                passing,
                Unit.PERSONS.of(use.persons()),
                Unit.PERSONS_PER_SECOND.of(use.way().perS())));
        steps.add(Step.of(StepName.TRAVEL, travel, Unit.METRES.of(use.farthestMm() / 1_000), speed));
        steps.add(Step.of(
                StepName.LAST_OUT,
                Unit.SECONDS.of(seconds()),
                Unit.SECONDS.of(walk.preMovementSeconds()),
                travel,
                Unit.SECONDS.of(walk.seconds(use.nearestMm())),
                passing));
        return steps;
    }

    private double queueEnd() {
        return walk.seconds(use.nearestMm()) + passingSeconds();
    }
}
