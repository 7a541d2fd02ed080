package dev.madang.io;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;

/** Reads a whole file that is no larger than a sensible one, and says plainly why it cannot. */
public final class FileBytes {

    /** About a hundred times the largest plan that anybody drew. */
    public static final int MAX_MB = 64;

    private static final int BYTES_PER_MB = 1_000_000;
    private static final int MAX_BYTES = MAX_MB * BYTES_PER_MB;

    private FileBytes() {}

    /**
     * Returns all bytes.
     *
     * @throws PlanIoException saying why the file cannot be read, or that it is larger than any sensible one
     */
    public static byte[] read(Path file) throws PlanIoException {
        if (file.toString().isEmpty()) {
            throw new PlanIoException(null, "io.read.noName");
        }
        try {
            requireFile(file, Files.readAttributes(file, BasicFileAttributes.class));
            return readBounded(file);
        } catch (IOException e) {
            throw fault(file, e);
        }
    }

    /** Returns in plain words why a file could not be read. */
    public static PlanIoException fault(Path file, IOException cause) {
        if (cause instanceof NoSuchFileException) {
            return new PlanIoException(cause, "io.read.missing", file.toString());
        }
        return cause instanceof AccessDeniedException
                ? new PlanIoException(cause, "io.read.denied", file.toString())
                : new PlanIoException(cause, "io.read.failed", file.toString(), reason(cause));
    }

    private static void requireFile(Path file, BasicFileAttributes attributes) throws PlanIoException {
        if (attributes.isDirectory()) {
            throw new PlanIoException(null, "io.read.directory", file.toString());
        }
        if (!attributes.isRegularFile()) {
            throw new PlanIoException(null, "io.read.notAFile", file.toString());
        }
        if (attributes.size() > MAX_BYTES) {
            throw tooLarge(file, attributes.size());
        }
    }

    /** The file may grow after its size was looked at, so the limit holds here, too. */
    private static byte[] readBounded(Path file) throws IOException, PlanIoException {
        try (InputStream stream = Files.newInputStream(file)) {
            byte[] bytes = stream.readNBytes(MAX_BYTES + 1);
            if (bytes.length > MAX_BYTES) {
                throw tooLarge(file, bytes.length);
            }
            return bytes;
        }
    }

    private static PlanIoException tooLarge(Path file, long bytes) {
        long roundedUp = (bytes + BYTES_PER_MB - 1) / BYTES_PER_MB;
        return new PlanIoException(null, "io.read.tooLarge", file.toString(), roundedUp, MAX_MB);
    }

    private static String reason(IOException cause) {
        String reason = cause instanceof FileSystemException fault ? fault.getReason() : cause.getMessage();
        return reason == null ? cause.getClass().getSimpleName() : reason;
    }
}
