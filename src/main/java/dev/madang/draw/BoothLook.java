package dev.madang.draw;

import java.util.EnumSet;
import java.util.Set;

/**
 * What a drawing tells of booths.
 *
 * @param fill what their inside tells
 * @param lines what is written in them, as far as there is room
 */
record BoothLook(Fill fill, Set<Line> lines) {

    /** Everything, as on the screen. */
    static final BoothLook FULL = of(SheetKind.PLAN);

    /** What the inside of a booth tells. */
    enum Fill {
        /** How far its letting has come, by colour and pattern. */
        STATUS,
        /** Whether it is shell scheme or raw space, by pattern. */
        BUILD,
        /** Nothing. */
        PLAIN
    }

    /** What may be written in a booth, the most important first. */
    enum Line {
        NUMBER,
        NAME,
        SIZE,
        PRICE
    }

    /** Returns what a kind of sheet tells. */
    static BoothLook of(SheetKind kind) {
        return switch (kind) {
            case PLAN -> new BoothLook(Fill.STATUS, EnumSet.of(Line.NUMBER, Line.NAME, Line.SIZE));
            case SALES -> new BoothLook(Fill.STATUS, EnumSet.of(Line.NUMBER, Line.SIZE, Line.PRICE));
            case VISITOR -> new BoothLook(Fill.PLAIN, EnumSet.of(Line.NUMBER, Line.NAME));
            case SAFETY -> new BoothLook(Fill.PLAIN, EnumSet.of(Line.NUMBER, Line.SIZE));
            case VENUE -> new BoothLook(Fill.BUILD, EnumSet.of(Line.NUMBER, Line.SIZE));
            case TECHNICAL, SETOUT, LIST_NAME, LIST_NUMBER -> new BoothLook(Fill.PLAIN, EnumSet.of(Line.NUMBER));
        };
    }

    boolean tells(Line line) {
        return lines.contains(line);
    }
}
