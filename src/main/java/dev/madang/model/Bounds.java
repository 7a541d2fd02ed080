package dev.madang.model;

import java.util.Collection;
import java.util.Optional;

/**
 * An axis-parallel box in millimetres, used for indexes, fitting and painting. It may be a line or a point.
 *
 * @param minX left edge
 * @param minY top edge
 * @param maxX right edge, at least {@code minX}
 * @param maxY bottom edge, at least {@code minY}
 */
public record Bounds(double minX, double minY, double maxX, double maxY) {

    /**
     * Checks the order of the edges.
     *
     * @throws IllegalArgumentException if an edge is not a number or the box is inside out
     */
    public Bounds {
        if (!(minX <= maxX && minY <= maxY)) {
            throw new IllegalArgumentException(
                    "Bounds (" + minX + " " + minY + " " + maxX + " " + maxY + ") must not be inside out.");
        }
    }

    /**
     * Returns the smallest box around all places.
     *
     * @throws IllegalArgumentException if there are none
     */
    public static Bounds around(Collection<Vec> places) {
        double minX = Double.POSITIVE_INFINITY;
        double minY = Double.POSITIVE_INFINITY;
        double maxX = Double.NEGATIVE_INFINITY;
        double maxY = Double.NEGATIVE_INFINITY;
        for (Vec place : places) {
            minX = Math.min(minX, place.x());
            minY = Math.min(minY, place.y());
            maxX = Math.max(maxX, place.x());
            maxY = Math.max(maxY, place.y());
        }
        return new Bounds(minX, minY, maxX, maxY);
    }

    /** Returns the smallest box around two corners given in any order. */
    public static Bounds between(Vec one, Vec other) {
        return new Bounds(
                Math.min(one.x(), other.x()),
                Math.min(one.y(), other.y()),
                Math.max(one.x(), other.x()),
                Math.max(one.y(), other.y()));
    }

    /** Returns the width in millimetres. */
    public double width() {
        return maxX - minX;
    }

    /** Returns the height in millimetres. */
    public double height() {
        return maxY - minY;
    }

    /** Returns the middle of the box. */
    public Vec center() {
        return new Vec((minX + maxX) / 2, (minY + maxY) / 2);
    }

    /** Returns the box grown on all sides; a negative distance shrinks it, at most to its middle. */
    public Bounds grown(double byMm) {
        double dx = Math.max(byMm, -width() / 2);
        double dy = Math.max(byMm, -height() / 2);
        return new Bounds(minX - dx, minY - dy, maxX + dx, maxY + dy);
    }

    /** Returns the smallest box around this one and {@code other}. */
    public Bounds union(Bounds other) {
        return new Bounds(
                Math.min(minX, other.minX),
                Math.min(minY, other.minY),
                Math.max(maxX, other.maxX),
                Math.max(maxY, other.maxY));
    }

    /** Tells whether the boxes share a point; touching counts. */
    public boolean touches(Bounds other) {
        return minX <= other.maxX && other.minX <= maxX && minY <= other.maxY && other.minY <= maxY;
    }

    /** Tells whether the boxes share more than edges. */
    public boolean sharesInterior(Bounds other) {
        return minX < other.maxX && other.minX < maxX && minY < other.maxY && other.minY < maxY;
    }

    /** Returns what both boxes share; empty if they share no interior. */
    public Optional<Bounds> intersection(Bounds other) {
        return sharesInterior(other)
                ? Optional.of(new Bounds(
                        Math.max(minX, other.minX),
                        Math.max(minY, other.minY),
                        Math.min(maxX, other.maxX),
                        Math.min(maxY, other.maxY)))
                : Optional.empty();
    }

    /** Tells whether {@code other} lies in this box; shared edges count. */
    public boolean contains(Bounds other) {
        return minX <= other.minX && other.maxX <= maxX && minY <= other.minY && other.maxY <= maxY;
    }

    /** Tells whether the place lies in this box or on its edge. */
    public boolean contains(Vec place) {
        return minX <= place.x() && place.x() <= maxX && minY <= place.y() && place.y() <= maxY;
    }
}
