package dev.madang.model;

/**
 * A wall that is built along a side of a booth.
 *
 * @param side which side: 0 leads from the outline's first corner to the second, and so on
 * @param sharePercent how much of the side it closes, 1 to 100
 * @param heightMm how high it is, in millimetres; 0 if it is as high as the stand
 */
public record Wall(int side, int sharePercent, int heightMm) {

    /** Closes the whole side. */
    public static final int WHOLE = 100;

    /**
     * Checks the figures.
     *
     * @throws IllegalArgumentException if one is out of range
     */
    public Wall {
        Ranges.require("side", side, 0, Polygon.MAX_POINTS - 1L);
        Ranges.require("sharePercent", sharePercent, 1, WHOLE);
        Ranges.require("heightMm", heightMm, 0, Stand.MAX_HEIGHT_MM);
    }

    /** Returns a wall along a whole side, as high as the stand. */
    public static Wall along(int side) {
        return new Wall(side, WHOLE, 0);
    }

    /** Returns the same wall along another side. */
    public Wall onSide(int newSide) {
        return new Wall(newSide, sharePercent, heightMm);
    }
}
