package dev.madang.view.support;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * Runs work that takes its time beside the window's thread. Work gets immutable values, so that it needs no lock; a
 * result for which a newer task of the same name has been started is dropped.
 *
 * <p>All methods belong to the window's thread, except {@link #prepare}.
 */
public final class BackgroundTasks implements AutoCloseable {

    /** Shorter work shows no progress, because a flash of it would only disturb. */
    static final Duration PROGRESS_AFTER = Duration.ofMillis(300);

    private static final int WORKERS = 2;

    private final UiThread ui;
    private final ExecutorService workers;
    private final Map<String, BackgroundTask<?>> latest = new HashMap<>();
    private final ReadOnlyObjectWrapper<Optional<BackgroundTask<?>>> shown =
            new ReadOnlyObjectWrapper<>(Optional.empty());

    /** Starts with threads that do not keep the program alive. */
    public BackgroundTasks(UiThread ui) {
        this(ui, Executors.newFixedThreadPool(WORKERS, BackgroundTasks::worker));
    }

    BackgroundTasks(UiThread ui, ExecutorService workers) {
        this.ui = ui;
        this.workers = workers;
    }

    /** Starts work; an older task of the same name is cancelled. */
    public <T> BackgroundTask<T> run(String name, Callable<T> work) {
        BackgroundTask<T> task = start(name, work, false);
        ui.after(PROGRESS_AFTER, () -> showIfRunning(task));
        return task;
    }

    /** Starts work that is never {@link #shown}, because nobody waits for it or its progress is shown elsewhere. */
    public <T> BackgroundTask<T> runQuietly(String name, Callable<T> work) {
        return start(name, work, true);
    }

    private <T> BackgroundTask<T> start(String name, Callable<T> work, boolean quiet) {
        Optional.ofNullable(latest.get(name)).ifPresent(BackgroundTask::cancel);
        BackgroundTask<T> task = new BackgroundTask<>(name, quiet, this::forget);
        if (workers.isShutdown()) {
            task.cancel();
            return task;
        }
        latest.put(name, task);
        Future<?> future = workers.submit(() -> {
            BackgroundTask.Outcome<T> outcome = BackgroundTask.Outcome.of(work);
            ui.execute(() -> task.end(outcome));
        });
        task.setInterrupt(() -> future.cancel(true));
        return task;
    }

    /**
     * Starts work whose result somebody will wait for, such as reading the first plan while the toolkit starts. Once
     * closed, nothing begins, and what is returned is cancelled.
     */
    public <T> Future<T> prepare(Callable<T> work) {
        FutureTask<T> task = new FutureTask<>(work);
        if (workers.isShutdown()) {
            task.cancel(false);
        } else {
            workers.execute(task);
        }
        return task;
    }

    /** Returns the task whose progress should be seen, if one takes long. */
    public ReadOnlyObjectProperty<Optional<BackgroundTask<?>>> shown() {
        return shown.getReadOnlyProperty();
    }

    /** Stops all work; none begins any more. */
    @Override
    public void close() {
        workers.shutdownNow();
    }

    private void showIfRunning(BackgroundTask<?> task) {
        if (task.isRunning()) {
            shown.set(Optional.of(task));
        }
    }

    private void forget(BackgroundTask<?> task) {
        latest.remove(task.name(), task);
        if (shown.get().filter(task::equals).isPresent()) {
            Function<BackgroundTask<?>, Optional<BackgroundTask<?>>> wrap = Optional::of;
            shown.set(latest.values().stream()
                    .filter(other -> !other.isQuiet())
                    .findFirst()
                    .flatMap(wrap));
        }
    }

    private static Thread worker(Runnable work) {
        Thread thread = new Thread(work, "madang-background");
        thread.setDaemon(true);
        return thread;
    }
}
