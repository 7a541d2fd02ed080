package dev.madang.draw;

import java.util.EnumSet;
import java.util.Set;

/**
 * What a drawing tells of booths.
 *
 * @param fill what their inside tells
 * @param lines what is written in them, as far as there is room
 */
public record BoothLook(Fill fill, Set<Line> lines) {

    /** Everything, as on the screen. */
    public static final BoothLook FULL = new BoothLook(Fill.STATUS, EnumSet.of(Line.NUMBER, Line.NAME, Line.SIZE));

    /** What the inside of a booth tells. */
    public enum Fill {
        /** How far its letting has come, by colour and pattern. */
        STATUS,
        /** Whether it is shell scheme or raw space, by pattern. */
        BUILD,
        /** Nothing. */
        PLAIN
    }

    /** What may be written in a booth, the most important first. */
    public enum Line {
        NUMBER,
        NAME,
        SIZE,
        PRICE
    }

    /** Returns whether a line is written. */
    public boolean tells(Line line) {
        return lines.contains(line);
    }
}
