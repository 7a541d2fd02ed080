package dev.madang.model;

import java.util.Locale;
import java.util.Objects;

/**
 * A short text in Korean and English. Names that are the same in both are given once.
 *
 * @param ko Korean
 * @param en English
 */
public record LocalText(String ko, String en) {

    /** No text. */
    public static final LocalText NONE = new LocalText("", "");

    /** Checks that neither is null. */
    public LocalText {
        Objects.requireNonNull(ko, "ko");
        Objects.requireNonNull(en, "en");
    }

    /** Returns a text that reads the same in both languages. */
    public static LocalText of(String text) {
        return new LocalText(text, text);
    }

    /** Returns the Korean text for Korean locales, else the English one. */
    public String in(Locale locale) {
        return "ko".equals(locale.getLanguage()) ? ko : en;
    }

    /** Tells whether there is nothing to show. */
    public boolean isEmpty() {
        return ko.isEmpty() && en.isEmpty();
    }
}
