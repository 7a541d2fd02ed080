package dev.madang.crowd;

import java.util.ArrayList;
import java.util.List;

/**
 * When people begin to walk, and how fast.
 *
 * @param preMovementSeconds from the alarm until they begin
 * @param speedMPerS how fast they walk, in m/s
 * @param steps the arithmetic of the speed; may be empty
 */
public record Walk(double preMovementSeconds, double speedMPerS, List<Step> steps) {

    /**
     * Copies the list and checks the numbers.
     *
     * @throws IllegalArgumentException if the time is negative or nobody moves
     */
    public Walk {
        steps = List.copyOf(steps);
        if (!(preMovementSeconds >= 0) || !(speedMPerS > 0)) {
            throw new IllegalArgumentException("preMovementSeconds (" + preMovementSeconds
                    + ") must be 0 or more, speedMPerS (" + speedMPerS + ") positive.");
        }
    }

    /** Returns a walk at a given speed. */
    public static Walk at(double preMovementSeconds, double speedMPerS) {
        return new Walk(preMovementSeconds, speedMPerS, List.of());
    }

    /**
     * Returns a walk at the speed of people who are spread evenly over an open area, by {@link Sfpe#LEVEL}. In a crowd
     * beyond the density of the highest flow the queues at the exits decide, not the walk; its speed is that of this
     * density then.
     *
     * @param persons how many
     * @param openAreaMm2 open area, in mm²
     */
    public static Walk among(double preMovementSeconds, double persons, double openAreaMm2) {
        List<Step> steps = new ArrayList<>();
        Sfpe level = Sfpe.LEVEL;
        Crowding crowding = Crowding.walking(persons, openAreaMm2);
        double density = Math.min(crowding.perM2(), level.maximum().perM2());
        double speed = level.speedMPerS(density);
        steps.add(crowding.steps().get(0));
        Quantity k = Unit.METRES_PER_SECOND.of(level.k());
        Quantity result = Unit.METRES_PER_SECOND.of(speed);
        boolean isFree = speed == Sfpe.FREE * level.k();
        steps.add(
                isFree
                        ? Step.of(StepName.FREE_SPEED, result, k, Unit.NUMBER.of(Sfpe.FREE))
                        : Step.of(
                                StepName.SPEED,
                                result,
                                k,
                                Unit.M2_PER_PERSON.of(Sfpe.A),
                                Unit.PERSONS_PER_M2.of(density)));
        return new Walk(preMovementSeconds, speed, steps);
    }

    /** Returns how long a distance takes, in seconds. */
    double seconds(double distanceMm) {
        return distanceMm / 1_000 / speedMPerS;
    }
}
