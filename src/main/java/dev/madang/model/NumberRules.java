package dev.madang.model;

import java.util.Collections;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/**
 * How the booths of a plan are numbered.
 *
 * @param pattern tokens and text, such as {@code {hall}{row}{n:2}}; what it means is known to whoever numbers
 * @param counting how numbers follow each other
 * @param way in which order booths are walked
 * @param rows how rows are named
 * @param skips what is never given
 * @param merged which number a merged booth gets
 */
public record NumberRules(String pattern, Counting counting, Way way, RowNames rows, Skips skips, MergedNumber merged) {

    /** Rows A, B, C with booths 01, 02, 03, from the top left; without I and O, and without 4 and 13. */
    public static final NumberRules DEFAULT = new NumberRules(
            "{row}{n:2}",
            new Counting(1, 1, 0, false),
            new Way(Corner.TOP_LEFT, false, false),
            new RowNames(true, 1),
            new Skips("IO", "", Set.of(4, 13)),
            MergedNumber.LOWEST);

    /** Longer patterns are mistakes. */
    public static final int MAX_PATTERN_LENGTH = 80;

    /**
     * Checks the length of the pattern.
     *
     * @throws IllegalArgumentException if it is too long
     */
    public NumberRules {
        Objects.requireNonNull(counting, "counting");
        Objects.requireNonNull(way, "way");
        Objects.requireNonNull(rows, "rows");
        Objects.requireNonNull(skips, "skips");
        Objects.requireNonNull(merged, "merged");
        if (pattern.length() > MAX_PATTERN_LENGTH) {
            throw new IllegalArgumentException(
                    "pattern \"" + pattern + "\" must have at most " + MAX_PATTERN_LENGTH + " characters.");
        }
    }

    /** The corner of the hall at which numbering begins. */
    public enum Corner {
        /** Top left. */
        TOP_LEFT(false, false),
        /** Top right. */
        TOP_RIGHT(true, false),
        /** Bottom left. */
        BOTTOM_LEFT(false, true),
        /** Bottom right. */
        BOTTOM_RIGHT(true, true);

        private final boolean right;
        private final boolean bottom;

        Corner(boolean right, boolean bottom) {
            this.right = right;
            this.bottom = bottom;
        }

        /** Tells whether one goes from right to left. */
        public boolean isRight() {
            return right;
        }

        /** Tells whether one goes from the bottom to the top. */
        public boolean isBottom() {
            return bottom;
        }
    }

    /**
     * How numbers follow each other.
     *
     * @param first the first number, from 0
     * @param step from one number to the next, from 1
     * @param aisleGap how many numbers are left out where an aisle crosses a row, from 0
     * @param oddEven whether the two sides of an aisle share a row: odd numbers on one side, even ones on the other
     */
    public record Counting(int first, int step, int aisleGap, boolean oddEven) {

        /** The highest first number. */
        public static final int MAX_FIRST = 99_999;

        /** The longest step, and the most numbers left out at an aisle. */
        public static final int MAX_STEP = 1_000;

        /**
         * Checks the ranges.
         *
         * @throws IllegalArgumentException naming what is out of range
         */
        public Counting {
            requireIn("first", first, 0, MAX_FIRST);
            requireIn("step", step, 1, MAX_STEP);
            requireIn("aisleGap", aisleGap, 0, MAX_STEP);
        }
    }

    /**
     * In which order booths are walked.
     *
     * @param corner where one begins
     * @param alongColumns whether rows run from top to bottom instead of from side to side
     * @param boustrophedon whether every second row is walked back
     */
    public record Way(Corner corner, boolean alongColumns, boolean boustrophedon) {

        /** Checks that the corner is given. */
        public Way {
            Objects.requireNonNull(corner, "corner");
        }
    }

    /**
     * How rows are named.
     *
     * @param letters A, B, C instead of 1, 2, 3
     * @param first which name the first row has, from 1
     */
    public record RowNames(boolean letters, int first) {

        /** The highest name of a first row. */
        public static final int MAX_FIRST = 999;

        /**
         * Checks the range.
         *
         * @throws IllegalArgumentException if the first is out of range
         */
        public RowNames {
            requireIn("first", first, 1, MAX_FIRST);
        }
    }

    /**
     * What is never given.
     *
     * @param letters letters that name no row, in capitals
     * @param digits numbers that contain one of these digits are left out
     * @param numbers numbers that are left out
     */
    public record Skips(String letters, String digits, Set<Integer> numbers) {

        /**
         * Copies the numbers and checks letters and digits.
         *
         * @throws IllegalArgumentException if something else stands among them, or nothing is left to give
         */
        public Skips {
            letters = letters.toUpperCase(Locale.ROOT);
            if (!letters.matches("[A-Z]*") || letters.chars().distinct().count() > 24) {
                throw new IllegalArgumentException("letters \"" + letters + "\" must be A to Z and leave some.");
            }
            if (!digits.matches("[0-9]*") || digits.chars().distinct().count() > 8) {
                throw new IllegalArgumentException("digits \"" + digits + "\" must be 0 to 9 and leave some.");
            }
            numbers = Collections.unmodifiableSet(new TreeSet<>(numbers));
        }

        /** Tells whether a number may be given. */
        public boolean allows(int number) {
            return !numbers.contains(number)
                    && Integer.toString(number).chars().noneMatch(digit -> digits.indexOf(digit) >= 0);
        }

        /** Tells whether a letter may name a row. */
        public boolean allows(char letter) {
            return letters.indexOf(letter) < 0;
        }
    }

    /** Returns a copy with another pattern. */
    public NumberRules withPattern(String newPattern) {
        return new NumberRules(newPattern, counting, way, rows, skips, merged);
    }

    /** Returns a copy that counts otherwise. */
    public NumberRules withCounting(Counting newCounting) {
        return new NumberRules(pattern, newCounting, way, rows, skips, merged);
    }

    /** Returns a copy that goes another way. */
    public NumberRules withWay(Way newWay) {
        return new NumberRules(pattern, counting, newWay, rows, skips, merged);
    }

    /** Returns a copy that names rows otherwise. */
    public NumberRules withRows(RowNames newRows) {
        return new NumberRules(pattern, counting, way, newRows, skips, merged);
    }

    /** Returns a copy that leaves out something else. */
    public NumberRules withSkips(Skips newSkips) {
        return new NumberRules(pattern, counting, way, rows, newSkips, merged);
    }

    /** Returns a copy that numbers merged booths otherwise. */
    public NumberRules withMerged(MergedNumber newMerged) {
        return new NumberRules(pattern, counting, way, rows, skips, newMerged);
    }

    private static void requireIn(String name, int value, int lowest, int highest) {
        if (value < lowest || value > highest) {
            throw new IllegalArgumentException(name + " (" + value + ") must be " + lowest + " to " + highest + ".");
        }
    }
}
