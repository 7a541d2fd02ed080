package dev.madang.draw.paper;

import java.util.Arrays;
import java.util.Locale;

/**
 * How levels are spread over pages.
 *
 * @param way the way
 * @param overlapMm how far neighbouring tiles overlap, in paper millimetres
 */
public record PageSplit(Way way, double overlapMm) {

    /** Enough to glue two pages together. */
    public static final double USUAL_OVERLAP_MM = 10;

    /** One page a level. */
    public static final PageSplit NONE = new PageSplit(Way.NONE, USUAL_OVERLAP_MM);

    /** By hall where a level is too small to read on one page. */
    public static final PageSplit AUTO = new PageSplit(Way.AUTO, USUAL_OVERLAP_MM);

    /** A page for each hall. */
    public static final PageSplit HALL = new PageSplit(Way.HALL, USUAL_OVERLAP_MM);

    private static final double MOST_OVERLAP_MM = 50;

    /** The ways. */
    public enum Way {
        /** One page a level. */
        NONE,
        /** By hall where a level is too small to read on one page. */
        AUTO,
        /** A page for each hall. */
        HALL,
        /** Pages to be glued together. */
        TILES;

        /** Returns the way of a name in small letters. */
        public static Way parse(String text) {
            return Arrays.stream(values())
                    .filter(way -> way.key().equals(text))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("way \"" + text + "\" must be one of "
                            + Arrays.stream(values()).map(Way::key).toList() + "."));
        }

        /** Returns the name in small letters, also the last part of its message key. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * Checks the overlap.
     *
     * @throws IllegalArgumentException if it is not 0 to 50 mm
     */
    public PageSplit {
        if (!isOverlap(overlapMm)) {
            throw new IllegalArgumentException("overlap (" + overlapMm + " mm) must be 0 to 50 mm.");
        }
    }

    /** Returns pages to be glued together. */
    public static PageSplit tiles(double overlapMm) {
        return new PageSplit(Way.TILES, overlapMm);
    }

    /** Tells whether tiles can overlap that far. */
    public static boolean isOverlap(double mm) {
        return mm >= 0 && mm <= MOST_OVERLAP_MM;
    }
}
