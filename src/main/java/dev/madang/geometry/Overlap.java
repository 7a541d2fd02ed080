package dev.madang.geometry;

/** Tells what overlaps. */
public final class Overlap {

    /**
     * How far shapes are shrunk before they are compared. Corners of rotated booths with whole-millimetre origins share
     * up to 1.4 mm of interior when the booths are meant to touch.
     */
    public static final int TOLERANCE_MM = 1;

    private Overlap() {}
}
