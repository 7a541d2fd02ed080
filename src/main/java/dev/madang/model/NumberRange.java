package dev.madang.model;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Numbers from one to another that begin alike, such as A900-A999.
 *
 * @param prefix what stands before the digits; may be empty
 * @param first the lowest number
 * @param last the highest number, at least {@code first}
 * @param width how many digits a number has at least
 */
public record NumberRange(String prefix, int first, int last, int width) {

    private static final int MAX_DIGITS = 6;
    private static final int MAX_MEMBERS = 1_000;
    private static final Pattern SINGLE = Pattern.compile("(.*?)(\\d{1," + MAX_DIGITS + "})");
    private static final Pattern PAIR = Pattern.compile(SINGLE + "-(.*?)(\\d{1," + MAX_DIGITS + "})");

    /**
     * Checks the order.
     *
     * @throws IllegalArgumentException if the range is inside out or the width is out of reach
     */
    public NumberRange {
        Objects.requireNonNull(prefix, "prefix");
        if (first < 0 || last < first || width < 1 || width > MAX_DIGITS) {
            throw new IllegalArgumentException(
                    "Range \"" + prefix + first + "\" to \"" + prefix + last + "\" must go from low to high.");
        }
    }

    /** Reads A900-A999, A900-999 or a single A900. */
    public static Optional<NumberRange> parse(String text) {
        String wanted = text.strip();
        Matcher pair = PAIR.matcher(wanted);
        if (pair.matches()) {
            boolean isAlike = pair.group(3).isEmpty() || pair.group(3).equalsIgnoreCase(pair.group(1));
            return isAlike ? between(pair.group(1), pair.group(2), pair.group(4)) : Optional.empty();
        }
        Matcher single = SINGLE.matcher(wanted);
        return single.matches() ? between(single.group(1), single.group(2), single.group(2)) : Optional.empty();
    }

    /**
     * Returns the numbers for which the number of a merged booth stands: A101-104 for four. A number that joins hall
     * and booth, such as B2-3 or 10-12, is no range: a range has a letter before it and two digits or more on both
     * sides.
     */
    public static Optional<NumberRange> ofMerged(String number) {
        if (number.indexOf('-') < 0) {
            return Optional.empty();
        }
        Matcher pair = PAIR.matcher(number);
        boolean isRange = pair.matches()
                && pair.group(3).isEmpty()
                && pair.group(1).codePoints().anyMatch(Character::isLetter)
                && pair.group(2).length() >= 2
                && pair.group(2).length() == pair.group(4).length();
        return isRange
                ? between(pair.group(1), pair.group(2), pair.group(4))
                        .filter(range -> range.last > range.first && range.size() <= MAX_MEMBERS)
                : Optional.empty();
    }

    /** Returns all numbers that the number of a booth takes up: those of a range, else itself; none if it is empty. */
    public static List<String> taken(String number) {
        if (number.isEmpty()) {
            return List.of();
        }
        return ofMerged(number).map(NumberRange::members).orElse(List.of(number));
    }

    /** Tells whether a number lies in the range; capital and small letters are alike. */
    public boolean contains(String number) {
        Matcher single = SINGLE.matcher(number);
        if (!single.matches() || !single.group(1).toUpperCase(Locale.ROOT).equals(prefix.toUpperCase(Locale.ROOT))) {
            return false;
        }
        int value = Integer.parseInt(single.group(2));
        return value >= first && value <= last;
    }

    /** Returns how many numbers there are. */
    public int size() {
        return last - first + 1;
    }

    /** Returns all numbers from the lowest to the highest. */
    public List<String> members() {
        return IntStream.rangeClosed(first, last).mapToObj(this::member).toList();
    }

    /** Returns the number of a merged booth: A101-104, or A101 if there is but one. */
    public String merged() {
        return first == last ? member(first) : member(first) + "-" + padded(last);
    }

    /** Returns the text of one number, whether it lies in the range or not. */
    public String member(int value) {
        return prefix + padded(value);
    }

    @Override
    public String toString() {
        return first == last ? member(first) : member(first) + "-" + member(last);
    }

    private String padded(int value) {
        return String.format(Locale.ROOT, "%0" + width + "d", value);
    }

    private static Optional<NumberRange> between(String prefix, String from, String to) {
        int first = Integer.parseInt(from);
        int last = Integer.parseInt(to);
        return first <= last ? Optional.of(new NumberRange(prefix, first, last, from.length())) : Optional.empty();
    }
}
