package dev.madang.crowd;

/**
 * Fruin's levels of service, from A (free) to F (breakdown), with their limits on walkways and in queues. A value on
 * the limit of two levels counts as the worse, but E reaches to its very end, as the tables print it.
 *
 * <p>Sources: {@link Method#FRUIN_WALKWAY}, {@link Method#FRUIN_QUEUE}.
 */
public enum LevelOfService {
    /** Free. */
    A(3.25, 23, 1.21),
    /** Almost free. */
    B(2.32, 33, 0.93),
    /** Passing others is somewhat restricted. */
    C(1.39, 49, 0.65),
    /** Passing others is restricted for most. */
    D(0.93, 66, 0.28),
    /** Nobody walks as fast as usual. */
    E(0.46, 82, 0.19),
    /** Shuffling, breakdown. */
    F(0, Double.POSITIVE_INFINITY, 0);

    private final double walkwayM2;
    private final double flowPerMMin;
    private final double queueM2;

    LevelOfService(double walkwayM2, double flowPerMMin, double queueM2) {
        this.walkwayM2 = walkwayM2;
        this.flowPerMMin = flowPerMMin;
        this.queueM2 = queueM2;
    }

    /** Returns the least room of each person on a walkway, in m². */
    public double leastWalkwayM2() {
        return walkwayM2;
    }

    /** Returns the least room of each person in a queue, in m². */
    public double leastQueueM2() {
        return queueM2;
    }

    /** Tells whether it is as good as another or better. */
    public boolean isAtLeast(LevelOfService other) {
        return ordinal() <= other.ordinal();
    }

    /** Returns the level on a walkway of so much room for each person; infinite room, where nobody is, is A. */
    public static LevelOfService walking(double m2PerPerson) {
        return byRoom(m2PerPerson, false);
    }

    /** Returns the level in a queue of so much room for each person; infinite room, where nobody is, is A. */
    public static LevelOfService queueing(double m2PerPerson) {
        return byRoom(m2PerPerson, true);
    }

    /** Returns the level on a walkway by its flow over a metre of width. */
    public static LevelOfService flowing(double personsPerMMin) {
        requireNoLess("personsPerMMin", personsPerMMin);
        for (LevelOfService level : values()) {
            boolean isWithin = level == E ? personsPerMMin <= level.flowPerMMin : personsPerMMin < level.flowPerMMin;
            if (isWithin) {
                return level;
            }
        }
        return F;
    }

    private static LevelOfService byRoom(double m2PerPerson, boolean isQueue) {
        requireNoLess("m2PerPerson", m2PerPerson);
        for (LevelOfService level : values()) {
            double least = isQueue ? level.queueM2 : level.walkwayM2;
            if (m2PerPerson > least || (level == E && m2PerPerson == least)) {
                return level;
            }
        }
        return F;
    }

    private static void requireNoLess(String name, double value) {
        if (!(value >= 0)) {
            throw new IllegalArgumentException(name + " (" + value + ") must be 0 or more.");
        }
    }
}
