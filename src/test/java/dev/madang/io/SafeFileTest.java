package dev.madang.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SafeFileTest {

    private static final byte[] NEW = "new".getBytes(StandardCharsets.UTF_8);

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void writeTheOldFile() throws IOException {
        file = Files.writeString(folder.resolve("plan.json"), "old");
    }

    @Test
    void aFileIsReplacedAndNothingIsLeftBesideIt() throws IOException, PlanIoException {
        SafeFile.write(file, NEW);

        assertEquals("new", Files.readString(file));
        assertOnly("plan.json");
    }

    @Test
    void aNewFileIsWritten() throws IOException, PlanIoException {
        Path fresh = folder.resolve("배치안.json");

        SafeFile.write(fresh, NEW);

        assertEquals("new", Files.readString(fresh));
    }

    @Test
    void aNewFileIsAsReadableAsAnyOther() throws IOException, PlanIoException {
        assumePosix();
        Path fresh = folder.resolve("fresh.json");

        SafeFile.write(fresh, NEW);

        assertEquals(Files.getPosixFilePermissions(file), Files.getPosixFilePermissions(fresh));
    }

    @Test
    void permissionsAreKept() throws IOException, PlanIoException {
        assumePosix();
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));

        SafeFile.write(file, NEW);

        assertEquals("rw-r-----", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
    }

    @Test
    void aLinkStaysALink() throws IOException, PlanIoException {
        Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
        Path target = Files.writeString(elsewhere.resolve("target.json"), "old");
        Path middle = Files.createSymbolicLink(folder.resolve("middle.json"), Path.of("elsewhere", "target.json"));
        Path link = Files.createSymbolicLink(elsewhere.resolve("link.json"), middle);

        SafeFile.write(link, NEW);

        assertTrue(Files.isSymbolicLink(link));
        assertTrue(Files.isSymbolicLink(middle));
        assertFalse(Files.isSymbolicLink(target));
        assertEquals("new", Files.readString(target));
    }

    @Test
    void aLinkToNothingMakesItsTarget() throws IOException, PlanIoException {
        Path link = Files.createSymbolicLink(folder.resolve("link.json"), Path.of("later.json"));

        SafeFile.write(link, NEW);

        assertTrue(Files.isSymbolicLink(link));
        assertEquals("new", Files.readString(folder.resolve("later.json")));
    }

    @Test
    void linksInACircleAreRefused() throws IOException {
        Path one = folder.resolve("one.json");
        Files.createSymbolicLink(folder.resolve("two.json"), one);
        Files.createSymbolicLink(one, folder.resolve("two.json"));

        assertEquals(one + " cannot be saved: its links lead in a circle.", refusal(one));
    }

    @Test
    void contentThatFailsHalfwayLeavesTheOldFile() throws IOException {
        PlanIoException refused = assertThrows(
                PlanIoException.class,
                () -> SafeFile.write(file, stream -> {
                    stream.write(new byte[1 << 20]);
                    throw new IOException("No space left on device");
                }));

        assertEquals(file + " cannot be saved: the disk is full. Nothing was changed.", refused.getMessage());
        assertEquals("old", Files.readString(file));
        assertOnly("plan.json");
    }

    @Test
    void contentThatThrowsLeavesTheOldFile() throws IOException {
        assertThrows(
                IllegalStateException.class,
                () -> SafeFile.write(file, stream -> {
                    throw new IllegalStateException();
                }));

        assertEquals("old", Files.readString(file));
        assertOnly("plan.json");
    }

    @Test
    void aFileHeldByAnotherProgramIsTriedAgain() throws IOException, PlanIoException {
        List<Long> pauses = new ArrayList<>();
        Replace replace = new Replace(
                (from, to) -> {
                    if (pauses.size() < 3) {
                        throw new AccessDeniedException(to.toString());
                    }
                    Files.move(from, to, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
                },
                pauses::add);

        new SafeFile(replace).save(file, stream -> stream.write(NEW));

        assertEquals(List.of(30L, 60L, 120L), pauses);
        assertEquals("new", Files.readString(file));
    }

    @Test
    void aFileThatStaysHeldIsLeftAsItWas() throws IOException {
        List<Long> pauses = new ArrayList<>();
        Replace replace = new Replace(
                (from, to) -> {
                    throw new FileSystemException(to.toString(), null, "used by another process");
                },
                pauses::add);

        PlanIoException refused = assertThrows(
                PlanIoException.class, () -> new SafeFile(replace).save(file, stream -> stream.write(NEW)));

        assertEquals(file + " cannot be saved: used by another process. Nothing was changed.", refused.getMessage());
        assertEquals(5, pauses.size());
        assertEquals("old", Files.readString(file));
        assertOnly("plan.json");
    }

    @Test
    void anInterruptionEndsTheTriesAndIsRemembered() throws IOException {
        Replace replace = new Replace(
                (from, to) -> {
                    throw new AccessDeniedException(to.toString());
                },
                ms -> {
                    throw new InterruptedException();
                });

        assertThrows(PlanIoException.class, () -> new SafeFile(replace).save(file, stream -> stream.write(NEW)));

        assertTrue(Thread.interrupted());
        assertEquals("old", Files.readString(file));
        assertOnly("plan.json");
    }

    @Test
    void aFolderIsNoTarget() {
        assertEquals(folder + " is a folder; choose a file name.", refusal(folder));
    }

    @Test
    void aFolderThatIsNotThereIsNamed() {
        Path nowhere = folder.resolve("nowhere");

        assertEquals(
                nowhere.resolve("plan.json") + " cannot be saved: there is no folder " + nowhere
                        + "; make it first, or choose another.",
                refusal(nowhere.resolve("plan.json")));
    }

    @Test
    void aDeviceIsNotReplaced() {
        Path device = Path.of("/dev/null");
        assumeTrue(Files.exists(device));

        assertEquals("/dev/null is not an ordinary file and cannot be replaced.", refusal(device));
    }

    @Test
    void aWriteProtectedFileIsLeftAlone() throws IOException {
        assumePosix();
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--r--r--"));
        assumeFalse(Files.isWritable(file), "the superuser writes everything");

        assertEquals(file + " is write-protected. Nothing was changed.", refusal(file));
        assertEquals("old", Files.readString(file));
    }

    @Test
    void aFolderWithoutPermissionIsTold() throws IOException {
        assumePosix();
        Path closed = Files.createDirectory(folder.resolve("closed"));
        Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("r-xr-xr-x"));
        assumeFalse(Files.isWritable(closed), "the superuser writes everything");

        assertEquals(
                closed.resolve("plan.json") + " cannot be saved: permission is denied. Nothing was changed.",
                refusal(closed.resolve("plan.json")));
    }

    @Test
    void aNameThatIsEmptyIsNoTarget() {
        assertEquals("Nothing can be saved without the name of a file.", refusal(Path.of("")));
    }

    @Test
    void aFolderThatTakesNoFilesIsNamed() {
        Path processes = Path.of("/proc");
        assumeTrue(Files.isDirectory(processes));

        assertEquals(
                "/proc/plan.json cannot be saved: the folder /proc takes no new files; choose another.",
                refusal(processes.resolve("plan.json")));
    }

    @Test
    void everyFaultHasItsWords() {
        Path plan = Path.of("plan.json");

        assertEquals(
                "plan.json cannot be saved: permission is denied. Nothing was changed.",
                SaveFault.of(plan, new AccessDeniedException("plan.json")).getMessage());
        assertEquals(
                "plan.json cannot be saved: permission is denied. Nothing was changed.",
                SaveFault.of(plan, new FileSystemException("plan.json", null, "Read-only file system"))
                        .getMessage());
        assertEquals(
                "plan.json cannot be saved: IOException. Nothing was changed.",
                SaveFault.of(plan, new IOException()).getMessage());
    }

    private static String refusal(Path target) {
        return assertThrows(PlanIoException.class, () -> SafeFile.write(target, NEW))
                .getMessage();
    }

    private void assertOnly(String name) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(
                    List.of(name),
                    files.map(path -> path.getFileName().toString()).toList());
        }
    }

    private void assumePosix() {
        assumeTrue(folder.getFileSystem().supportedFileAttributeViews().contains("posix"));
    }
}
