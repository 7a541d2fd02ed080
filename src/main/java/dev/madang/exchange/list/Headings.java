package dev.madang.exchange.list;

import dev.madang.text.Messages;
import dev.madang.text.UnitSystem;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The words by which columns are recognised, in either language: what the program itself says, and what people say for
 * it, the clearest first.
 */
final class Headings {

    private static final Pattern NEITHER_LETTER_NOR_DIGIT = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern LAST_BRACKETS = Pattern.compile("\\s*[(\\[][^()\\[\\]]*[)\\]]\\s*$");

    /** The mark before a text in UTF-8, as it is, and as it looks where it was read in another encoding. */
    private static final Pattern MARK = Pattern.compile("^(\\uFEFF|\u00ef\u00bb\u00bf)");

    private final Map<String, Meaning> meanings = new HashMap<>();

    /** Knows the headings of some columns. */
    Headings(List<String> keys) {
        List<Messages> languages = Messages.LANGUAGES.stream().map(Messages::of).toList();
        List<Messages> inFeet = Messages.LANGUAGES.stream()
                .map(language -> Messages.of(UnitSystem.FEET.in(language)))
                .toList();
        // What the program itself says comes before other words for it, unless it stands among them as less clear.
        languages.forEach(texts -> keys.forEach(key -> {
            String own = bare(ListColumns.heading(key, texts));
            meanings.putIfAbsent(
                    own, new Meaning(key, Math.max(0, others(key, texts).indexOf(own) + 1)));
        }));
        inFeet.forEach(texts ->
                keys.forEach(key -> meanings.putIfAbsent(bare(ListColumns.heading(key, texts)), new Meaning(key, 0))));
        languages.forEach(texts -> keys.forEach(key -> {
            List<String> others = others(key, texts);
            for (int i = 0; i < others.size(); i++) {
                meanings.putIfAbsent(others.get(i), new Meaning(key, i + 1));
            }
        }));
    }

    /** What a heading means, and how clearly: 0 is clearest. */
    private record Meaning(String key, int rank) {}

    /** Returns what each cell of a row means: the key of a column, or an empty text; no key twice. */
    List<String> read(List<String> row) {
        List<String> keys = new ArrayList<>();
        Map<String, Integer> bestAt = new HashMap<>();
        Map<String, Integer> bestRank = new HashMap<>();
        for (int i = 0; i < row.size(); i++) {
            Meaning meaning = meaning(row.get(i));
            keys.add("");
            if (!meaning.key().isEmpty() && meaning.rank() < bestRank.getOrDefault(meaning.key(), Integer.MAX_VALUE)) {
                bestRank.put(meaning.key(), meaning.rank());
                bestAt.put(meaning.key(), i);
            }
        }
        bestAt.forEach((key, at) -> keys.set(at, key));
        return keys;
    }

    /** Returns how many columns a row names. */
    int count(List<String> row) {
        Set<String> keys = new HashSet<>();
        row.forEach(cell -> keys.add(meaning(cell).key()));
        keys.remove("");
        return keys.size();
    }

    /** Returns what one heading means: the key of a column, or an empty text. */
    String key(String heading) {
        return meaning(heading).key();
    }

    /** Tells whether a heading is what the program itself says for a column, or says itself what it is. */
    boolean isClear(String heading) {
        return meaning(heading).rank() == 0;
    }

    /** Returns a heading without a mark of the encoding, which programs take for a part of the first one. */
    static String withoutMark(String heading) {
        return MARK.matcher(heading).replaceFirst("");
    }

    private Meaning meaning(String marked) {
        String heading = withoutMark(marked);
        Meaning whole = meanings.get(bare(heading));
        if (whole != null) {
            return whole;
        }
        String withoutUnit = bare(LAST_BRACKETS.matcher(heading).replaceFirst(""));
        Meaning rest = withoutUnit.isEmpty() ? null : meanings.get(withoutUnit);
        return rest == null ? new Meaning("", 0) : new Meaning(rest.key(), rest.rank() + 1);
    }

    /** Returns what people say for a column, bare, the clearest first. */
    private static List<String> others(String key, Messages texts) {
        String list = "exchange.list.headings." + key;
        return texts.contains(list)
                ? Arrays.stream(texts.get(list).split(";", -1))
                        .map(Headings::bare)
                        .toList()
                : List.of();
    }

    /** Blanks and signs in headings differ from sheet to sheet: 업체명(국문), 업체명 - 국문. */
    private static String bare(String heading) {
        return NEITHER_LETTER_NOR_DIGIT
                .matcher(ListTexts.folded(heading).replace('㎡', 'm').replace("²", ""))
                .replaceAll("");
    }
}
