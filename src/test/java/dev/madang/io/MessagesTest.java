package dev.madang.io;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The words for what goes wrong with files are complete in both languages. */
final class MessagesTest {

    private static final Path SOURCES = Path.of(System.getProperty("madang.home", "."), "src/main/java/dev/madang");
    private static final Pattern PLACE = Pattern.compile("\\{(\\d)[,}]");
    private static final Pattern KEY = Pattern.compile("\"(io\\.[a-zA-Z0-9.]+)\"");

    @Test
    void bothLanguagesHaveTheSameKeysAndPlaces() {
        assertEquals(places(Locale.ROOT), places(Locale.KOREAN));
    }

    @Test
    void everyMessageIsAPattern() {
        for (Locale locale : new Locale[] {Locale.ROOT, Locale.KOREAN}) {
            ResourceBundle bundle = ResourceBundle.getBundle(PlanIoException.BUNDLE, locale);
            bundle.keySet()
                    .forEach(key -> new MessageFormat(bundle.getString(key), locale).format(new Object[] {1, 2, 3}));
        }
    }

    @Test
    void everyKeyInTheCodeIsThereAndNoOther() throws IOException {
        TreeSet<String> used = new TreeSet<>(keysIn(SOURCES));

        assertEquals(
                new TreeSet<>(ResourceBundle.getBundle(PlanIoException.BUNDLE, Locale.ROOT)
                        .keySet()),
                used);
    }

    private static Set<String> keysIn(Path folder) throws IOException {
        try (Stream<Path> sources = Files.walk(folder)) {
            return sources.filter(file -> file.toString().endsWith(".java"))
                    .map(MessagesTest::text)
                    .flatMap(text -> KEY.matcher(text).results())
                    .map(found -> found.group(1))
                    .collect(Collectors.toSet());
        }
    }

    private static Map<String, TreeSet<String>> places(Locale locale) {
        ResourceBundle bundle = ResourceBundle.getBundle(PlanIoException.BUNDLE, locale);
        Map<String, TreeSet<String>> places = new TreeMap<>();
        bundle.keySet()
                .forEach(key -> places.put(
                        key,
                        PLACE.matcher(bundle.getString(key))
                                .results()
                                .map(MatchResult::group)
                                .map(found -> found.substring(1, 2))
                                .collect(Collectors.toCollection(TreeSet::new))));
        return places;
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new AssertionError(file.toString(), e);
        }
    }
}
