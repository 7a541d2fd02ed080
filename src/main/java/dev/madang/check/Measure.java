package dev.madang.check;

/** In what a finding or a limit is measured. */
public enum Measure {
    /** Millimetres. */
    LENGTH_MM,
    /** Square millimetres. */
    AREA_MM2,
    /** A plain number. */
    COUNT
}
