package dev.madang.cli;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** {@code --lang}, which every command that prints words takes. */
final class LanguageOption {

    @Option(
            names = "--lang",
            paramLabel = "ko|en",
            converter = Language.class,
            description = "Language of the answer: ko or en.")
    private @Nullable Locale language;

    Locale or(Locale otherwise) {
        return Optional.ofNullable(language).orElse(otherwise);
    }

    /** Returns the language that arguments ask for, before they are parsed, so that complaints about them speak it. */
    static Locale askedFor(String[] args, Locale otherwise) {
        String all = " " + String.join(" ", args) + " ";
        if (all.contains(" --lang ko ") || all.contains(" --lang=ko ")) {
            return Locale.KOREAN;
        }
        if (all.contains(" --lang en ") || all.contains(" --lang=en ")) {
            return Locale.ENGLISH;
        }
        return otherwise;
    }

    /** Reads {@code ko} or {@code en}. */
    static final class Language implements ITypeConverter<Locale> {
        @Override
        public Locale convert(String value) {
            return switch (value) {
                case "ko" -> Locale.KOREAN;
                case "en" -> Locale.ENGLISH;
                default -> throw new TypeConversionException("\"" + value + "\" must be ko or en");
            };
        }
    }
}
