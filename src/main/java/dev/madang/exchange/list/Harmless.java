package dev.madang.exchange.list;

import java.util.regex.Pattern;

/**
 * Keeps cells of a text from being run as formulas by spreadsheets: those that begin with = + - @, a tab or a carriage
 * return get an apostrophe before them, which reading takes away again.
 */
public final class Harmless {

    private static final Pattern DANGEROUS = Pattern.compile("'*[=+\\-@\\t\\r].*", Pattern.DOTALL);
    private static final Pattern MADE_HARMLESS = Pattern.compile("'+[=+\\-@\\t\\r].*", Pattern.DOTALL);

    /** A number, which is no formula whatever sign it has. */
    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d[\\d.,]*");

    private Harmless() {}

    /** Returns the cell as it is written. */
    public static String written(String cell) {
        return DANGEROUS.matcher(cell).matches() ? "'" + cell : cell;
    }

    /** Returns the cell as it is written where numbers are texts like all others: they stay numbers. */
    static String writtenUnlessNumber(String cell) {
        return NUMBER.matcher(cell).matches() ? cell : written(cell);
    }

    /** Returns the cell as it was before it was written. */
    public static String read(String cell) {
        return MADE_HARMLESS.matcher(cell).matches() ? cell.substring(1) : cell;
    }
}
