package dev.madang.io;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * Puts a finished file in the place of another in one step.
 *
 * <p>On Windows the step fails while another program, such as a virus scanner, holds the old file. That passes, so it
 * is tried again a few times, for about a second in all.
 */
final class Replace {

    private static final int TRIES = 6;
    private static final long FIRST_PAUSE_MS = 30;

    private final Step step;
    private final Pause pause;

    Replace(Step step, Pause pause) {
        this.step = step;
        this.pause = pause;
    }

    static Replace byAtomicMove() {
        return new Replace(
                (from, to) -> Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING),
                Thread::sleep);
    }

    void replace(Path finished, Path target) throws IOException {
        long pauseMs = FIRST_PAUSE_MS;
        for (int tried = 1; ; tried++) {
            try {
                step.move(finished, target);
                return;
            } catch (AtomicMoveNotSupportedException | NoSuchFileException e) {
                throw e;
            } catch (IOException e) {
                if (tried == TRIES || !slept(pauseMs)) {
                    throw e;
                }
                pauseMs *= 2;
            }
        }
    }

    private boolean slept(long ms) {
        try {
            pause.sleep(ms);
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** One try; a test's fake fails. */
    @FunctionalInterface
    interface Step {
        void move(Path from, Path to) throws IOException;
    }

    /** Waiting between tries; a test's fake does not wait. */
    @FunctionalInterface
    interface Pause {
        void sleep(long ms) throws InterruptedException;
    }
}
