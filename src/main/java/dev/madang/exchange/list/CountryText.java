package dev.madang.exchange.list;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Countries as lists write them: by code, or by their Korean or English name. */
final class CountryText {

    private static final Map<String, String> CODES = codes();

    private CountryText() {}

    /** Returns the code of a country; the text itself if it is none that is known. */
    static String code(String text) {
        return CODES.getOrDefault(ListTexts.folded(text), text);
    }

    private static Map<String, String> codes() {
        Map<String, String> codes = new HashMap<>();
        for (String code : Locale.getISOCountries()) {
            Locale country = new Locale("", code);
            codes.put(ListTexts.folded(country.getDisplayCountry(Locale.KOREAN)), code);
            codes.put(ListTexts.folded(country.getDisplayCountry(Locale.ENGLISH)), code);
        }
        // What people say for short.
        codes.put("한국", "KR");
        codes.put("korea", "KR");
        codes.put("republic of korea", "KR");
        codes.put("usa", "US");
        codes.put("uk", "GB");
        codes.put("uae", "AE");
        return Map.copyOf(codes);
    }
}
