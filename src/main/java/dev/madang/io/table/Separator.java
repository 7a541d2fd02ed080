package dev.madang.io.table;

import java.util.Optional;

/** What parts cells in a text. */
public enum Separator {
    /** 쉼표. */
    COMMA(','),
    /** 세미콜론. */
    SEMICOLON(';'),
    /** 탭. */
    TAB('\t');

    private static final int LOOKED_AT_LINES = 30;

    private final char sign;

    Separator(char sign) {
        this.sign = sign;
    }

    /** Returns the sign itself. */
    public char sign() {
        return sign;
    }

    /** Returns the separator of that name: comma, semicolon or tab. */
    public static Optional<Separator> parse(String name) {
        for (Separator separator : values()) {
            if (separator.name().equalsIgnoreCase(name)) {
                return Optional.of(separator);
            }
        }
        return Optional.empty();
    }

    /** Returns the one by which most of the first lines are parted; a comma if none is. */
    static Separator guess(String text) {
        int[] lines = new int[values().length];
        int[] all = new int[values().length];
        count(text, lines, all);
        Separator best = COMMA;
        for (Separator one : values()) {
            boolean isBetter = lines[one.ordinal()] > lines[best.ordinal()]
                    || (lines[one.ordinal()] == lines[best.ordinal()] && all[one.ordinal()] > all[best.ordinal()]);
            best = isBetter ? one : best;
        }
        return best;
    }

    /** Counts lines that have a separator, and separators, both outside of quotation marks. */
    private static void count(String text, int[] lines, int[] all) {
        boolean isQuoted = false;
        int line = 0;
        boolean[] seen = new boolean[lines.length];
        for (int i = 0; i < text.length() && line < LOOKED_AT_LINES; i++) {
            char sign = text.charAt(i);
            if (sign == '"') {
                isQuoted = !isQuoted;
            } else if (sign == '\n' && !isQuoted) {
                line++;
                seen = new boolean[lines.length];
            } else if (!isQuoted) {
                for (Separator one : values()) {
                    if (one.sign == sign) {
                        all[one.ordinal()]++;
                        lines[one.ordinal()] += seen[one.ordinal()] ? 0 : 1;
                        seen[one.ordinal()] = true;
                    }
                }
            }
        }
    }
}
