package dev.madang.view.support;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.AbstractExecutorService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;

/** Does at once, on the calling thread, what the window does later and elsewhere. */
public final class FakeUi implements UiThread {

    private final List<Runnable> delayed = new ArrayList<>();

    @Override
    public void execute(Runnable work) {
        work.run();
    }

    @Override
    public void after(Duration delay, Runnable work) {
        delayed.add(work);
    }

    /** Lets the time pass that delayed work waits for. */
    public void letTimePass() {
        List<Runnable> due = List.copyOf(delayed);
        delayed.clear();
        due.forEach(Runnable::run);
    }

    /** Returns background tasks that are done as soon as they are started. */
    public BackgroundTasks tasks() {
        return new BackgroundTasks(this, new SameThread());
    }

    /** Returns background tasks that wait in a list until a test runs them. */
    public BackgroundTasks tasksIn(List<Runnable> waiting) {
        return new BackgroundTasks(this, new SameThread() {
            @Override
            public void execute(Runnable command) {
                waiting.add(command);
            }
        });
    }

    /** An executor without threads. */
    static class SameThread extends AbstractExecutorService implements ExecutorService {

        private boolean stopped;

        @Override
        public void execute(Runnable command) {
            command.run();
        }

        @Override
        public void shutdown() {
            stopped = true;
        }

        @Override
        public List<Runnable> shutdownNow() {
            stopped = true;
            return List.of();
        }

        @Override
        public boolean isShutdown() {
            return stopped;
        }

        @Override
        public boolean isTerminated() {
            return stopped;
        }

        @Override
        public boolean awaitTermination(long timeout, TimeUnit unit) {
            return true;
        }
    }
}
