package dev.madang.exchange.list;

import dev.madang.model.Booth;
import dev.madang.model.NumberRange;
import dev.madang.model.Plan;
import dev.madang.text.Messages;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Finds the booths that a cell names: by one number, by several ({@code A101, A102}), by a range ({@code A101~A104})
 * that is either the number of a merged booth or stands for all booths in it.
 */
final class BoothNumbers {

    private static final int MOST_IN_RANGE = 1_000;
    private static final Pattern SEVERAL = Pattern.compile("\"([^\"]*)\"|[^,;/、，·\"]+");
    private static final Pattern IN_QUOTES = Pattern.compile(".*[,;/、，·].*");
    private static final Pattern TO = Pattern.compile("(.*\\S)\\s*[~～∼〜–—]\\s*(\\S.*)");
    private static final Pattern FULL_RANGE = Pattern.compile("(\\D*\\p{L}\\D*)\\d+\\s*-\\s*(\\D*\\p{L}\\D*)\\d+");

    private final Messages messages;
    private final Map<String, List<Booth>> byNumber;
    private final Map<String, List<Booth>> byNarrowNumber;

    BoothNumbers(Plan plan, Messages messages) {
        this.messages = messages;
        byNumber = plan.booths().values().stream()
                .filter(booth -> !booth.number().isEmpty())
                .collect(Collectors.groupingBy(booth -> ListTexts.folded(booth.number())));
        byNarrowNumber = byNumber.values().stream()
                .flatMap(List::stream)
                .collect(Collectors.groupingBy(booth -> ListTexts.folded(narrow(booth.number()))));
    }

    /** Letters and figures as wide as syllables, Ａ１０１, mean the same as others. */
    private static String narrow(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC);
    }

    /**
     * What a cell names.
     *
     * @param booths the booths; of a number that several have, all of these
     * @param missing numbers that no booth has
     * @param problem why it means nothing; empty if it means something
     */
    record Found(List<Booth> booths, List<String> missing, String problem) {}

    /** Returns what a cell names. */
    Found read(String text) {
        Set<Booth> booths = new LinkedHashSet<>();
        List<String> missing = new ArrayList<>();
        for (String number : numbers(text)) {
            List<Booth> found = of(number);
            if (found.size() > 1) {
                return new Found(found, List.of(), messages.get("exchange.list.several", found.size()));
            }
            if (found.isEmpty()) {
                missing.add(number);
            }
            booths.addAll(found);
        }
        return new Found(List.copyOf(booths), List.copyOf(missing), "");
    }

    /** Returns a number as it stands among others in one cell. */
    static String quoted(String number) {
        return IN_QUOTES.matcher(number).matches() ? '"' + number + '"' : number;
    }

    private List<Booth> of(String number) {
        List<Booth> same = byNumber.getOrDefault(ListTexts.folded(number), List.of());
        return same.isEmpty() ? byNarrowNumber.getOrDefault(ListTexts.folded(narrow(number)), List.of()) : same;
    }

    private List<String> numbers(String text) {
        if (!of(text).isEmpty()) {
            return List.of(text);
        }
        List<String> all = new ArrayList<>();
        Matcher parts = SEVERAL.matcher(text);
        while (parts.find()) {
            String part = parts.group().strip();
            if (parts.group(1) != null) {
                all.add(parts.group(1));
            } else if (!part.isEmpty()) {
                all.addAll(part(part));
            }
        }
        return all;
    }

    private List<String> part(String part) {
        if (!of(part).isEmpty()) {
            return List.of(part);
        }
        return range(narrow(part)).map(this::membersOrMerged).orElseGet(() -> words(part));
    }

    /** Lines of one cell have become words. */
    private List<String> words(String part) {
        List<String> words = List.of(part.split(" ", -1));
        return words.size() > 1 && words.stream().noneMatch(word -> of(word).isEmpty()) ? words : List.of(part);
    }

    private List<String> membersOrMerged(NumberRange range) {
        return of(range.merged()).isEmpty() ? range.members() : List.of(range.merged());
    }

    /** A hyphen alone may join hall and booth, such as B2-3; with letters on both sides it is from one to another. */
    private static Optional<NumberRange> range(String text) {
        Matcher to = TO.matcher(text);
        String hyphened = to.matches() ? to.group(1) + "-" + to.group(2) : text;
        boolean isMeant = to.matches() || FULL_RANGE.matcher(text).matches();
        Optional<NumberRange> range =
                isMeant ? NumberRange.parse(hyphened.replaceAll("\\s*-\\s*", "-")) : NumberRange.ofMerged(text);
        return range.filter(one -> one.size() > 1 && one.size() <= MOST_IN_RANGE);
    }
}
