package dev.madang.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.madang.draw.overlay.OverlayScale;
import dev.madang.io.export.PathMeter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** Overlays on sheets of the sample. */
class OverlayExportTest extends CommandTest {

    private static final double MM_PER_POINT = 25.4 / 72;
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
    void aPdfBearsAnOverlayInItsColoursAndStaysTrueToScale() throws IOException {
        Path bare = folder.resolve("bare.pdf");
        Path pdf = folder.resolve("x.pdf");

        assertEquals(0, export("--scale", "1:250", "--paper", "A0", "-o", bare.toString()), err());
        assertEquals(
                0, export("--overlay", "walking", "--scale", "1:250", "--paper", "A0", "-o", pdf.toString()), err());

        Set<Integer> bands = new HashSet<>(fills(pdf));
        bands.removeAll(fills(bare));
        assertTrue(bands.contains(OverlayScale.LIGHT.at(0).rgb()), bands.toString());
        assertTrue(bands.contains(OverlayScale.LIGHT.at(1).rgb()), bands.toString());
        // The floor of 243 x 108 m at 1:250 is 972 x 432 mm, whatever lies on it.
        assertTrue(hasBox(pdf, 972.0, 432.0));
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            assertEquals(1, document.getNumberOfPages());
            assertEquals(1189, document.getPage(0).getMediaBox().getWidth() * MM_PER_POINT, 0.01);
            String text = new PDFTextStripper().getText(document);
            assertTrue(text.contains("Walking distance to the nearest exit"), text);
            assertTrue(text.matches("(?s).*Limit \\d+\u00a0m: House defaults, .*"), "the limit names its book");
            assertTrue(text.contains("Longest way out"), text);
        }
    }

    @Test
    void anUnknownOverlayIsRefused() {
        Path pdf = folder.resolve("x.pdf");

        assertEquals(2, export("--overlay", "heat", "-o", pdf.toString()));

        assertEquals("madang: There is no overlay \"heat\"; there are walking, margin and crowding.\n", err());
        assertFalse(Files.exists(pdf));
    }

    private static List<Integer> fills(Path pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            PathMeter meter = new PathMeter(document.getPage(0));
            meter.measure();
            return meter.fills();
        }
    }

    private static boolean hasBox(Path pdf, double widthMm, double heightMm) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            PathMeter meter = new PathMeter(document.getPage(0));
            meter.measure();
            return meter.boxes().stream()
                    .anyMatch(box -> Math.abs(box.getWidth() * MM_PER_POINT - widthMm) < 0.01
                            && Math.abs(box.getHeight() * MM_PER_POINT - heightMm) < 0.01);
        }
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
