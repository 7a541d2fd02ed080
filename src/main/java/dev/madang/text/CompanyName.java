package dev.madang.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Names of companies without what people write now so and now otherwise: the legal form ((주), ㈜, 주식회사, Co., Ltd.,
 * Inc.), blanks, signs, capitals and the width of letters.
 */
public final class CompanyName {

    private static final String SHORT_FORMS = "[주유사재합학의복특]";
    private static final String KOREAN_FORMS =
            "(?:주식회사|유한회사|유한책임회사|합자회사|합명회사|사단법인|재단법인|학교법인|의료법인" + "|사회복지법인|농업회사법인|어업회사법인|영농조합법인|영어조합법인|사회적협동조합)";

    /** (주), [주], (주식회사), (유한); also with one of the brackets alone, at the beginning or the end. */
    private static final Pattern IN_BRACKETS = Pattern.compile("[(\\[]\\s*(?:" + SHORT_FORMS + "|유한|재단|사단|"
            + KOREAN_FORMS + ")\\s*[)\\]]|^\\s*" + SHORT_FORMS + "\\s*[)\\]]|[(\\[]\\s*" + SHORT_FORMS + "\\s*$");

    private static final Pattern KOREAN_FORM =
            Pattern.compile("^(?:\\s*" + KOREAN_FORMS + ")+|(?:" + KOREAN_FORMS + "\\s*)+$");
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
        String withoutForm = withoutKoreanForm(wide);
        List<String> words = words(DOTS.matcher(withoutForm).replaceAll(""));
        while (words.size() > 1 && FORMS.contains(words.get(words.size() - 1))) {
            words.remove(words.size() - 1);
        }
        String bare = String.join("", words);
        return bare.isEmpty() ? String.join("", words(wide)) : bare;
    }

    /** Returns a name without its Korean legal form, in brackets, before or behind it. */
    static String withoutKoreanForm(String name) {
        return KOREAN_FORM.matcher(IN_BRACKETS.matcher(name).replaceAll(" ")).replaceAll(" ");
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>(Arrays.asList(NEITHER_LETTER_NOR_DIGIT.split(text, -1)));
        words.removeIf(String::isEmpty);
        return words;
    }
}
