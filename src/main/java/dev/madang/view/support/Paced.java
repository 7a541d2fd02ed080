package dev.madang.view.support;

import java.time.Duration;

/**
 * Work that is asked for in each frame, such as counting what is wrong while something is dragged, but that nobody
 * could read that often: done once soon, and again only after a pause. The last request is never lost.
 */
public final class Paced {

    private final UiThread ui;
    private final Duration pause;
    private final Runnable work;
    private boolean requested;
    private boolean resting;
    private boolean stopped;

    /** Makes work that is done on the window's thread, with a pause after each time. */
    public Paced(UiThread ui, Duration pause, Runnable work) {
        this.ui = ui;
        this.pause = pause;
        this.work = work;
    }

    /** Asks for the work, unless it is already waiting to be done. */
    public void request() {
        if (requested) {
            return;
        }
        requested = true;
        if (!resting) {
            ui.execute(this::run);
        }
    }

    /** Does nothing more, not even what is waiting. */
    public void stop() {
        stopped = true;
    }

    private void run() {
        if (stopped || !requested) {
            return;
        }
        requested = false;
        resting = true;
        work.run();
        ui.after(pause, this::rested);
    }

    private void rested() {
        resting = false;
        run();
    }
}
