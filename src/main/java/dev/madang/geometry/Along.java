package dev.madang.geometry;

import dev.madang.model.Bounds;

/** One of the two directions in which things are arranged. */
public enum Along {
    /** To the right. */
    X,
    /** Down the page. */
    Y;

    /** Returns where a box begins. */
    public double min(Bounds box) {
        return this == X ? box.minX() : box.minY();
    }

    /** Returns where a box ends. */
    public double max(Bounds box) {
        return this == X ? box.maxX() : box.maxY();
    }

    /** Returns how long a box is. */
    public double length(Bounds box) {
        return max(box) - min(box);
    }

    /** Returns the middle of a box. */
    public double middle(Bounds box) {
        return (min(box) + max(box)) / 2;
    }
}
