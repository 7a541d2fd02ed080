package dev.madang.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A rule that is not closed takes all that follow with it, and the toolkit only warns. */
class StyleSheetsTest {

    private static final Path FOLDER = Path.of("src/main/resources/dev/madang/view");

    @ParameterizedTest
    @ValueSource(strings = {"madang.css", "tokens.css"})
    void everyRuleIsClosedBeforeTheNextBegins(String sheet) throws IOException {
        int depth = 0;
        int line = 1;
        for (char letter : Files.readString(FOLDER.resolve(sheet)).toCharArray()) {
            line += letter == '\n' ? 1 : 0;
            depth += letter == '{' ? 1 : letter == '}' ? -1 : 0;
            assertEquals(Math.max(0, Math.min(1, depth)), depth, sheet + ", line " + line);
        }
        assertEquals(0, depth, sheet);
    }
}
