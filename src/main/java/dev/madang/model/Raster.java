package dev.madang.model;

import java.util.Objects;

/**
 * A picture of pixels, compressed. Whether the bytes are such a picture is checked where they are read.
 *
 * @param format how it is compressed
 * @param widthPx pixels across
 * @param heightPx pixels down
 * @param bytes the whole picture file
 */
public record Raster(Format format, int widthPx, int heightPx, Bytes bytes) implements UnderlayContent {

    /** The most pixels along one side. */
    public static final int MAX_SIDE_PX = 16_000;

    /** The most pixels in all: an A1 sheet at 110 dots an inch, 48 MB once it is shown. */
    public static final int MAX_PIXELS = 12_000_000;

    /** The most bytes of one picture. */
    public static final int MAX_BYTES = 8_000_000;

    /** How pixels are compressed. */
    public enum Format {
        /** Without loss: drawings. */
        PNG,
        /** With loss: photographs and scans. */
        JPEG
    }

    /**
     * Checks the sizes.
     *
     * @throws IllegalArgumentException if a size is out of range
     */
    public Raster {
        Objects.requireNonNull(format, "format");
        requireSide("widthPx", widthPx);
        requireSide("heightPx", heightPx);
        if ((long) widthPx * heightPx > MAX_PIXELS) {
            throw new IllegalArgumentException(
                    "A picture of " + widthPx + " x " + heightPx + " pixels has more than " + MAX_PIXELS + ".");
        }
        if (bytes.size() < 1 || bytes.size() > MAX_BYTES) {
            throw new IllegalArgumentException(
                    "A picture of " + bytes.size() + " bytes must have 1 to " + MAX_BYTES + ".");
        }
    }

    @Override
    public double width() {
        return widthPx;
    }

    @Override
    public double height() {
        return heightPx;
    }

    /** Returns the length in the file, where three bytes take four letters. */
    @Override
    public long storedBytes() {
        return (bytes.size() + 2L) / 3 * 4;
    }

    private static void requireSide(String name, int sidePx) {
        if (sidePx < 1 || sidePx > MAX_SIDE_PX) {
            throw new IllegalArgumentException(name + " (" + sidePx + ") must be 1 to " + MAX_SIDE_PX + ".");
        }
    }
}
