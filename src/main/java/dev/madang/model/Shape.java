package dev.madang.model;

/** A closed figure on the floor that has an area. */
public sealed interface Shape extends Place permits Rect, Polygon {

    /** Returns the enclosed area in square millimetres; half a square millimetre is rounded up. */
    long areaMm2();

    /** Returns the same figure moved by whole millimetres. */
    @Override
    Shape moved(int dx, int dy);

    /**
     * Returns the same figure turned clockwise about {@code pivot}. Stored points are rounded to whole millimetres; a
     * rectangle keeps its size exactly.
     */
    Shape rotated(int angleCdeg, Vec pivot);
}
