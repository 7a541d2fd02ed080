package dev.madang.view.canvas;

import dev.madang.model.Bounds;

/** One of the two directions, so that snapping and measuring are written once for both. */
enum Axis {
    X,
    Y;

    Axis other() {
        return this == X ? Y : X;
    }

    double min(Bounds box) {
        return this == X ? box.minX() : box.minY();
    }

    double max(Bounds box) {
        return this == X ? box.maxX() : box.maxY();
    }

    double middle(Bounds box) {
        return (min(box) + max(box)) / 2;
    }

    /** Returns the box moved along this axis. */
    Bounds moved(Bounds box, double by) {
        double dx = this == X ? by : 0;
        double dy = this == X ? 0 : by;
        return new Bounds(box.minX() + dx, box.minY() + dy, box.maxX() + dx, box.maxY() + dy);
    }

    /** Tells whether one box would run into the other by moving along this axis alone; touching sides do not count. */
    boolean faces(Bounds one, Bounds other) {
        Axis across = other();
        return across.min(one) < across.max(other) && across.min(other) < across.max(one);
    }

    /** Returns a box given by its spans along this axis and across it. */
    Bounds box(double min, double max, double acrossMin, double acrossMax) {
        return this == X ? new Bounds(min, acrossMin, max, acrossMax) : new Bounds(acrossMin, min, acrossMax, max);
    }
}
