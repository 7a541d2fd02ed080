package dev.madang.exchange.list;

import dev.madang.text.Messages;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;

/** Words that people put into lists for what the program calls otherwise, in either language. */
final class OtherWords {

    private static final Pattern LAST_BRACKETS = Pattern.compile("\\s*\\([^()]*\\)\\s*$");
    private static final Pattern BLANKS = Pattern.compile("[\\s\u00a0]+");

    private OtherWords() {}

    /** Returns the words of a list in the bundles, bare. */
    static Set<String> of(String key) {
        Set<String> words = new HashSet<>();
        Messages.LANGUAGES.stream().map(Messages::of).forEach(texts -> {
            for (String word : texts.get(key).split(";", -1)) {
                words.add(bare(word));
            }
        });
        return words;
    }

    /** Returns a text without blanks, capitals and what stands in brackets at its end. */
    static String bare(String text) {
        String folded = ListTexts.folded(text);
        String open = LAST_BRACKETS.matcher(folded).replaceFirst("");
        return BLANKS.matcher(open.isEmpty() ? folded : open).replaceAll("");
    }
}
