package dev.madang.app;

import dev.madang.text.Messages;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Finds texts of the program that are in the language that the window does not speak. */
final class OtherLanguage {

    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d+[^{}]*(?:\\{\\d+}[^{}]*)*}");
    private static final Pattern HANGUL = Pattern.compile("[\uAC00-\uD7A3]");

    /** The one text that speaks to those who do not read the language of the window. */
    private static final Set<String> MEANT = Set.of("action.view.language", "language.ko", "language.en");

    private final List<Pattern> foreign = new ArrayList<>();
    private final Set<String> own;
    private final boolean isEnglish;

    OtherLanguage(Locale spoken) {
        isEnglish = Locale.ENGLISH.equals(spoken);
        own = texts(spoken, false);
        for (String text : texts(isEnglish ? Locale.KOREAN : Locale.ENGLISH, true)) {
            if (!own.contains(text)) {
                asPattern(text).ifPresent(foreign::add);
            }
        }
    }

    /** Returns the texts that the other bundle holds; in English also every text with Hangul that is not data. */
    List<String> in(List<String> texts, Set<String> data) {
        return texts.stream()
                .distinct()
                .filter(text -> !isMeant(text))
                .filter(text -> foreign.stream()
                                .anyMatch(pattern -> pattern.matcher(text).matches())
                        || isEnglish
                                && HANGUL.matcher(text).find()
                                && data.stream().noneMatch(text::contains))
                .filter(text -> !data.contains(text))
                .toList();
    }

    private static boolean isMeant(String text) {
        return MEANT.stream()
                .flatMap(key -> Messages.LANGUAGES.stream()
                        .map(language -> Messages.of(language).get(key)))
                .anyMatch(text::contains);
    }

    private static java.util.Optional<Pattern> asPattern(String text) {
        Matcher placeholders = PLACEHOLDER.matcher(text.replace("''", "'"));
        String words = PLACEHOLDER.matcher(text).replaceAll("");
        if (words.codePoints().filter(Character::isLetter).count() < 2) {
            return java.util.Optional.empty();
        }
        StringBuilder regex = new StringBuilder();
        int from = 0;
        String plain = text.replace("''", "'");
        while (placeholders.find()) {
            regex.append(Pattern.quote(plain.substring(from, placeholders.start())))
                    .append(".*");
            from = placeholders.end();
        }
        regex.append(Pattern.quote(plain.substring(from)));
        return java.util.Optional.of(Pattern.compile(regex.toString(), Pattern.DOTALL));
    }

    private static Set<String> texts(Locale language, boolean onlyDifferent) {
        Locale other = Locale.ENGLISH.equals(language) ? Locale.KOREAN : Locale.ENGLISH;
        return Messages.BUNDLES.stream()
                .flatMap(name -> {
                    ResourceBundle here = ResourceBundle.getBundle(name, language, NO_FALLBACK);
                    ResourceBundle there = ResourceBundle.getBundle(name, other, NO_FALLBACK);
                    return Collections.list(here.getKeys()).stream()
                            .filter(key ->
                                    !onlyDifferent || !here.getString(key).equals(there.getString(key)))
                            .map(here::getString);
                })
                .collect(Collectors.toSet());
    }
}
