package dev.madang.arrange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All numbers that a pattern can give in a plan, and what each of them means. Knows them by what stands before and
 * after the counter, so that there is no need to list them.
 */
final class PossibleNumbers {

    /** If these meet no other reading, none does: digits that run over from a name make the longest counters. */
    private static final List<Integer> SAMPLES = List.of(1, 2, 11);

    private final NumberPattern pattern;
    private final int highest;
    private final List<Reading> meanings = new ArrayList<>();
    private final Map<String, Map<String, List<Reading>>> byEnds = new HashMap<>();

    /**
     * Collects what the numbers can mean. A list of names that the pattern does not use is ignored.
     *
     * @param highest the highest counter that is to be thought of
     */
    PossibleNumbers(NumberPattern pattern, List<String> halls, List<String> zones, List<String> rows, int highest) {
        this.pattern = pattern;
        this.highest = highest;
        for (String hall : pattern.namesHall() ? halls : List.of("")) {
            for (String zone : pattern.namesZone() ? zones : List.of("")) {
                for (String row : pattern.has(NumberPattern.Kind.ROW) ? rows : List.of("")) {
                    add(new Reading(hall, zone, row, 0));
                }
            }
        }
    }

    private void add(Reading meaning) {
        meanings.add(meaning);
        byEnds.computeIfAbsent(pattern.after(meaning), key -> new HashMap<>())
                .computeIfAbsent(pattern.before(meaning), key -> new ArrayList<>(1))
                .add(meaning);
    }

    /** Returns everything that a number can mean. */
    List<Reading> read(String text) {
        List<Reading> readings = new ArrayList<>();
        byEnds.forEach((after, byBefore) -> {
            if (text.endsWith(after)) {
                readEnding(text.substring(0, text.length() - after.length()), byBefore, readings);
            }
        });
        return readings;
    }

    private void readEnding(String text, Map<String, List<Reading>> byBefore, List<Reading> readings) {
        for (int at = text.length() - 1; at >= 0 && Character.isDigit(text.charAt(at)); at--) {
            List<Reading> found = byBefore.getOrDefault(text.substring(0, at), List.of());
            if (!found.isEmpty() && text.length() - at <= 9) {
                int number = Integer.parseInt(text.substring(at));
                if (number <= highest && pattern.counter(number).equals(text.substring(at))) {
                    found.forEach(meaning -> readings.add(meaning.withNumber(number)));
                }
            }
        }
    }

    /** Returns two readings of one number, if there is a number that has two. */
    Optional<Clash> clash() {
        return clashWith(this);
    }

    /** Returns a reading here and another one there of one number, if there is such a number. */
    Optional<Clash> clashWith(PossibleNumbers other) {
        for (Reading meaning : meanings) {
            for (int sample : SAMPLES) {
                Reading here = meaning.withNumber(sample);
                String text = pattern.text(here);
                for (Reading there : other.read(text)) {
                    if (other != this || !there.equals(here)) {
                        return Optional.of(new Clash(text, here, there));
                    }
                }
            }
        }
        return Optional.empty();
    }

    /**
     * A number with two meanings.
     *
     * @param text the number
     * @param one what it means
     * @param other what it means as well
     */
    record Clash(String text, Reading one, Reading other) {}
}
