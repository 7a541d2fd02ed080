package dev.madang.view.support;

import java.time.Duration;
import java.util.concurrent.Executor;

/** The thread to which the window belongs. */
public interface UiThread extends Executor {

    /** Runs work on the thread as soon as what it does now is done; any thread may call this. */
    @Override
    void execute(Runnable work);

    /** Runs work on the thread after a while; only the thread itself may call this. */
    void after(Duration delay, Runnable work);
}
