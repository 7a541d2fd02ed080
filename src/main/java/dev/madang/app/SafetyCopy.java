package dev.madang.app;

import dev.madang.edit.PlanChange;
import dev.madang.io.PlanIoException;
import dev.madang.model.Plan;
import dev.madang.session.EditSession;
import dev.madang.session.SessionListener;
import dev.madang.view.Workspace;
import dev.madang.view.document.PlanFiles;
import dev.madang.view.support.BackgroundTasks;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps a copy of unsaved work while it grows, so that a power cut costs seconds and not a day. The copy goes once the
 * work is saved or given up; {@link Recovery} offers what is left of a window that ended otherwise.
 */
final class SafetyCopy implements SessionListener {

    /** So much work is lost at most. */
    static final Duration EVERY = Duration.ofSeconds(15);

    private static final Duration AT_CLOSING = Duration.ofSeconds(5);
    private static final Logger LOG = LoggerFactory.getLogger(SafetyCopy.class);
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss");
    private static final int MAX_TITLE = 40;

    private final Workspace workspace;
    private final PlanFiles files;
    private final BackgroundTasks tasks;
    private final Path folder;
    private final Clock clock;
    private final String window;
    private final WindowLock lock;
    private @Nullable Path copy;
    private Future<Path> writing = CompletableFuture.completedFuture(Path.of(""));
    private boolean waiting;
    private boolean closed;

    /** Keeps copies in a folder, under a name of the window that no other window has. */
    SafetyCopy(Workspace workspace, PlanFiles files, BackgroundTasks tasks, Path folder, Clock clock, String window) {
        this.workspace = workspace;
        this.files = files;
        this.tasks = tasks;
        this.folder = folder;
        this.clock = clock;
        this.window = window;
        this.lock = new WindowLock(folder, window);
    }

    @Override
    public void planChanged(PlanChange change) {
        waitForMore();
    }

    @Override
    public void planOpened() {
        forget();
    }

    @Override
    public void planSaved() {
        if (!session().isChanged()) {
            forget();
        }
    }

    /** Says that the window was closed: what is not saved by now was given up. */
    void close() {
        closed = true;
        if (!writing.isDone()) {
            awaitWriting().ifPresent(SafetyCopy::delete);
        }
        forget();
        try {
            lock.release();
        } catch (IOException e) {
            LOG.warn("The lock of the window cannot be taken away.", e);
        }
    }

    /** What is being written would else appear later. */
    private Optional<Path> awaitWriting() {
        try {
            return Optional.of(writing.get(AT_CLOSING.toSeconds(), TimeUnit.SECONDS));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException e) {
            LOG.warn("A safety copy is still being written.", e);
        }
        return Optional.empty();
    }

    /**
     * Brings the copy up to date at once, for when something went wrong; it is the same copy, so that work is offered
     * once. Returns nothing if all is saved or the copy cannot be written.
     */
    Optional<Path> keepNow() {
        if (!session().isChanged()) {
            return Optional.empty();
        }
        if (!writing.isDone()) {
            awaitWriting();
        }
        Plan plan = session().plan();
        Path target = target(plan);
        try {
            put(plan, target);
            return Optional.of(target);
        } catch (PlanIoException | IOException e) {
            LOG.error("The recovery copy cannot be written.", e);
            return Optional.empty();
        }
    }

    private void waitForMore() {
        if (!waiting) {
            waiting = true;
            workspace.ui().after(EVERY, this::keep);
        }
    }

    private EditSession session() {
        return workspace.session();
    }

    private void keep() {
        waiting = false;
        if (closed) {
            return;
        }
        if (!session().isChanged()) {
            forget();
        } else if (writing.isDone()) {
            Plan plan = session().plan();
            Path target = target(plan);
            writing = tasks.prepare(() -> write(plan, target));
        } else {
            waitForMore();
        }
    }

    /** Beside the window's thread, and without a word: nobody asked for it, and it comes again. */
    private Path write(Plan plan, Path target) {
        try {
            put(plan, target);
        } catch (PlanIoException | IOException e) {
            LOG.warn("The safety copy cannot be written.", e);
        }
        workspace.ui().execute(() -> written(target));
        return target;
    }

    private void put(Plan plan, Path target) throws PlanIoException, IOException {
        Files.createDirectories(folder);
        lock.hold();
        files.write(plan, target);
    }

    private Path target(Plan plan) {
        Path target = copy == null ? folder.resolve(nameFor(plan)) : copy;
        copy = target;
        return target;
    }

    /** The work may have been saved or given up while its copy was written. */
    private void written(Path target) {
        if (!target.equals(copy)) {
            delete(target);
        }
    }

    private void forget() {
        if (copy != null) {
            delete(copy);
            copy = null;
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            LOG.warn("The safety copy {} cannot be deleted.", file, e);
        }
    }

    /** Copies are listed by time, tell the plan, and lead to the window that keeps them. */
    private String nameFor(Plan plan) {
        String title = plan.name().replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
        return Recovery.PREFIX
                + STAMP.format(LocalDateTime.now(clock))
                + "-"
                + (title.length() > MAX_TITLE ? title.substring(0, MAX_TITLE).strip() : title)
                + "-"
                + window
                + Recovery.ENDING;
    }
}
