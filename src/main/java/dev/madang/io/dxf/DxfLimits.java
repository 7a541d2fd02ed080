package dev.madang.io.dxf;

/**
 * How much a file may ask for. Larger than any floor of a building, small enough to keep the program alive.
 *
 * @param bytes size of the file
 * @param points places of all lines together, once symbols are drawn out
 * @param inserts symbols that are drawn out
 * @param depth how deep symbols may stand in symbols
 */
record DxfLimits(long bytes, int points, int inserts, int depth) {

    static final DxfLimits USUAL = new DxfLimits(1L << 30, 5_000_000, 500_000, 24);

    /** A line of text is not longer. */
    static final int LINE_BYTES = 1 << 18;

    /** A single entity has not more values. */
    static final int VALUES = 4_000_000;
}
