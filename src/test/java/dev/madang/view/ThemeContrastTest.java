package dev.madang.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the style sheets put on one another can be read in both themes. */
class ThemeContrastTest {

    private static final Path SHEET = Path.of("src/main/resources/dev/madang/view/madang.css");
    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);
    private static final Pattern RULE = Pattern.compile("([^{}]+)\\{([^}]*)}");
    private static final Pattern DECLARATION = Pattern.compile("(-fx-[a-z-]+):\\s*([^;]+);");
    private static final List<String> GROUNDS = List.of("-color-bg-default", "-color-bg-subtle");
    private static final List<String> LETTERS =
            List.of("-fx-text-fill", "-fx-prompt-text-fill", "-fx-highlight-text-fill");
    private static final List<String> SIGNS = List.of("-fx-icon-color", "-fx-stroke");

    @ParameterizedTest
    @EnumSource(Theme.class)
    void lettersAndIconsStandOutFromTheirGround(Theme theme) throws IOException {
        ThemeTokens tokens = new ThemeTokens(theme);
        TreeSet<String> weak = new TreeSet<>();
        int checked = 0;
        for (MatchResult rule : rules()) {
            Map<String, String> declared = declarations(rule.group(2));
            for (Map.Entry<String, String> entry : declared.entrySet()) {
                double needed = LETTERS.contains(entry.getKey())
                        ? Contrast.LETTERS
                        : SIGNS.contains(entry.getKey()) && !isHalo(entry) ? Contrast.SIGNS : 0;
                if (needed > 0 && entry.getValue().startsWith("-color")) {
                    checked++;
                    worst(tokens, entry.getValue(), declared.getOrDefault("-fx-background-color", "transparent"))
                            .filter(contrast -> contrast < needed)
                            .ifPresent(contrast -> weak.add(rule.group(1).strip() + " " + entry + ": " + contrast));
                }
            }
        }
        assertTrue(checked >= 20, "only " + checked + " colours were found");
        assertEquals(new TreeSet<>(), weak);
    }

    /** A stroke of the colour of the ground sets a sign off from whatever lies beneath it, and is none itself. */
    private static boolean isHalo(Map.Entry<String, String> declared) {
        return declared.getKey().equals("-fx-stroke") && declared.getValue().equals("-color-bg-default");
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void theRingOfTheKeyboardStandsOutFromEveryGround(Theme theme) throws IOException {
        ThemeTokens tokens = new ThemeTokens(theme);
        for (String ground : List.of("-color-bg-default", "-color-bg-subtle", "-color-bg-inset", "-color-bg-overlay")) {
            int under = tokens.on(ground, 0);
            double contrast = Contrast.of(tokens.on("-color-accent-emphasis", under), under);
            assertTrue(contrast >= Contrast.SIGNS, theme + " " + ground + ": " + contrast);
        }
        String ring = rules().stream()
                .filter(rule -> rule.group(1).contains(".root:keyboard .button:focused"))
                .map(rule -> declarations(rule.group(2)).get("-fx-border-color"))
                .findFirst()
                .orElseThrow();
        assertEquals("-color-accent-emphasis", ring);
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void plainAndQuietTextCanBeReadOnEveryGround(Theme theme) throws IOException {
        ThemeTokens tokens = new ThemeTokens(theme);
        for (String letters : List.of("-color-fg-default", "-color-fg-muted")) {
            assertTrue(worst(tokens, letters, "transparent").orElseThrow() >= Contrast.LETTERS, theme + " " + letters);
        }
    }

    /** The contrast on the uppermost ground of the rule, over each ground of the window on which it may lie. */
    private static java.util.Optional<Double> worst(ThemeTokens tokens, String colour, String background) {
        String[] layers = background.split(",", -1);
        String top = layers[layers.length - 1].strip();
        return GROUNDS.stream()
                .map(ground -> tokens.on(ground, 0))
                .map(ground -> top.startsWith("-color") ? tokens.on(top, ground) : ground)
                .map(ground -> Contrast.of(tokens.on(colour, ground), ground))
                .min(Double::compare);
    }

    private static List<MatchResult> rules() throws IOException {
        String css = COMMENT.matcher(Files.readString(SHEET)).replaceAll("");
        return RULE.matcher(css).results().toList();
    }

    private static Map<String, String> declarations(String block) {
        Map<String, String> found = new TreeMap<>();
        DECLARATION
                .matcher(block)
                .results()
                .forEach(one -> found.put(one.group(1), one.group(2).strip()));
        return found;
    }
}
