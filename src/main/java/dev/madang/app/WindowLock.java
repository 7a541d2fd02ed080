package dev.madang.app;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Says to other windows of this user that one is open. The operating system takes the lock back however the program
 * ends, so that a file without a lock belongs to a window that is gone.
 */
final class WindowLock {

    private static final Logger LOG = LoggerFactory.getLogger(WindowLock.class);

    private final Path file;
    private @Nullable FileChannel channel;

    WindowLock(Path folder, String window) {
        this.file = fileOf(folder, window);
    }

    /** Takes the lock, unless it is held already. A disk that knows no locks is no reason to keep no copy. */
    synchronized void hold() throws IOException {
        if (channel == null) {
            FileChannel opened = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            channel = opened;
            if (opened.tryLock() == null) {
                LOG.warn("{} is locked by another program.", file);
            }
        }
    }

    /** Gives the lock back. */
    synchronized void release() throws IOException {
        if (channel != null) {
            channel.close();
            channel = null;
            Files.deleteIfExists(file);
        }
    }

    /** Tells whether a window is open; forgets one that is gone. */
    static boolean isHeld(Path folder, String window) {
        Path file = fileOf(folder, window);
        if (Files.notExists(file)) {
            return false;
        }
        try (FileChannel other = FileChannel.open(file, StandardOpenOption.WRITE)) {
            if (other.tryLock() == null) {
                return true;
            }
        } catch (OverlappingFileLockException e) {
            return true;
        } catch (IOException e) {
            LOG.warn("{} does not say whether its window is open.", file, e);
            return false;
        }
        forget(file);
        return false;
    }

    private static void forget(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            LOG.warn("{} cannot be deleted.", file, e);
        }
    }

    private static Path fileOf(Path folder, String window) {
        return folder.resolve("window-" + window + ".lock");
    }
}
