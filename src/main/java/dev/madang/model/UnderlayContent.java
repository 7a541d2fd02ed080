package dev.madang.model;

/**
 * What an underlay shows: pixels, or the lines of a drawing. It has a width and a height in units of its own, pixels or
 * those of a drawing, with the origin at its top-left corner, x to the right and y down; the {@link UnderlayPlace} says
 * how long a unit is.
 */
public sealed interface UnderlayContent permits Raster, Linework {

    /** Returns how many units it is wide. */
    double width();

    /** Returns how many units it is high. */
    double height();

    /** Returns how many bytes it takes in a plan file, near enough. */
    long storedBytes();
}
