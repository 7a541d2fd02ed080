package dev.madang.text;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * What somebody looks for: words that must all be found, in any order. Capitals do not count, nor whether Korean is
 * written in whole syllables or, as some systems store it, in single letters. A word of initial consonants finds the
 * words that begin so: ㅂㅅ finds 부스. Blanks between letters of a text may be left out, as people write names with them
 * or without: 부산도시공사 finds 부산 도시공사; those between figures part numbers.
 *
 * @param words the words, folded
 */
public record SearchWords(List<String> words) {

    /** Nothing in particular, which everything matches. */
    public static final SearchWords NONE = new SearchWords(List.of());

    /** Copies the list. */
    public SearchWords {
        words = List.copyOf(words);
    }

    /** Takes a typed text apart. */
    public static SearchWords of(String typed) {
        return new SearchWords(Arrays.stream(fold(typed).split("\\s+", -1))
                .filter(word -> !word.isEmpty())
                .map(Hangul::parted)
                .toList());
    }

    /** Returns a text as it is compared: composed and in small letters. What is searched often is folded once. */
    public static String fold(String text) {
        String composed = Normalizer.isNormalized(text, Normalizer.Form.NFC)
                ? text
                : Normalizer.normalize(text, Normalizer.Form.NFC);
        return composed.toLowerCase(Locale.ROOT);
    }

    /** Tells whether nothing is looked for. */
    public boolean isEmpty() {
        return words.isEmpty();
    }

    /** Tells whether every word is found in a folded text. */
    public boolean isIn(String folded) {
        for (String word : words) {
            if (find(word, folded) < 0) {
                return false;
            }
        }
        return true;
    }

    /** Returns where a folded word is found first in a folded text; -1 if it is not. */
    public static int find(String word, String folded) {
        int at = folded.indexOf(word);
        if (at >= 0) {
            return at;
        }
        boolean hasInitials = word.chars().anyMatch(letter -> Hangul.isInitial((char) letter));
        for (int from = 0; from + word.length() <= folded.length(); from++) {
            if (standsAt(word, folded, from, hasInitials)) {
                return from;
            }
        }
        return -1;
    }

    private static boolean standsAt(String word, String folded, int from, boolean hasInitials) {
        int at = from;
        for (int i = 0; i < word.length(); i++) {
            if (i > 0 && isSkipped(folded, at)) {
                at++;
            }
            if (at >= folded.length() || !stands(word.charAt(i), folded.charAt(at), hasInitials)) {
                return false;
            }
            at++;
        }
        return true;
    }

    private static boolean stands(char wanted, char letter, boolean hasInitials) {
        return hasInitials ? Hangul.stands(wanted, letter) : wanted == letter;
    }

    private static boolean isSkipped(String folded, int at) {
        return at + 1 < folded.length()
                && folded.charAt(at) == ' '
                && Character.isLetter(folded.charAt(at - 1))
                && Character.isLetter(folded.charAt(at + 1));
    }
}
