package dev.madang.view.booth;

import dev.madang.arrange.RowNaming;
import dev.madang.model.NumberRange;
import dev.madang.model.NumberRules;
import dev.madang.model.NumberRules.Counting;
import dev.madang.model.NumberRules.RowNames;
import dev.madang.model.NumberRules.Skips;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Reads and writes the parts of the rules that are typed. */
final class RuleFields {

    private static final String BETWEEN = "[\\s,;]+";

    private RuleFields() {}

    /** Returns a whole number in a range; nothing if the text is none. */
    static OptionalInt count(String text, int lowest, int highest) {
        String digits = text.strip();
        if (!digits.matches("\\d{1,6}")) {
            return OptionalInt.empty();
        }
        int number = Integer.parseInt(digits);
        return number >= lowest && number <= highest ? OptionalInt.of(number) : OptionalInt.empty();
    }

    static Optional<Counting> counting(String first, String step, String gap, boolean oddEven) {
        OptionalInt from = count(first, 0, Counting.MAX_FIRST);
        OptionalInt by = count(step, 1, Counting.MAX_STEP);
        OptionalInt left = count(gap, 0, Counting.MAX_STEP);
        return from.isPresent() && by.isPresent() && left.isPresent()
                ? Optional.of(new Counting(from.getAsInt(), by.getAsInt(), left.getAsInt(), oddEven))
                : Optional.empty();
    }

    /** Returns what to leave out; nothing if something else than letters, digits or numbers is typed. */
    static Optional<Skips> skips(String letters, String digits, String numbers) {
        try {
            Set<Integer> whole = new TreeSet<>();
            for (String number : words(numbers)) {
                whole.add(count(number, 0, Counting.MAX_FIRST).orElseThrow(IllegalArgumentException::new));
            }
            return Optional.of(new Skips(String.join("", words(letters)), String.join("", words(digits)), whole));
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    static Optional<RowNames> rows(String first, boolean letters, Skips skips) {
        OptionalInt row = new RowNaming(new RowNames(letters, 1), skips).find(first);
        return row.isPresent() && row.getAsInt() >= 1 && row.getAsInt() <= RowNames.MAX_FIRST
                ? Optional.of(new RowNames(letters, row.getAsInt()))
                : Optional.empty();
    }

    static Optional<List<NumberRange>> ranges(String text) {
        List<NumberRange> ranges = new ArrayList<>();
        for (String word : words(text)) {
            Optional<NumberRange> range = NumberRange.parse(word);
            if (range.isEmpty()) {
                return Optional.empty();
            }
            ranges.add(range.get());
        }
        return Optional.of(ranges);
    }

    /** Returns the first word that is no range; empty if there is none. */
    static String unreadableRange(String text) {
        return words(text).stream()
                .filter(word -> NumberRange.parse(word).isEmpty())
                .findFirst()
                .orElse("");
    }

    /** Returns the name of the first row. */
    static String firstRow(NumberRules rules) {
        return new RowNaming(rules.rows(), rules.skips()).name(0);
    }

    /** Returns letters or digits as a list that can be read: "I, O". */
    static String spaced(String letters) {
        return letters.chars().mapToObj(Character::toString).collect(Collectors.joining(", "));
    }

    static String joined(Iterable<?> values) {
        List<String> texts = new ArrayList<>();
        values.forEach(value -> texts.add(value.toString()));
        return String.join(", ", texts);
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>(List.of(text.strip().split(BETWEEN, -1)));
        words.removeIf(String::isEmpty);
        return words;
    }
}
