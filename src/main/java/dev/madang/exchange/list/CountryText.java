package dev.madang.exchange.list;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Countries as lists write them: by a code of two or three letters, or by their Korean or English name. */
final class CountryText {

    private static final Map<String, String> CODES = codes();

    private CountryText() {}

    /** Returns the code of a country; the text itself if it is none that is known. */
    static String code(String text) {
        return CODES.getOrDefault(bare(text), text);
    }

    private static Map<String, String> codes() {
        Map<String, String> codes = new HashMap<>();
        for (String code : Locale.getISOCountries()) {
            Locale country = new Locale("", code);
            codes.put(bare(country.getDisplayCountry(Locale.KOREAN)), code);
            codes.put(bare(country.getDisplayCountry(Locale.ENGLISH)), code);
            codes.put(bare(country.getISO3Country()), code);
        }
        // What people say for short, or have said before.
        Map.ofEntries(
                        Map.entry("한국", "KR"),
                        Map.entry("korea", "KR"),
                        Map.entry("republicofkorea", "KR"),
                        Map.entry("rok", "KR"),
                        Map.entry("uk", "GB"),
                        Map.entry("uae", "AE"),
                        Map.entry("prc", "CN"),
                        Map.entry("hongkong", "HK"),
                        Map.entry("macao", "MO"),
                        Map.entry("macau", "MO"),
                        Map.entry("튀르키예", "TR"),
                        Map.entry("türkiye", "TR"),
                        Map.entry("turkiye", "TR"),
                        Map.entry("czechrepublic", "CZ"),
                        Map.entry("russianfederation", "RU"),
                        Map.entry("남아프리카공화국", "ZA"),
                        Map.entry("남아공", "ZA"))
                .forEach(codes::put);
        return Map.copyOf(codes);
    }

    /** Neither blanks nor dots count, nor what stands in brackets at the end: U.S.A., 홍콩(중국 특별행정구). */
    private static String bare(String country) {
        return OtherWords.bare(country).replace(".", "");
    }
}
