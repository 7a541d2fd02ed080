package dev.madang.exchange.drawing;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Units in which floors are drawn. */
public enum DrawingUnit {
    /** Millimetres, as nearly all drawings of buildings. */
    MILLIMETRE("mm", 1, 4),
    /** Centimetres. */
    CENTIMETRE("cm", 10, 5),
    /** Decimetres. */
    DECIMETRE("dm", 100, 14),
    /** Metres. */
    METRE("m", 1_000, 6),
    /** Inches. */
    INCH("in", 25.4, 1),
    /** Feet. */
    FOOT("ft", 304.8, 2),
    /** Yards. */
    YARD("yd", 914.4, 10);

    private final String symbol;
    private final double mm;
    private final int code;

    DrawingUnit(String symbol, double mm, int code) {
        this.symbol = symbol;
        this.mm = mm;
        this.code = code;
    }

    /** Returns how it is written. */
    public String symbol() {
        return symbol;
    }

    /** Returns its length in millimetres. */
    public double mm() {
        return mm;
    }

    /** Returns its number among the units of drawings for insertion, as files of drawings name it. */
    public int code() {
        return code;
    }

    /** Returns the unit of that number. */
    public static Optional<DrawingUnit> ofCode(int code) {
        return Arrays.stream(values()).filter(unit -> unit.code == code).findFirst();
    }

    /** Returns the unit that is written so. */
    public static Optional<DrawingUnit> parse(String symbol) {
        String typed = symbol.strip().toLowerCase(Locale.ROOT);
        return Arrays.stream(values()).filter(unit -> unit.symbol.equals(typed)).findFirst();
    }
}
