package dev.madang.text;

import dev.madang.model.NaturalOrder;
import java.text.Collator;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * Sorts names as a printed index does: 가나다, then ABC, then all else, by the name without what says its legal form.
 *
 * <p>Letters of one script are compared with each other alone: Korean by syllable, Latin without regard to case and
 * accents, figures as numbers. Blanks and signs do not count. Names that are alike so far are told apart letter by
 * letter, so that the order is total and fits {@code equals}.
 */
public final class IndexOrder implements Comparator<String> {

    /** The order. */
    public static final IndexOrder INSTANCE = new IndexOrder();

    /** Heads what begins with neither a Korean nor a Latin letter. */
    private static final String OTHERS = "#";

    private static final Pattern TRAILING =
            Pattern.compile("[\\s,]+(?:co|company|ltd|limited|inc|incorporated|corp|corporation|llc|llp|plc"
                    + "|gmbh|ag|pte|pty|s\\.?a|b\\.?v|k\\.?k)\\b\\.?,?$");

    private static final char FIRST_SYLLABLE = '가';
    private static final char LAST_SYLLABLE = '힣';
    private static final int SYLLABLES_PER_INITIAL = 588;

    /** Initial consonants in the order of syllables; doubled ones stand with the plain. */
    private static final String INITIALS = "ㄱㄱㄴㄷㄷㄹㅁㅂㅂㅅㅅㅇㅈㅈㅊㅋㅌㅍㅎ";

    private IndexOrder() {}

    @Override
    public int compare(String one, String other) {
        int order = Key.of(one).compareTo(Key.of(other));
        return order == 0 ? one.compareTo(other) : order;
    }

    /** Returns things sorted by their names; each name is looked at once. */
    public static <T> List<T> sorted(Collection<T> things, Function<? super T, String> nameOf) {
        record Named<T>(T thing, Key key, String name) {}
        List<Named<T>> named = new ArrayList<>();
        things.forEach(thing -> named.add(new Named<>(thing, Key.of(nameOf.apply(thing)), nameOf.apply(thing))));
        named.sort(Comparator.comparing((Named<T> one) -> one.key()).thenComparing(Named::name));
        return named.stream().map(Named::thing).toList();
    }

    /** Returns under which letter a name stands: an initial consonant, a capital, or # for all else. */
    public static String heading(String name) {
        String bare = bare(name);
        if (bare.isEmpty()) {
            return OTHERS;
        }
        char first = bare.charAt(0);
        if (first >= FIRST_SYLLABLE && first <= LAST_SYLLABLE) {
            return Character.toString(INITIALS.charAt((first - FIRST_SYLLABLE) / SYLLABLES_PER_INITIAL));
        }
        return isLatin(first) ? Character.toString(Character.toUpperCase(first)) : OTHERS;
    }

    /** Returns what counts of a name: in small letters, without accents, legal form, blanks and signs. */
    static String bare(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFKD).replaceAll("\\p{Mn}", "");
        String small = Normalizer.normalize(plain, Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT)
                .strip();
        String named = CompanyName.withoutKoreanForm(small).strip();
        String before = "";
        while (!before.equals(named)) {
            before = named;
            String shorter = TRAILING.matcher(named).replaceFirst("");
            named = letters(shorter).isEmpty() ? named : shorter;
        }
        String letters = letters(named);
        return letters.isEmpty() ? letters(small) : letters;
    }

    private static String letters(String text) {
        return text.replaceAll("(?<=\\d)\\s+(?=\\d)", "\u0001").replaceAll("[^\\p{L}\\p{N}\u0001]", "");
    }

    private static boolean isLatin(int letter) {
        return Character.UnicodeScript.of(letter) == Character.UnicodeScript.LATIN;
    }

    /** In what letters stand side by side, in their order. */
    private enum Script {
        HANGUL,
        LATIN,
        FIGURES,
        OTHER;

        static Script of(int letter) {
            if (Character.isDigit(letter)) {
                return FIGURES;
            }
            return switch (Character.UnicodeScript.of(letter)) {
                case HANGUL -> HANGUL;
                case LATIN -> LATIN;
                default -> OTHER;
            };
        }
    }

    /** Letters of one script. */
    private record Piece(Script script, String letters) implements Comparable<Piece> {

        /** The collator of no language is part of every runtime; it is not safe for several threads. */
        private static final ThreadLocal<Collator> LATIN = ThreadLocal.withInitial(() -> {
            Collator collator = Collator.getInstance(Locale.ROOT);
            collator.setStrength(Collator.SECONDARY);
            return collator;
        });

        @Override
        public int compareTo(Piece other) {
            if (script != other.script) {
                return script.compareTo(other.script);
            }
            return switch (script) {
                case LATIN -> LATIN.get().compare(letters, other.letters);
                case FIGURES -> NaturalOrder.INSTANCE.compare(letters, other.letters);
                case HANGUL, OTHER -> letters.compareTo(other.letters);
            };
        }
    }

    private record Key(List<Piece> pieces) implements Comparable<Key> {

        static Key of(String name) {
            String bare = bare(name);
            List<Piece> pieces = new ArrayList<>();
            int from = 0;
            for (int i = 1; i <= bare.length(); i++) {
                if (i == bare.length() || Script.of(bare.charAt(i)) != Script.of(bare.charAt(from))) {
                    pieces.add(new Piece(Script.of(bare.charAt(from)), bare.substring(from, i)));
                    from = i;
                }
            }
            return new Key(pieces);
        }

        /** Of two that begin alike the shorter comes first; nothing comes last. */
        @Override
        public int compareTo(Key other) {
            if (pieces.isEmpty() || other.pieces.isEmpty()) {
                return Boolean.compare(pieces.isEmpty(), other.pieces.isEmpty());
            }
            for (int i = 0; i < Math.min(pieces.size(), other.pieces.size()); i++) {
                int order = pieces.get(i).compareTo(other.pieces.get(i));
                if (order != 0) {
                    return order;
                }
            }
            return Integer.compare(pieces.size(), other.pieces.size());
        }
    }
}
