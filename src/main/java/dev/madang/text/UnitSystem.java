package dev.madang.text;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * In which units lengths and areas are shown and typed. The domain counts in millimetres whatever is chosen.
 *
 * <p>The choice travels in the locale, as its measurement system ({@code en-u-ms-ussystem}), so that whoever knows the
 * language of the reader knows the units as well.
 */
public enum UnitSystem {
    /** Metres and square metres. */
    METRES("m"),
    /** Feet with inches, and square feet. */
    FEET("ft");

    private static final char MEASURES = 'u';
    private static final String EXTENSION = "ms-ussystem";

    private final String code;

    UnitSystem(String code) {
        this.code = code;
    }

    /** Returns its short name in options and files: {@code m} or {@code ft}. */
    public String code() {
        return code;
    }

    /** Returns the system of a short name, if there is one. */
    public static Optional<UnitSystem> parse(String code) {
        return Stream.of(values()).filter(system -> system.code.equals(code)).findFirst();
    }

    /** Returns the units that a locale asks for: metres unless it says feet. */
    public static UnitSystem of(Locale locale) {
        return "ussystem".equals(locale.getUnicodeLocaleType("ms")) ? FEET : METRES;
    }

    /** Returns the same language with these units. */
    public Locale in(Locale locale) {
        Locale language = locale.stripExtensions();
        return this == METRES
                ? language
                : new Locale.Builder()
                        .setLocale(language)
                        .setExtension(MEASURES, EXTENSION)
                        .build();
    }
}
