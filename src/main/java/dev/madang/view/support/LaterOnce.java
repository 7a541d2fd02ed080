package dev.madang.view.support;

import java.util.concurrent.Executor;

/**
 * Work that is asked for often and done once: a panel that shows the plan refreshes after the listeners have been told,
 * not while, and once for many edits in a row.
 */
public final class LaterOnce {

    private final Executor later;
    private final Runnable work;
    private boolean requested;
    private boolean stopped;

    /** Makes work that is handed to {@code later} when asked for. */
    public LaterOnce(Executor later, Runnable work) {
        this.later = later;
        this.work = work;
    }

    /** Asks for the work, unless it is already waiting to be done. */
    public void request() {
        if (!requested) {
            requested = true;
            later.execute(this::run);
        }
    }

    /** Does nothing more, not even what is waiting: a panel that has been closed must not be filled. */
    public void stop() {
        stopped = true;
    }

    private void run() {
        requested = false;
        if (!stopped) {
            work.run();
        }
    }
}
