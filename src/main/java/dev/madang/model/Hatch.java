package dev.madang.model;

/** Patterns that tell areas apart without colour. */
public enum Hatch {
    /** Plain fill. */
    NONE,
    /** Lines rising to the right. */
    RISING,
    /** Lines falling to the right. */
    FALLING,
    /** Both. */
    CROSSED,
    /** Upright lines. */
    UPRIGHT,
    /** Level lines. */
    LEVEL,
    /** Lines rising to the right, two by two. */
    PAIRED,
    /** Dots. */
    DOTTED
}
