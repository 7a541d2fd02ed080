package dev.madang.text;

/**
 * Takes Korean syllables apart, so that half a word finds the whole: initial consonants alone (ㅂㅅ finds 부스), and a
 * syllable that is still being typed (바 finds 반).
 */
final class Hangul {

    private static final char FIRST_SYLLABLE = '가';
    private static final char LAST_SYLLABLE = '힣';
    private static final int SYLLABLES_PER_INITIAL = 588;
    private static final int FINALS = 28;
    private static final String INITIALS = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ";

    /** Pairs of consonants that end syllables but begin none, and what they are made of. */
    private static final String PAIRS = "ㄳㄵㄶㄺㄻㄼㄽㄾㄿㅀㅄ";

    private static final String PARTED = "ㄱㅅㄴㅈㄴㅎㄹㄱㄹㅁㄹㅂㄹㅅㄹㅌㄹㅍㄹㅎㅂㅅ";

    private Hangul() {}

    /** Tells whether a letter of a query stands for a letter of a text. */
    static boolean stands(char wanted, char letter) {
        if (wanted == letter) {
            return true;
        }
        if (!isSyllable(letter)) {
            return false;
        }
        return isSyllable(wanted) ? isBeginning(wanted, letter) : wanted == initial(letter);
    }

    /** Returns a word with pairs of consonants parted: who types ㅂ and ㅅ alone gets ㅄ from many an input method. */
    static String parted(String word) {
        StringBuilder parted = new StringBuilder();
        for (char letter : word.toCharArray()) {
            int pair = PAIRS.indexOf(letter);
            if (pair < 0) {
                parted.append(letter);
            } else {
                parted.append(PARTED, 2 * pair, 2 * pair + 2);
            }
        }
        return parted.toString();
    }

    /** Tells whether a letter is a consonant that syllables begin with, typed alone. */
    static boolean isInitial(char letter) {
        return INITIALS.indexOf(letter) >= 0;
    }

    private static boolean isSyllable(char letter) {
        return letter >= FIRST_SYLLABLE && letter <= LAST_SYLLABLE;
    }

    /** A syllable without final consonant begins those that differ from it in the final alone. */
    private static boolean isBeginning(char open, char letter) {
        int rank = open - FIRST_SYLLABLE;
        return rank % FINALS == 0 && rank / FINALS == (letter - FIRST_SYLLABLE) / FINALS;
    }

    private static char initial(char syllable) {
        return INITIALS.charAt((syllable - FIRST_SYLLABLE) / SYLLABLES_PER_INITIAL);
    }
}
