package dev.madang.model;

/** Which number a booth gets that is merged of several. */
public enum MergedNumber {
    /** The lowest of theirs. */
    LOWEST,
    /** That of the booth that is let, else the lowest. */
    SOLD,
    /** That of the largest, else the lowest. */
    LARGEST,
    /** All of them as a range, such as A101-104, where no other booth lies between; else the lowest. */
    RANGE
}
