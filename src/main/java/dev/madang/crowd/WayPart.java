package dev.madang.crowd;

import java.util.Objects;

/**
 * A part of a way out: an aisle, a door, a corridor. People keep away from its edges, so that they use less than its
 * clear width: {@code We = W - b1 - b2}.
 *
 * @param clearWidthMm clear width
 * @param edges what its two edges are
 * @param surface what is walked on
 */
public record WayPart(double clearWidthMm, Edge edges, Sfpe surface) {

    private static final double MM_PER_M = 1_000;

    /** What bounds a part of a way, and how far people keep from it, in metres. See {@link Method#SFPE}. */
    public enum Edge {
        /** Doors and arches. */
        DOOR(0.15),
        /** Walls of corridors. */
        CORRIDOR_WALL(0.20),
        /** Walls of stairs. */
        STAIR_WALL(0.15),
        /** Handrails. */
        HANDRAIL(0.09),
        /** Obstacles, such as booths along an aisle. */
        OBSTACLE(0.10),
        /** Wide concourses. */
        CONCOURSE(0.46),
        /** Seats. */
        SEATS(0);

        private final double keptM;

        Edge(double keptM) {
            this.keptM = keptM;
        }

        /** Returns how far people keep from it, in metres. */
        public double keptM() {
            return keptM;
        }
    }

    /**
     * Checks the width.
     *
     * @throws IllegalArgumentException if it is negative
     */
    public WayPart {
        Objects.requireNonNull(edges, "edges");
        Objects.requireNonNull(surface, "surface");
        if (!(clearWidthMm >= 0) || Double.isInfinite(clearWidthMm)) {
            throw new IllegalArgumentException("clearWidthMm (" + clearWidthMm + ") must be 0 or more.");
        }
    }

    /** Returns a door. */
    public static WayPart door(double clearWidthMm) {
        return new WayPart(clearWidthMm, Edge.DOOR, Sfpe.LEVEL);
    }

    /** Returns an aisle between booths. */
    public static WayPart aisle(double clearWidthMm) {
        return new WayPart(clearWidthMm, Edge.OBSTACLE, Sfpe.LEVEL);
    }

    /** Returns a corridor between walls. */
    public static WayPart corridor(double clearWidthMm) {
        return new WayPart(clearWidthMm, Edge.CORRIDOR_WALL, Sfpe.LEVEL);
    }

    /** Returns the width that a crowd uses, in metres; 0 if it is all edge. */
    public double effectiveWidthM() {
        return Math.max(0, clearWidthMm / MM_PER_M - 2 * edges.keptM());
    }

    /** Returns how many can pass in a second. */
    public double mostPerS() {
        return surface.maximum().perMS() * effectiveWidthM();
    }

    Step widthStep() {
        return Step.of(
                StepName.EFFECTIVE_WIDTH,
                Unit.METRES.of(effectiveWidthM()),
                Unit.METRES.of(clearWidthMm / MM_PER_M),
                Unit.METRES.of(edges.keptM()),
                Unit.METRES.of(edges.keptM()));
    }

    Step flowStep() {
        return Step.of(
                StepName.MOST_FLOW,
                Unit.PERSONS_PER_SECOND.of(mostPerS()),
                Unit.PERSONS_PER_METRE_SECOND.of(surface.maximum().perMS()),
                Unit.METRES.of(effectiveWidthM()));
    }
}
