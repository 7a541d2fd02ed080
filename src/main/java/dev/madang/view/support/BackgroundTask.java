package dev.madang.view.support;

import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Work under way in the background. What it comes to is told on the window's thread; nothing is told of a task that was
 * cancelled or that a newer one of the same name has replaced.
 *
 * @param <T> what the work comes to
 */
public final class BackgroundTask<T> {

    private static final Logger LOG = LoggerFactory.getLogger(BackgroundTask.class);

    private final String name;
    private final boolean quiet;
    private final Consumer<BackgroundTask<?>> onEnd;
    private @Nullable Outcome<T> outcome;
    private @Nullable Consumer<? super T> done;
    private @Nullable Consumer<? super Exception> failed;
    private Runnable interrupt = () -> {};
    private boolean cancelled;

    BackgroundTask(String name, boolean quiet, Consumer<BackgroundTask<?>> onEnd) {
        this.name = name;
        this.quiet = quiet;
        this.onEnd = onEnd;
    }

    /** Returns the name of the work, which is also the key of its text. */
    public String name() {
        return name;
    }

    /** Tells whether its progress is kept from the status bar's middle. */
    boolean isQuiet() {
        return quiet;
    }

    /** Says what to do with the result. */
    public BackgroundTask<T> onDone(Consumer<? super T> receiver) {
        done = receiver;
        tell();
        return this;
    }

    /** Says what to do if the work fails; without this a failure goes to the log alone. */
    public BackgroundTask<T> onFailed(Consumer<? super Exception> receiver) {
        failed = receiver;
        tell();
        return this;
    }

    /** Stops the work where it can be stopped; nothing is told of it any more. */
    public void cancel() {
        if (outcome == null) {
            cancelled = true;
            interrupt.run();
            onEnd.accept(this);
        }
    }

    /** Tells whether the work still goes on. */
    public boolean isRunning() {
        return outcome == null && !cancelled;
    }

    void setInterrupt(Runnable action) {
        interrupt = action;
    }

    void end(Outcome<T> result) {
        if (!cancelled) {
            outcome = result;
            onEnd.accept(this);
            tell();
        }
    }

    private void tell() {
        Outcome<T> result = outcome;
        if (result == null) {
            return;
        }
        Exception failure = result.failure();
        if (failure == null) {
            tellDone(result);
        } else if (failed != null) {
            failed.accept(failure);
            failed = null;
        } else {
            LOG.error("{} failed", name, failure);
        }
    }

    @SuppressWarnings("NullAway") // a result is null only if the work returned null
    private void tellDone(Outcome<T> result) {
        if (done != null) {
            Consumer<? super T> receiver = done;
            done = null;
            receiver.accept(result.value());
        }
    }

    /**
     * What work came to.
     *
     * @param value its result, unless it failed
     * @param failure why it failed, or null
     */
    record Outcome<T>(@Nullable T value, @Nullable Exception failure) {

        @SuppressWarnings("PMD.AvoidCatchingGenericException") // the end of a background task
        static <T> Outcome<T> of(Callable<T> work) {
            try {
                return new Outcome<>(work.call(), null);
            } catch (Exception e) {
                return new Outcome<>(null, e);
            }
        }
    }
}
