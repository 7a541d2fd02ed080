package dev.madang.text;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/**
 * The program's texts in one language. Immutable and safe for use by several threads.
 *
 * <p>Each layer keeps its own bundle beside its classes; a key begins with the layer's name, so that all bundles can be
 * searched as one.
 */
public final class Messages {

    /** The languages in which every text exists. */
    public static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.KOREAN);

    /** All bundles; a test holds that each exists in every language with the same keys. */
    public static final List<String> BUNDLES = List.of(
            "dev.madang.text.messages",
            "dev.madang.io.json.messages",
            "dev.madang.check.messages",
            "dev.madang.compare.messages",
            "dev.madang.exchange.messages",
            "dev.madang.draw.messages",
            "dev.madang.report.messages",
            "dev.madang.visitor.messages",
            "dev.madang.cli.messages",
            "dev.madang.view.messages",
            "dev.madang.view.canvas.messages");

    /** English has no bundle of its own; without this, a Korean system would fall back to Korean. */
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final Locale locale;
    private final List<ResourceBundle> bundles = new ArrayList<>();

    private Messages(Locale language, UnitSystem units) {
        this.locale = units.in(language);
        for (String name : BUNDLES) {
            bundles.add(ResourceBundle.getBundle(name, language, NO_FALLBACK));
        }
    }

    /** Returns the texts for a locale, in its units: Korean if it speaks Korean, else English. */
    public static Messages of(Locale locale) {
        return new Messages("ko".equals(locale.getLanguage()) ? Locale.KOREAN : Locale.ENGLISH, UnitSystem.of(locale));
    }

    /** Returns the language together with the units, see {@link UnitSystem}. */
    public Locale locale() {
        return locale;
    }

    /** Returns the language alone: one of {@link #LANGUAGES}. */
    public Locale language() {
        return locale.stripExtensions();
    }

    /** Returns the units in which lengths are written and read. */
    public UnitSystem units() {
        return UnitSystem.of(locale);
    }

    /** Returns the same texts for other units. */
    public Messages with(UnitSystem units) {
        return of(units.in(locale));
    }

    /** Tells whether there is a text for the key. */
    public boolean contains(String key) {
        return bundles.stream().anyMatch(bundle -> bundle.containsKey(key));
    }

    /**
     * Returns the text for a key with its placeholders filled in by {@link MessageFormat}.
     *
     * @throws MissingResourceException if there is no such key
     */
    public String get(String key, Object... args) {
        for (ResourceBundle bundle : bundles) {
            if (bundle.containsKey(key)) {
                return args.length == 0 ? plain(bundle.getString(key)) : format(bundle.getString(key), args);
            }
        }
        throw new MissingResourceException("No text for key " + key, Messages.class.getName(), key);
    }

    private String format(String pattern, Object... args) {
        return new MessageFormat(pattern, locale).format(args);
    }

    /** Texts without arguments go through the same quoting rules, so that '' is always one apostrophe. */
    private String plain(String pattern) {
        return pattern.indexOf('\'') < 0 && pattern.indexOf('{') < 0 ? pattern : format(pattern);
    }
}
