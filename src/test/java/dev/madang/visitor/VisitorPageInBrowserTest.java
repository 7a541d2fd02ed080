package dev.madang.visitor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.madang.io.json.PlanReader;
import java.io.File;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

/** The page as a browser runs it, offline; passed over where no Chromium is installed. */
@EnabledIf("hasBrowser")
class VisitorPageInBrowserTest {

    private static final Pattern SHOWN = Pattern.compile("<li>(.*?)</li>", Pattern.DOTALL);

    @TempDir
    private Path folder = Path.of("");

    static boolean hasBrowser() {
        return browser().isPresent();
    }

    @Test
    void aLinkToANumberShowsThatBooth() throws Exception {
        String page = opened("#A441");

        assertEquals(
                1,
                Pattern.compile("<path [^>]*class=\"[^\"]*found")
                        .matcher(page)
                        .results()
                        .count());
        assertEquals(1, page.split("class=\"pin\"", -1).length - 1);
        assertTrue(page.contains("aria-current=\"true\""));
    }

    @Test
    void aWordOfInitialConsonantsFindsNames() throws Exception {
        List<String> names = shown(opened("#?%E3%84%B1%E3%84%B1%E3%84%B1"));

        assertTrue(!names.isEmpty() && names.stream().allMatch(name -> name.contains("국가관")), names::toString);
    }

    @Test
    void consonantsThatAnInputMethodJoinedOrThatFollowSyllablesFindNames() throws Exception {
        List<String> halfWord = shown(opened("#?" + encoded("국ㄱㄱ")));

        assertTrue(!halfWord.isEmpty() && halfWord.stream().allMatch(name -> name.contains("국가관")), halfWord::toString);
        List<String> joined = shown(opened("#?" + encoded("ㄳ")));
        assertTrue(joined.stream().anyMatch(name -> name.contains("객석")), joined::toString);
    }

    private static String encoded(String word) {
        return URLEncoder.encode(word, StandardCharsets.UTF_8);
    }

    @Test
    void wordsInEitherLanguageAndNumbersAreFound() throws Exception {
        assertEquals(1, shown(opened("#?sample%20pavilion%2003")).size());
        assertEquals(1, shown(opened("#?a445")).size());
        assertEquals(List.of(), shown(opened("#?nobody")));
    }

    private List<String> shown(String page) {
        return SHOWN.matcher(page).results().map(MatchResult::group).toList();
    }

    private String opened(String fragment) throws Exception {
        Path file = folder.resolve("map.html");
        VisitorPage.write(PlanReader.read(Path.of("assets/plans/wsce-2025.json")), Locale.KOREAN, file);
        Path profile = Files.createTempDirectory(folder, "profile");
        Path dom = folder.resolve("dom.html");
        Process browser = new ProcessBuilder(
                        browser().orElseThrow().toString(),
                        "--headless",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--no-first-run",
                        "--disable-background-networking",
                        "--disable-component-update",
                        "--disable-sync",
                        "--user-data-dir=" + profile,
                        "--virtual-time-budget=3000",
                        "--dump-dom",
                        file.toUri() + fragment)
                .redirectOutput(dom.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        assertEquals(0, browser.waitFor());
        return Files.readString(dom, StandardCharsets.UTF_8);
    }

    private static Optional<Path> browser() {
        String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
        return Arrays.stream(path.split(Pattern.quote(File.pathSeparator), -1))
                .flatMap(folder -> Stream.of("chromium", "chromium-browser", "google-chrome")
                        .map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
