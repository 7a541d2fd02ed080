package dev.madang.geometry;

import dev.madang.model.Bounds;

/** A side of something on the page, and the direction out of it. */
public enum Side {
    /** Towards smaller x. */
    LEFT(-1, 0),
    /** Towards greater x. */
    RIGHT(1, 0),
    /** Towards smaller y. */
    TOP(0, -1),
    /** Towards greater y. */
    BOTTOM(0, 1);

    private final int x;
    private final int y;

    Side(int x, int y) {
        this.x = x;
        this.y = y;
    }

    /** Returns -1, 0 or 1: how far to the right a step out of this side leads. */
    public int stepX() {
        return x;
    }

    /** Returns -1, 0 or 1: how far down a step out of this side leads. */
    public int stepY() {
        return y;
    }

    /** Returns the direction in which it faces, forwards or backwards. */
    public Along along() {
        return x == 0 ? Along.Y : Along.X;
    }

    /** Returns the strip in front of a box's side, as long as the side and that deep. */
    Bounds strip(Bounds box, double reachMm) {
        return switch (this) {
            case LEFT -> new Bounds(box.minX() - reachMm, box.minY(), box.minX(), box.maxY());
            case RIGHT -> new Bounds(box.maxX(), box.minY(), box.maxX() + reachMm, box.maxY());
            case TOP -> new Bounds(box.minX(), box.minY() - reachMm, box.maxX(), box.minY());
            case BOTTOM -> new Bounds(box.minX(), box.maxY(), box.maxX(), box.maxY() + reachMm);
        };
    }
}
