package dev.madang.text;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * What people type beside the words that matter: "by", "the", and endings as in 상태로 or "booths". A name need not have
 * them.
 *
 * @param words whole words, folded
 * @param endings ends of words, folded
 */
public record SmallWords(List<String> words, List<String> endings) {

    /** Every letter counts. */
    public static final SmallWords NONE = new SmallWords(List.of(), List.of());

    /** Copies the lists. */
    public SmallWords {
        words = List.copyOf(words);
        endings = List.copyOf(endings);
    }

    /** Takes lists apart whose entries stand between blanks. */
    public static SmallWords of(String words, String endings) {
        return new SmallWords(entries(words), entries(endings));
    }

    /** Returns what is small in either of two languages. */
    public SmallWords and(SmallWords other) {
        return new SmallWords(
                Stream.concat(words.stream(), other.words.stream()).toList(),
                Stream.concat(endings.stream(), other.endings.stream()).toList());
    }

    boolean has(String word) {
        return words.contains(word);
    }

    /** Returns what a word is without one of the endings; nothing is left out of a word that is all ending. */
    Stream<String> stems(String word) {
        return endings.stream()
                .filter(ending -> word.length() > ending.length() && word.endsWith(ending))
                .map(ending -> word.substring(0, word.length() - ending.length()));
    }

    private static List<String> entries(String list) {
        return Arrays.stream(SearchWords.fold(list).split("\\s+", -1))
                .filter(entry -> !entry.isEmpty())
                .toList();
    }
}
