package dev.madang.check.global;

/** The floor from which people walk to one exit. */
final class FloorTally {

    private long cells;
    private double nearest = Double.POSITIVE_INFINITY;
    private double farthest;

    void add(double distanceMm) {
        cells++;
        nearest = Math.min(nearest, distanceMm);
        farthest = Math.max(farthest, distanceMm);
    }

    void add(FloorTally more) {
        cells += more.cells;
        nearest = Math.min(nearest, more.nearest);
        farthest = Math.max(farthest, more.farthest);
    }

    long cells() {
        return cells;
    }

    double nearestMm() {
        return nearest;
    }

    double farthestMm() {
        return farthest;
    }
}
