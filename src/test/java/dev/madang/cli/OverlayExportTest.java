package dev.madang.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Overlays on sheets of the sample. */
class OverlayExportTest extends CommandTest {

    private static final Path HOME = Path.of(System.getProperty("madang.home", "."));
    private static final Path SAMPLE = HOME.resolve("assets/plans/wsce-2025.json");

    @Test
    void walkingDistancesLieOnTheFloorAndAreExplained() throws IOException {
        String written = svg("walking", "en");

        assertTrue(written.contains("class=\"overlay-band\""));
        assertTrue(written.contains("class=\"overlay-contour\""));
        assertTrue(written.contains("Walking distance to the nearest exit"));
        assertTrue(written.matches("(?s).*>Limit \\d+\u00a0m: House defaults, .*"), "the limit names its book");
        assertTrue(
                written.indexOf("class=\"overlay-band\"") < written.indexOf("class=\"booth\""),
                "booths stand on the floor");
    }

    @Test
    void marginsOfAislesAreBarsWithMillimetres() throws IOException {
        String written = svg("margin", "en");

        assertTrue(written.contains("class=\"overlay-bar\""));
        assertTrue(written.contains(">+1,500</text>"));
        assertTrue(written.contains("What aisles could still lose"));
    }

    @Test
    void crowdsAreAreasWithLettersInTheLanguageOfTheSheet() throws IOException {
        String written = svg("crowding", "ko");

        assertTrue(written.contains("class=\"overlay-letter\""));
        assertTrue(written.contains("가장 붐비는 때의 1인당 면적"));
        assertTrue(written.contains("J. J. Fruin"));
    }

    @Test
    void aPdfBearsAnOverlayAndStaysTrueToScale() {
        Path pdf = folder.resolve("x.pdf");

        assertEquals(0, export("--overlay", "walking", "--paper", "A0", "-o", pdf.toString()), err());

        assertTrue(Files.exists(pdf));
    }

    @Test
    void anUnknownOverlayIsRefused() {
        Path pdf = folder.resolve("x.pdf");

        assertEquals(2, export("--overlay", "heat", "-o", pdf.toString()));

        assertEquals("madang: There is no overlay \"heat\"; there are walking, margin and crowding.\n", err());
        assertFalse(Files.exists(pdf));
    }

    private String svg(String overlay, String language) throws IOException {
        Path file = folder.resolve(overlay + ".svg");
        assertEquals(
                0, export("--overlay", overlay, "--lang", language, "--paper", "A0", "-o", file.toString()), err());
        return Files.readString(file);
    }

    private int export(String... options) {
        return run(Stream.concat(Stream.of("export", SAMPLE.toString()), Stream.of(options))
                .toArray(String[]::new));
    }
}
