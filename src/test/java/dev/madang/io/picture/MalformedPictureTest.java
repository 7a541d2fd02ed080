package dev.madang.io.picture;

import static dev.madang.io.picture.BrokenPictures.first;
import static dev.madang.io.picture.BrokenPictures.jpeg;
import static dev.madang.io.picture.BrokenPictures.png;
import static dev.madang.io.picture.BrokenPictures.text;
import static dev.madang.io.picture.BrokenPictures.with;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.madang.io.PlanIoException;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What cannot become an underlay is refused in one sentence. */
class MalformedPictureTest {

    private static final String DAMAGED = "F is damaged: it cannot be read to its end.";
    private static final String OTHER = "F is a picture of another kind. Save it as PNG, JPEG or PDF.";
    private static final String UNKNOWN = "F is no PNG, JPEG or PDF file, whatever its name says.";

    @TempDir
    private Path folder;

    static Stream<Arguments> spoilt() throws IOException {
        return Stream.of(
                arguments("nothing", new byte[0], "F is empty."),
                arguments("blanks", text(" \n "), "F is empty."),
                arguments("a text", text("booth,exhibitor\nA101,마당\n"), UNKNOWN),
                arguments("a web page", text("<!doctype html><title>404</title>"), UNKNOWN),
                arguments("a GIF", text("GIF89a......"), OTHER),
                arguments("a TIFF", text("II*\0........"), OTHER),
                arguments("a WebP", text("RIFF....WEBPVP8 "), OTHER),
                arguments("a HEIC", text("\0\0\0\u0018ftypheic"), OTHER),
                arguments("an SVG", text("<?xml version='1.0'?><svg width='5'/>"), OTHER),
                arguments(
                        "a DWG",
                        text("AC1027\0\0\0\0"),
                        "F is a DWG drawing. Save it as PDF or DXF in the program that made it."),
                arguments("half a PNG", first(png(), png().length / 2), DAMAGED),
                arguments("the head of a PNG", first(png(), 40), DAMAGED),
                arguments("the signature of a PNG", first(png(), 8), DAMAGED),
                arguments("a PNG of no width", with(png(), 16, 0, 0, 0, 0), DAMAGED),
                arguments("a PNG of a negative width", with(png(), 16, 0xFF, 0, 0, 0), DAMAGED),
                arguments("a PNG of unknown colours", with(png(), 25, 9), DAMAGED),
                arguments(
                        "a PNG that would open to gigabytes",
                        with(png(), 16, 0, 0, 0x80, 0, 0, 0, 0x80, 0),
                        "F has 32,768 x 32,768 pixels, more than 160 million. Save it with fewer."),
                arguments(
                        "half a JPEG",
                        first(jpeg(), jpeg().length / 2),
                        "F is incomplete: its end is missing. Copy or download it again."),
                arguments("the head of a JPEG", first(jpeg(), 20), DAMAGED),
                arguments(
                        "a JPEG for printing presses",
                        BrokenPictures.cmyk(),
                        "F has colours for a printing press (CMYK) and does not say what they mean. Save it in RGB."),
                arguments("a PDF that ends after its head", text("%PDF-1.7\n%\n"), DAMAGED),
                arguments("a PDF without pages", BrokenPictures.pdfWithoutPages(), "F has no pages."),
                arguments(
                        "a PDF with a password",
                        BrokenPictures.locked(),
                        "F is protected by a password. Save it without one."),
                arguments(
                        "a PDF with a page of one point",
                        BrokenPictures.pageOfOnePoint(),
                        "Page 1 of F has no size that paper could have."));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("spoilt")
    void isRefusedInOneSentence(String name, byte[] bytes, String sentence) throws IOException {
        Path file = folder.resolve("F");
        Files.write(file, bytes);

        PlanIoException refused = assertThrows(PlanIoException.class, () -> take(file, 1), name);

        assertEquals(List.of(sentence), refused.getMessage().lines().toList());
    }

    @Test
    void aFileThatIsNotThereOrIsAFolderIsRefused() {
        Path missing = folder.resolve("missing.png");

        assertEquals("There is no file " + missing + ".", refusal(missing, 1));
        assertEquals(folder + " is a folder. Choose a PNG, JPEG or PDF file.", refusal(folder, 1));
    }

    @Test
    void aFileThatIsTooLargeIsRefusedUnread() throws IOException {
        Path large = folder.resolve("large.png");
        try (RandomAccessFile sparse = new RandomAccessFile(large.toFile(), "rw")) {
            sparse.setLength(151_000_000);
        }

        assertEquals(
                large + " has more than 150 MB, which is too large for an underlay. Save it smaller.",
                refusal(large, 1));
    }

    @Test
    void aPageThatIsNotThereIsRefused() throws IOException {
        Path file = folder.resolve("two.pdf");
        Files.write(file, PictureFixtures.pdf("", PDRectangle.A4, PDRectangle.A4));

        assertEquals("two.pdf has no page 3; it has 2.", refusal(file, 3));
    }

    private static String refusal(Path file, int page) {
        return assertThrows(PlanIoException.class, () -> take(file, page)).getMessage();
    }

    private static void take(Path file, int page) throws PlanIoException {
        try (PictureSource source = PictureFiles.open(file)) {
            source.take(page);
        }
    }
}
