package dev.madang.sample;

/**
 * The floor lies in strips from wall to wall, with aisles between them that end at the exits in the side walls.
 *
 * <p>Numbers tell how far back a stand is: those of the front begin at 1, of the middle at 21, of the back at 41.
 */
enum Strip {
    /** The double row along the freight aisle. */
    NORTH(6_000, 6_000, 0),
    /** Rows of small booths. */
    BACK(15_000, 24_000, 40),
    /** Rows, pavilions and forum rooms. */
    MIDDLE(42_000, 24_000, 20),
    /** Islands, the first that visitors see. */
    FRONT(70_500, 24_000, 0),
    /** Registration, cafe and a few islands between the entrances. */
    SOUTH(97_500, 6_000, 0);

    private final int topMm;
    private final int depthMm;
    private final int before;

    Strip(int topMm, int depthMm, int before) {
        this.topMm = topMm;
        this.depthMm = depthMm;
        this.before = before;
    }

    int topMm() {
        return topMm;
    }

    int bottomMm() {
        return topMm + depthMm;
    }

    int middleMm() {
        return topMm + depthMm / 2;
    }

    /** Returns the first odd number of the strip. */
    int firstOdd() {
        return before + 1;
    }
}
