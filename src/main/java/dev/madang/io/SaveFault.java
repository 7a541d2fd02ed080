package dev.madang.io;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;

/** Says why a save failed. */
final class SaveFault {

    private SaveFault() {}

    static PlanIoException of(Path file, IOException cause) {
        String name = file.toString();
        if (cause instanceof AccessDeniedException) {
            return new PlanIoException(cause, "io.save.denied", name);
        }
        if (cause instanceof NoSuchFileException) {
            // The folder was there a moment ago; some, such as those of the system, hold files of their own alone.
            Path folder = file.toAbsolutePath().getParent();
            return new PlanIoException(cause, "io.save.noNewFiles", name, String.valueOf(folder));
        }
        String reason = reason(cause);
        String lower = reason.toLowerCase(Locale.ROOT);
        if (lower.contains("no space left") || lower.contains("not enough space")) {
            return new PlanIoException(cause, "io.save.diskFull", name);
        }
        if (lower.contains("read-only file system")) {
            return new PlanIoException(cause, "io.save.denied", name);
        }
        return new PlanIoException(cause, "io.save.failed", name, reason);
    }

    private static String reason(IOException cause) {
        String reason = cause instanceof FileSystemException fault ? fault.getReason() : cause.getMessage();
        return reason == null ? cause.getClass().getSimpleName() : reason;
    }
}
