package dev.madang.arrange;

import dev.madang.model.Booth;
import dev.madang.model.MergedNumber;
import dev.madang.model.NumberRange;
import dev.madang.model.NumberRules;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Which numbers a booth takes up from one on, and which are never given. */
final class Spans {

    private static final int MOST_DIGITS = 9;

    private final NumberPattern pattern;
    private final NumberRules rules;

    Spans(NumberPattern pattern, NumberRules rules) {
        this.pattern = pattern;
        this.rules = rules;
    }

    /**
     * Tells whether a number is left out by rule: as it is counted, or as it is read on the stand. Where digits stand
     * beside the counter, 3 in hall 1 reads 13; a digit that is left out counts in the counter alone, else hall 4 would
     * have no numbers.
     */
    boolean isLeftOut(Reading reading, int number) {
        if (!rules.skips().allows(number)) {
            return true;
        }
        Set<Integer> never = rules.skips().numbers();
        String counter = pattern.counter(number);
        String read = digitsAtEnd(pattern.before(reading)) + counter + digitsAtBeginning(pattern.after(reading));
        return read.length() > counter.length()
                && read.length() <= MOST_DIGITS
                && never.contains(Integer.parseInt(read));
    }

    /** Returns a single number. */
    Span single(Reading reading, int number) {
        String text = pattern.text(reading.withNumber(number));
        return new Span(text, List.of(text), number);
    }

    /**
     * Returns what a booth gets from a number on: where merged booths show ranges, a booth that shows one takes as many
     * numbers again, if they follow each other and are free; else the first alone.
     */
    Span from(Booth booth, Reading reading, int first, Predicate<String> isFree) {
        int wanted = members(booth);
        List<String> texts = new ArrayList<>();
        int given = 0;
        int number = first;
        while (given < wanted) {
            String text = pattern.text(reading.withNumber(number));
            if (!isFree.test(text)) {
                return single(reading, first);
            }
            texts.add(text);
            given += isLeftOut(reading, number) ? 0 : 1;
            number++;
        }
        int last = number - 1;
        return range(texts).map(text -> new Span(text, texts, last)).orElseGet(() -> single(reading, first));
    }

    /** How many numbers a booth has now, without those that are left out by rule. */
    private int members(Booth booth) {
        Optional<NumberRange> range =
                rules.merged() == MergedNumber.RANGE ? NumberRange.ofMerged(booth.number()) : Optional.empty();
        if (range.isEmpty()) {
            return 1;
        }
        NumberRange now = range.get();
        long given = java.util.stream.IntStream.rangeClosed(now.first(), now.last())
                .filter(rules.skips()::allows)
                .count();
        return Math.max(1, Math.toIntExact(given));
    }

    private static Optional<String> range(List<String> texts) {
        Optional<NumberRange> first = NumberRange.parse(texts.get(0));
        Optional<NumberRange> last = NumberRange.parse(texts.get(texts.size() - 1));
        if (first.isEmpty()
                || last.isEmpty()
                || first.get().first() > last.get().last()) {
            return Optional.empty();
        }
        NumberRange one = first.get();
        NumberRange whole =
                new NumberRange(one.prefix(), one.first(), last.get().last(), one.width());
        String text = whole.merged();
        boolean isOne = whole.members().equals(texts)
                && (texts.size() == 1 || NumberRange.ofMerged(text).isPresent());
        return isOne && text.length() <= Booth.MAX_NUMBER_LENGTH ? Optional.of(text) : Optional.empty();
    }

    private static String digitsAtEnd(String text) {
        int from = text.length();
        while (from > 0 && Character.isDigit(text.charAt(from - 1))) {
            from--;
        }
        return text.substring(from);
    }

    private static String digitsAtBeginning(String text) {
        int end = 0;
        while (end < text.length() && Character.isDigit(text.charAt(end))) {
            end++;
        }
        return text.substring(0, end);
    }
}
