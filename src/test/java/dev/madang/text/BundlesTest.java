package dev.madang.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.madang.compare.Difference;
import dev.madang.crowd.StepName;
import dev.madang.crowd.Unit;
import dev.madang.model.Attendance;
import dev.madang.model.AttendanceItem;
import dev.madang.model.BuildKind;
import dev.madang.model.EventFigure;
import dev.madang.model.Evidence;
import dev.madang.model.Exhibitor;
import dev.madang.model.FactKind;
import dev.madang.model.FeatureKind;
import dev.madang.model.FixtureKind;
import dev.madang.model.Service;
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
import java.util.regex.Matcher;
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
    private static final Pattern PLAIN_PLACEHOLDER = Pattern.compile("\\{(\\d+)\\}");
    private static final Pattern KEY = Pattern.compile("^([\\w.-]+)\\s*=");
    private static final Pattern LITERAL = Pattern.compile("\"%?([a-zA-Z0-9.-]+)\"");
    private static final Pattern CHOICE = Pattern.compile("\\{\\d+,choice,(?:[^{}]|\\{\\d+\\})*\\}");
    private static final Pattern COUNTED = Pattern.compile(
            "\\{\\d+(?:,number,integer)?\\} (?:booth |other )?(booths|units|errors|warnings|hints|seats|halls|exhibitors|"
                    + "persons|people|parts|times|zones|features|findings|things|pages|rows|numbers|places|holds|sides|"
                    + "changes|differences|limits|groups|texts|lines|doors|exits|columns|outlines|words)\\b(?!/)");

    /** Texts that are shown only for two or more, or tell of a fixed limit. */
    private static final Set<String> ALWAYS_SEVERAL = Set.of(
            "booth.sum",
            "rule.duplicate-number.message",
            "io.list.tooManyColumns",
            "io.list.tooManyRows",
            "cli.import.noKey");

    /** Prefixes behind which the rest of the key must stand in the code, too. */
    private static final Set<String> WHOLE_REST = Set.of("action.", "menu.", "edit.", "canvas.", "inspector.");

    private static final Pattern LITERAL_KEY =
            Pattern.compile("(?:messages(?:\\(\\))?|words)\\s*\\.get\\(\\s*\"([a-zA-Z0-9.-]+)\"\\s*[,)]");

    private static final Pattern TASK = Pattern.compile("\"(task\\.[a-zA-Z0-9.-]+)\"");

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
            assertSaid(english.getProperty(key), korean.getProperty(key), key);
            assertSaid(korean.getProperty(key), english.getProperty(key), key);
        }
    }

    /** A number that only chooses between singular and plural is of no use to a language that has no plural. */
    private static void assertSaid(String one, String other, String key) {
        Set<String> missing = found(PLAIN_PLACEHOLDER, one);
        missing.removeAll(found(PLACEHOLDER, other));
        assertEquals(Set.of(), missing, key);
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void everyApostropheIsDoubledOrQuotesABrace(String bundle) throws IOException {
        for (String language : List.of("", "_ko")) {
            Properties texts = load(bundle, language);
            List<String> odd = keys(texts).stream()
                    .filter(key -> texts.getProperty(key)
                            .replace("''", "")
                            .replaceAll("'[{}][^']*'", "")
                            .contains("'"))
                    .toList();
            assertEquals(List.of(), odd, "a single apostrophe swallows what follows it");
        }
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void noTextCanSayOneBooths(String bundle) throws IOException {
        Properties texts = load(bundle, "");
        List<String> wrong = keys(texts).stream()
                .filter(key -> !ALWAYS_SEVERAL.contains(key))
                .filter(key -> COUNTED.matcher(
                                CHOICE.matcher(texts.getProperty(key)).replaceAll(""))
                        .find())
                .toList();
        assertEquals(List.of(), wrong, "write {0,choice,0#booths|1#booth|1<booths}");
    }

    @Test
    void everyTextIsAskedForSomewhere() throws IOException {
        Set<String> literals = literals();
        literals.addAll(namesOfConstants().toList());
        Set<String> unused = new TreeSet<>();
        for (String bundle : bundles()) {
            keys(load(bundle, "")).stream()
                    .filter(key -> !isUsed(key, literals))
                    .forEach(unused::add);
        }
        assertEquals(Set.of(), unused);
    }

    /** A key is used as a whole, or as a prefix and a rest of which the prefix stands in the code. */
    private static boolean isUsed(String key, Set<String> literals) {
        if (literals.contains(key) || literals.contains(key.replaceFirst("\\.(short|explained|of|keys)$", ""))) {
            return true;
        }
        for (int dot = key.indexOf('.'); dot >= 0; dot = key.indexOf('.', dot + 1)) {
            String rest = key.substring(dot + 1).replaceFirst("\\.(short|explained|of|keys)$", "");
            boolean mayBeAnything = !WHOLE_REST.contains(key.substring(0, dot + 1));
            boolean isPrefix = literals.contains(key.substring(0, dot + 1)) || literals.contains(key.substring(0, dot));
            if (isPrefix && (mayBeAnything || literals.contains(rest))) {
                return true;
            }
        }
        return false;
    }

    private static Set<String> literals() throws IOException {
        Set<String> literals = new TreeSet<>();
        for (Path root : List.of(SOURCES, RESOURCES)) {
            try (Stream<Path> files = Files.walk(root)) {
                for (Path file : files.filter(f -> f.toString().matches(".*\\.(java|fxml)"))
                        .toList()) {
                    LITERAL.matcher(Files.readString(file))
                            .results()
                            .map(found -> found.group(1))
                            .forEach(literals::add);
                }
            }
        }
        return literals;
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

    /** The last one would silently win. */
    @ParameterizedTest
    @MethodSource("bundles")
    void noKeyIsTwiceInABundle(String bundle) throws IOException {
        for (String language : List.of("", "_ko")) {
            Set<String> seen = new TreeSet<>();
            List<String> twice = Files.readAllLines(file(bundle, language)).stream()
                    .map(KEY::matcher)
                    .filter(Matcher::find)
                    .map(found -> found.group(1))
                    .filter(key -> !seen.add(key))
                    .toList();
            assertEquals(List.of(), twice);
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

    /** What runs in the background says what it does as soon as it takes a while. */
    @Test
    void everyTaskHasAName() throws IOException {
        Messages messages = Messages.of(Locale.ENGLISH);
        Set<String> missing = new TreeSet<>();
        try (Stream<Path> files = Files.walk(SOURCES)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                TASK.matcher(Files.readString(file))
                        .results()
                        .map(found -> found.group(1))
                        .filter(key -> !messages.contains(key))
                        .forEach(key -> missing.add(key + " in " + file.getFileName()));
            }
        }
        assertEquals(Set.of(), missing);
    }

    @Test
    void everyConstantHasAName() {
        Messages messages = Messages.of(Locale.ENGLISH);
        List<String> nameless =
                namesOfConstants().filter(key -> !messages.contains(key)).toList();
        assertEquals(List.of(), nameless);
    }

    private static Stream<String> namesOfConstants() {
        return Stream.of(
                        named("feature", FeatureKind.values()),
                        named("fixture", FixtureKind.values()),
                        named("fact", FactKind.values()),
                        named("evidence", Evidence.Kind.values()),
                        named("build", BuildKind.Base.values()),
                        named("figure", EventFigure.Kind.values()),
                        named("service", Service.values()),
                        named("draw.service", Service.values()),
                        named("stage", EventFigure.Stage.values()),
                        named("exhibitor", Exhibitor.Kind.values()),
                        named("attendance", AttendanceItem.values()),
                        named("stayLaw", Attendance.StayLaw.values()),
                        named("crowd.step", StepName.values()),
                        named("crowd.unit", unitsWithText()),
                        named("difference.kind", Difference.Kind.values()),
                        named("difference.heading", Difference.Subject.values()),
                        named("difference.named", Difference.Subject.values()),
                        named("difference.unnamed", Difference.Subject.values()))
                .flatMap(names -> names);
    }

    /** A share is written as a percentage. */
    private static Unit[] unitsWithText() {
        return Arrays.stream(Unit.values()).filter(unit -> unit != Unit.SHARE).toArray(Unit[]::new);
    }

    private static Stream<String> named(String prefix, Enum<?>... constants) {
        return Arrays.stream(constants).map(constant -> EnumKeys.of(prefix, constant));
    }

    private static Path file(String bundle, String language) {
        return RESOURCES.resolve(bundle.replace('.', '/') + language + ".properties");
    }

    private static Properties load(String bundle, String language) throws IOException {
        Properties texts = new Properties();
        try (Reader reader = Files.newBufferedReader(file(bundle, language), StandardCharsets.UTF_8)) {
            texts.load(reader);
        }
        return texts;
    }

    private static Set<String> keys(Properties texts) {
        return new TreeSet<>(texts.stringPropertyNames());
    }

    private static Set<String> found(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
