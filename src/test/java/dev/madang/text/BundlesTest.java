package dev.madang.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.madang.compare.Difference;
import dev.madang.model.BuildKind;
import dev.madang.model.EventFigure;
import dev.madang.model.Evidence;
import dev.madang.model.Exhibitor;
import dev.madang.model.FactKind;
import dev.madang.model.FeatureKind;
import dev.madang.model.FixtureKind;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Both languages are complete and say the same. A failure prints what to add. */
class BundlesTest {

    private static final Path RESOURCES = Path.of("src/main/resources");
    private static final Path SOURCES = Path.of("src/main/java");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d+)");
    private static final Pattern LITERAL_KEY =
            Pattern.compile("(?:messages(?:\\(\\))?|words)\\s*\\.get\\(\\s*\"([a-zA-Z0-9.-]+)\"\\s*[,)]");

    static List<String> bundles() {
        return Messages.BUNDLES;
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void everyTextExistsInBothLanguages(String bundle) throws IOException {
        assertEquals(keys(load(bundle, "")), keys(load(bundle, "_ko")));
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void bothLanguagesUseTheSamePlaceholders(String bundle) throws IOException {
        Properties english = load(bundle, "");
        Properties korean = load(bundle, "_ko");
        for (String key : keys(english)) {
            assertEquals(placeholders(english.getProperty(key)), placeholders(korean.getProperty(key)), key);
        }
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void everyTextIsAValidPattern(String bundle) throws IOException {
        for (String language : List.of("", "_ko")) {
            Properties texts = load(bundle, language);
            for (String key : keys(texts)) {
                new MessageFormat(texts.getProperty(key), Locale.ENGLISH);
            }
        }
    }

    @Test
    void noKeyIsInTwoBundles() throws IOException {
        Set<String> seen = new TreeSet<>();
        Set<String> twice = new TreeSet<>();
        for (String bundle : bundles()) {
            keys(load(bundle, "")).stream().filter(key -> !seen.add(key)).forEach(twice::add);
        }
        assertEquals(Set.of(), twice);
    }

    @Test
    void everyKeyThatTheCodeAsksForExists() throws IOException {
        Messages messages = Messages.of(Locale.ENGLISH);
        Set<String> missing = new TreeSet<>();
        try (Stream<Path> files = Files.walk(SOURCES)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                LITERAL_KEY
                        .matcher(Files.readString(file))
                        .results()
                        .map(found -> found.group(1))
                        .forEach(key -> {
                            if (!messages.contains(key)) {
                                missing.add(key + " in " + file.getFileName());
                            }
                        });
            }
        }
        assertEquals(Set.of(), missing);
    }

    @Test
    void everyConstantHasAName() {
        Messages messages = Messages.of(Locale.ENGLISH);
        Stream<String> keys = Stream.of(
                        named("feature", FeatureKind.values()),
                        named("fixture", FixtureKind.values()),
                        named("fact", FactKind.values()),
                        named("evidence", Evidence.Kind.values()),
                        named("build", BuildKind.Base.values()),
                        named("figure", EventFigure.Kind.values()),
                        named("stage", EventFigure.Stage.values()),
                        named("exhibitor", Exhibitor.Kind.values()),
                        named("difference.kind", Difference.Kind.values()),
                        named("difference.heading", Difference.Subject.values()),
                        named("difference.named", Difference.Subject.values()),
                        named("difference.unnamed", Difference.Subject.values()))
                .flatMap(names -> names);

        assertEquals(List.of(), keys.filter(key -> !messages.contains(key)).toList());
    }

    private static Stream<String> named(String prefix, Enum<?>... constants) {
        return Arrays.stream(constants).map(constant -> EnumKeys.of(prefix, constant));
    }

    private static Properties load(String bundle, String language) throws IOException {
        Path file = RESOURCES.resolve(bundle.replace('.', '/') + language + ".properties");
        Properties texts = new Properties();
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            texts.load(reader);
        }
        return texts;
    }

    private static Set<String> keys(Properties texts) {
        return new TreeSet<>(texts.stringPropertyNames());
    }

    private static Set<String> placeholders(String text) {
        return PLACEHOLDER
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
