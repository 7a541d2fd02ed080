package dev.madang.io.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.madang.io.FileBytes;
import dev.madang.io.PlanIoException;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files that are not JSON, or not ours: each is refused with one sentence. */
final class MalformedFileTest {

    @TempDir
    Path folder;

    @Test
    void theSoundTextIsSound() throws PlanIoException {
        assertEquals(
                "P",
                PlanReader.read("F", PlanText.SOUND.getBytes(StandardCharsets.UTF_8))
                        .name());
    }

    @Test
    void anEmptyFileIsCalledEmpty() {
        assertEquals(List.of("F is empty."), PlanText.refusal(""));
        assertEquals(List.of("F is empty."), PlanText.refusal(" \n\t\n"));
    }

    @Test
    void everyPlaceWhereAFileBreaksOffIsNamed() {
        for (int length = 1; length < PlanText.SOUND.length() - 2; length++) {
            String refusal = String.join("|", PlanText.refusal(PlanText.SOUND.substring(0, length)));

            assertTrue(refusal.matches("F breaks off at line \\d+, column \\d+: its end is missing\\."), refusal);
        }
    }

    @Test
    void aSparseFileOfTwoGigabytesIsRefusedUnread() throws IOException {
        Path file = folder.resolve("huge.json");
        try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength(2L << 30);
        }

        assertEquals(file + " has 2,148 MB; Madang reads at most 64 MB.", refusal(file));
    }

    @Test
    void aHundredThousandBracketsAreTooDeep() {
        String deep = PlanText.with("\"name\": \"P\"", "\"name\": " + "[".repeat(100_000));

        assertEquals(List.of("F, line 2, column 134: nested more than 64 levels deep."), PlanText.refusal(deep));
    }

    @Test
    void aFieldThatIsThereTwiceIsRefused() {
        String twice = PlanText.with("\"name\": \"P\",", "\"name\": \"P\", \"name\": \"Q\",");

        assertEquals(
                List.of("F, line 2, column 75: the field \"name\" is there twice; it must be there once."),
                PlanText.refusal(twice));
    }

    @ParameterizedTest
    @CsvSource({"NaN", "Infinity", "-Infinity"})
    void whatIsNotANumberIsRefused(String word) {
        List<String> refusal = PlanText.refusal(PlanText.with("\"seats\": 5", "\"seats\": " + word));

        assertEquals(1, refusal.size());
        assertTrue(refusal.get(0).startsWith("F, line 16, column 67: "), refusal.get(0));
        assertTrue(refusal.get(0).endsWith(": " + word + " is not a number in JSON."), refusal.get(0));
    }

    @Test
    void aNumberBeyondAllArithmeticIsRefused() {
        assertEquals(
                List.of("F, line 16, column 67: this number is out of all bounds: 1e99999999999}],"),
                PlanText.refusal(PlanText.with("\"seats\": 5", "\"seats\": 1e99999999999")));
    }

    @Test
    void overlongTextsAndNumbersAreRefused() {
        String text = PlanText.with("\"P\"", '"' + "x".repeat(100_001) + '"');
        String number = PlanText.with("\"seats\": 5", "\"seats\": " + "1".repeat(101));

        String tooLong = ": a text or number is longer than any in a Madang file.";
        assertTrue(PlanText.refusal(text).get(0).endsWith(tooLong));
        assertTrue(PlanText.refusal(number).get(0).endsWith(tooLong));
    }

    @Test
    void tooManyValuesAreRefused() {
        String many = PlanText.with("[\"l1/h1\"]", "[" + "1,".repeat(5_000_000) + "1]");

        assertTrue(PlanText.refusal(many).get(0).endsWith(": more values than any Madang file has."));
    }

    @Test
    void nothingMayFollowTheEnd() {
        assertEquals(
                List.of("F, line 24, column 1: nothing may follow the end, but there is: {}"),
                PlanText.refusal(PlanText.SOUND + "{}"));
        assertEquals(
                List.of("F is not JSON at line 24, column 1, near: hello"), PlanText.refusal(PlanText.SOUND + "hello"));
    }

    @Test
    void whatIsNotJsonIsShownWhereItStands() {
        assertEquals(
                List.of("F is not JSON at line 16, column 67, near: 'five'}],"),
                PlanText.refusal(PlanText.with("\"seats\": 5", "\"seats\": 'five'")));
        assertEquals(List.of("F is not JSON at line 1, column 1, near: x,y"), PlanText.refusal("x,y\n1,2\n"));
        assertEquals(List.of("F is not JSON at line 1, column 1, near: // plan"), PlanText.refusal("// plan\n{}"));
    }

    @Test
    void bytesThatAreNotUtf8AreNamed() {
        byte[] bytes = PlanText.SOUND.getBytes(StandardCharsets.UTF_8);
        bytes[10] = (byte) 0xB0;

        assertEquals(
                List.of("F is not UTF-8 text: byte 10 (0xB0) does not belong there. Save it as UTF-8."),
                PlanText.refusal(bytes));
    }

    @Test
    void otherEncodingsAreRefused() {
        byte[] utf16 = PlanText.SOUND.getBytes(StandardCharsets.UTF_16);
        byte[] korean = PlanText.SOUND.getBytes(java.nio.charset.Charset.forName("EUC-KR"));
        byte[] unmarked = PlanText.SOUND.getBytes(StandardCharsets.UTF_16LE);

        assertEquals(
                List.of("F is not UTF-8 text: byte 0 (0xFE) does not belong there. Save it as UTF-8."),
                PlanText.refusal(utf16));
        assertTrue(PlanText.refusal(korean).get(0).startsWith("F is not UTF-8 text: byte "));
        assertTrue(PlanText.refusal(unmarked).get(0).startsWith("F is not "));
    }

    @Test
    void aByteOrderMarkIsPassedOver() throws PlanIoException {
        byte[] marked = ("\uFEFF" + PlanText.SOUND).getBytes(StandardCharsets.UTF_8);

        assertEquals("P", PlanReader.read("F", marked).name());
    }

    @Test
    void aFolderIsNotAFile() {
        assertEquals(folder + " is a folder, not a file.", refusal(folder));
    }

    @Test
    void aFileThatIsNotThereIsSaidToBeMissing() {
        Path file = folder.resolve("none.json");

        assertEquals(file + ": there is no such file.", refusal(file));
    }

    @Test
    void aDeviceIsNotAnOrdinaryFile() {
        Path device = Path.of("/dev/zero");
        assumeTrue(Files.exists(device));

        assertEquals("/dev/zero is not an ordinary file.", refusal(device));
    }

    @Test
    void aFileWithoutPermissionIsRefused() throws IOException {
        Path file = Files.writeString(folder.resolve("secret.json"), PlanText.SOUND);
        assumeTrue(folder.getFileSystem().supportedFileAttributeViews().contains("posix"));
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("---------"));
        assumeFalse(Files.isReadable(file), "the superuser reads everything");

        assertEquals(file + " cannot be read: permission is denied.", refusal(file));
    }

    @Test
    void deniedPermissionIsTold() {
        Path file = folder.resolve("secret.json");

        assertEquals(
                file + " cannot be read: permission is denied.",
                FileBytes.fault(file, new AccessDeniedException(file.toString()))
                        .getMessage());
        assertEquals(
                file + " cannot be read: Input/output error.",
                FileBytes.fault(file, new IOException("Input/output error")).getMessage());
    }

    @Test
    void aPathThroughAFileIsTold() throws IOException {
        Path file = Files.writeString(folder.resolve("plan.json"), "{}");

        assertTrue(refusal(file.resolve("inner.json")).contains("cannot be read"));
    }

    @Test
    void otherFilesAreToldApart() {
        assertEquals(
                List.of("F is not a Madang file: it must begin with \"format\": \"madang-plan\"."),
                PlanText.refusal("{\"type\": \"FeatureCollection\"}"));
        assertEquals(
                List.of("F is not a Madang file: it must begin with \"format\": \"madang-plan\"."),
                PlanText.refusal("[1, 2]"));
        assertEquals(
                List.of("F has the format \"madang-venue\"; it must be \"madang-plan\"."),
                PlanText.refusal(PlanText.with("madang-plan", "madang-venue")));
    }

    private static String refusal(Path file) {
        return assertThrows(PlanIoException.class, () -> PlanReader.read(file)).getMessage();
    }
}
