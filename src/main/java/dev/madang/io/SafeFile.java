package dev.madang.io;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.UUID;

/**
 * Writes whole files or nothing: whatever fails, the old file stays as it was and nothing is left beside it.
 *
 * <p>The new content goes to a temporary file in the same folder, is flushed to the disk, and takes the place of the
 * old file in one step. A symbolic link stays a link: the file that it leads to is replaced. The old file's POSIX
 * permissions are kept.
 */
public final class SafeFile {

    private static final int BUFFER_BYTES = 1 << 16;
    private static final SafeFile INSTANCE = new SafeFile(Replace.byAtomicMove());

    private final Replace replace;

    SafeFile(Replace replace) {
        this.replace = replace;
    }

    /**
     * Writes a file.
     *
     * @throws PlanIoException if it could not be written; the old file is then as it was
     */
    public static void write(Path file, byte[] bytes) throws PlanIoException {
        write(file, stream -> stream.write(bytes));
    }

    /**
     * Writes a file whose content is made while it is written.
     *
     * @throws PlanIoException if it could not be made or written; the old file is then as it was
     */
    public static void write(Path file, Content content) throws PlanIoException {
        INSTANCE.save(file, content);
    }

    void save(Path file, Content content) throws PlanIoException {
        try {
            Path target = SaveTarget.of(file);
            Path temporary = target.resolveSibling(".madang-" + UUID.randomUUID() + ".tmp");
            // For when the process is told to stop in between; one name a save is all that this keeps.
            temporary.toFile().deleteOnExit();
            try {
                fill(temporary, target, content);
                replace.replace(temporary, target);
            } finally {
                Files.deleteIfExists(temporary);
            }
            flushFolder(target);
        } catch (IOException e) {
            throw SaveFault.of(file, e);
        }
    }

    private static void fill(Path temporary, Path target, Content content) throws IOException {
        try (FileChannel channel =
                FileChannel.open(temporary, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            copyPermissions(target, temporary);
            OutputStream stream = new BufferedOutputStream(Channels.newOutputStream(channel), BUFFER_BYTES);
            content.writeTo(stream);
            stream.flush();
            channel.force(true);
        }
    }

    private static void copyPermissions(Path from, Path to) throws IOException {
        PosixFileAttributeView old = Files.getFileAttributeView(from, PosixFileAttributeView.class);
        PosixFileAttributeView fresh = Files.getFileAttributeView(to, PosixFileAttributeView.class);
        if (old != null && fresh != null && Files.exists(from)) {
            fresh.setPermissions(old.readAttributes().permissions());
        }
    }

    /** Makes the new name survive a power cut where folders can be flushed; Windows does so by itself. */
    private static void flushFolder(Path target) {
        Path folder = target.getParent();
        if (folder == null) {
            return;
        }
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException e) {
            // The file itself is whole and in its place; a folder that cannot be opened need not fail the save.
        }
    }

    /** Makes the bytes of a file. */
    @FunctionalInterface
    public interface Content {

        /** Writes all bytes; the stream is buffered, and closed by who calls this. */
        void writeTo(OutputStream stream) throws IOException;
    }
}
