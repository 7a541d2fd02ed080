package dev.madang.model;

/** What a utility point or trench supplies. */
public enum Service {
    /** Electricity. */
    POWER,
    /** Water. */
    WATER,
    /** A drain. */
    DRAIN,
    /** Compressed air. */
    AIR,
    /** Network. */
    DATA
}
