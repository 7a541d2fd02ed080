package dev.madang.text;

import dev.madang.model.NaturalOrder;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Names of companies without what people write now so and now otherwise: the legal form ((주), ㈜, 주식회사, Co., Ltd.,
 * Inc.), blanks, signs, capitals and the width of letters.
 */
public final class CompanyName {

    /** Korean names come first, 가나다, then Latin ones, then all others; the legal form does not count. */
    public static final Comparator<String> ORDER =
            Comparator.<String, SortKey>comparing(SortKey::of).thenComparing(Comparator.naturalOrder());

    private static final String SHORT_FORMS = "[주유사재합학의복특]";
    private static final String KOREAN_FORMS =
            "(?:주식회사|유한회사|유한책임회사|합자회사|합명회사|사단법인|재단법인|학교법인|의료법인" + "|사회복지법인|농업회사법인|어업회사법인|영농조합법인|영어조합법인|사회적협동조합)";

    /** (주), [주], (주식회사), (유한); also with one of the brackets alone, at the beginning or the end. */
    private static final Pattern IN_BRACKETS = Pattern.compile("[(\\[]\\s*(?:" + SHORT_FORMS + "|유한|재단|사단|"
            + KOREAN_FORMS + ")\\s*[)\\]]|^\\s*" + SHORT_FORMS + "\\s*[)\\]]|[(\\[]\\s*" + SHORT_FORMS + "\\s*$");

    private static final Pattern KOREAN_FORM =
            Pattern.compile("^(?:\\s*" + KOREAN_FORMS + ")+|(?:" + KOREAN_FORMS + "\\s*)+$");
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern DOTS = Pattern.compile("[.'’]");
    private static final Pattern NEITHER_LETTER_NOR_DIGIT = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Set<String> FORMS = Set.of(
            "co",
            "coltd",
            "company",
            "ltd",
            "limited",
            "inc",
            "incorporated",
            "corp",
            "corporation",
            "llc",
            "llp",
            "gmbh",
            "ag",
            "kg",
            "plc",
            "pte",
            "pty",
            "sa",
            "sas",
            "srl",
            "spa",
            "bv",
            "nv",
            "oy",
            "ab",
            "as",
            "kk",
            "sdn",
            "bhd");

    private CompanyName() {}

    /** Returns the name as it is compared: equal for names that mean the same company, most likely. */
    public static String bare(String name) {
        String wide = Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        String withoutForm =
                KOREAN_FORM.matcher(IN_BRACKETS.matcher(wide).replaceAll(" ")).replaceAll(" ");
        List<String> words = words(DOTS.matcher(withoutForm).replaceAll(""));
        while (words.size() > 1 && FORMS.contains(words.get(words.size() - 1))) {
            words.remove(words.size() - 1);
        }
        String bare = String.join("", words);
        return bare.isEmpty() ? String.join("", words(wide)) : bare;
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>(Arrays.asList(NEITHER_LETTER_NOR_DIGIT.split(text, -1)));
        words.removeIf(String::isEmpty);
        return words;
    }

    /** What a name is sorted by. */
    private record SortKey(int script, String bare) implements Comparable<SortKey> {

        static SortKey of(String name) {
            String bare = CompanyName.bare(name);
            int script = bare.isEmpty() ? 2 : script(bare.codePointAt(0));
            return new SortKey(script, script == 1 ? withoutAccents(bare) : bare);
        }

        /** É stands among E; Hangul stays composed. */
        private static String withoutAccents(String bare) {
            String apart = Normalizer.normalize(bare, Normalizer.Form.NFD);
            return Normalizer.normalize(ACCENTS.matcher(apart).replaceAll(""), Normalizer.Form.NFC);
        }

        private static int script(int letter) {
            return switch (Character.UnicodeScript.of(letter)) {
                case HANGUL -> 0;
                case LATIN -> 1;
                default -> 2;
            };
        }

        @Override
        public int compareTo(SortKey other) {
            int scripts = Integer.compare(script, other.script);
            return scripts == 0 ? NaturalOrder.INSTANCE.compare(bare, other.bare) : scripts;
        }
    }
}
