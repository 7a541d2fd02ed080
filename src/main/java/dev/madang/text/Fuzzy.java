package dev.madang.text;

import java.util.OptionalInt;

/**
 * Finds names by some of their letters in order, as one types them in a hurry: {@code exfl} finds "Export floor map",
 * ㄴㅂ finds 내보내기.
 */
public final class Fuzzy {

    private static final int LETTER = 1;
    private static final int NEXT_TO_LAST = 4;
    private static final int BEGINS_WORD = 6;
    private static final int BEGINS_NAME = 8;
    private static final int WHOLE_WORD_FOUND = 20;
    private static final int NONE = -1;

    private Fuzzy() {}

    /**
     * Returns how well a name fits: the greater the better, and nothing if a letter is missing. Blanks in the query
     * part words, each of which must be found.
     */
    public static OptionalInt score(String query, String name) {
        return score(query, name, SmallWords.NONE);
    }

    /**
     * Returns how well a name fits, as {@link #score(String, String)} does, but small words that it lacks count for
     * nothing as long as it has another word of the query.
     */
    public static OptionalInt score(String query, String name, SmallWords small) {
        String folded = SearchWords.fold(name);
        int sum = 0;
        boolean isMissed = false;
        for (String word : SearchWords.of(query).words()) {
            int score = scoreOfWord(word, folded, small);
            if (score == NONE && !small.has(word)) {
                return OptionalInt.empty();
            }
            isMissed |= score == NONE;
            sum += Math.max(0, score);
        }
        if (isMissed && sum == 0) {
            return OptionalInt.empty();
        }
        // Of names that fit equally well the shorter says less else.
        return OptionalInt.of(sum * 100 - Math.min(folded.length(), 99));
    }

    /** An ending is left away only where the word is not found with it. */
    private static int scoreOfWord(String word, String folded, SmallWords small) {
        int score = scoreOfWord(word, folded);
        return score != NONE
                ? score
                : small.stems(word)
                        .mapToInt(stem -> scoreOfWord(stem, folded))
                        .max()
                        .orElse(NONE);
    }

    private static int scoreOfWord(String word, String folded) {
        int whole = SearchWords.find(word, folded);
        int best = whole < 0 ? NONE : WHOLE_WORD_FOUND + score(word, folded, whole);
        for (int start = 0; start < folded.length(); start++) {
            if (Hangul.stands(word.charAt(0), folded.charAt(start))) {
                best = Math.max(best, score(word, folded, start));
            }
        }
        return best;
    }

    /** Takes the next letter that fits each time, beginning at a place. */
    private static int score(String word, String folded, int start) {
        int sum = 0;
        int last = NONE;
        int from = start;
        for (int i = 0; i < word.length(); i++) {
            int at = next(word.charAt(i), folded, from);
            if (at < 0) {
                return NONE;
            }
            sum += LETTER + (last >= 0 && at == last + 1 ? NEXT_TO_LAST : 0);
            sum += at == 0 ? BEGINS_NAME : beginsWord(folded, at) ? BEGINS_WORD : 0;
            last = at;
            from = at + 1;
        }
        return sum;
    }

    private static int next(char wanted, String folded, int from) {
        for (int at = from; at < folded.length(); at++) {
            if (Hangul.stands(wanted, folded.charAt(at))) {
                return at;
            }
        }
        return NONE;
    }

    private static boolean beginsWord(String folded, int at) {
        return !Character.isLetterOrDigit(folded.charAt(at - 1));
    }
}
