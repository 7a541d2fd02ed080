package dev.madang.view.support;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class BackgroundTasksTest {

    /** The window's thread of these tests: what is handed to it waits here until the test runs it. */
    private final LinkedBlockingQueue<Runnable> handedOver = new LinkedBlockingQueue<>();

    private final List<Runnable> delayed = new ArrayList<>();
    private final List<String> told = new ArrayList<>();
    private final BackgroundTasks tasks = new BackgroundTasks(new QueueingUi());

    @AfterEach
    void stop() {
        tasks.close();
    }

    @Test
    void theResultIsToldOnTheWindowsThread() throws InterruptedException {
        tasks.run("a", () -> "result").onDone(told::add);
        assertEquals(List.of(), told);

        runNext();

        assertEquals(List.of("result"), told);
    }

    @Test
    void nothingBeginsOnceClosed() {
        tasks.close();

        assertTrue(tasks.prepare(() -> told.add("done")).isCancelled());
        assertEquals(List.of(), told);
    }

    @Test
    void aFailureIsTold() throws InterruptedException {
        tasks.run("a", () -> {
                    throw new IllegalStateException("no");
                })
                .onDone(result -> told.add("done"))
                .onFailed(failure -> told.add(String.valueOf(failure.getMessage())));

        runNext();

        assertEquals(List.of("no"), told);
    }

    @Test
    void aNewerTaskOfTheSameNameReplacesTheOlder() throws InterruptedException {
        CountDownLatch begun = new CountDownLatch(1);
        tasks.run("a", () -> {
                    begun.countDown();
                    Thread.sleep(TimeUnit.MINUTES.toMillis(1));
                    return "old";
                })
                .onDone(told::add);
        begun.await();
        tasks.run("a", () -> "new").onDone(told::add);

        runNext();
        runNext();

        assertEquals(List.of("new"), told);
    }

    @Test
    void nothingBeginsOnceTheWindowIsClosed() {
        tasks.close();

        BackgroundTask<String> late = tasks.run("a", () -> "late").onDone(told::add);

        assertFalse(late.isRunning());
        assertEquals(List.of(), told);
    }

    @Test
    void quietWorkIsNeverShown() throws InterruptedException {
        CountDownLatch end = new CountDownLatch(1);
        tasks.runQuietly("quiet", () -> end.await(1, TimeUnit.MINUTES));
        BackgroundTask<Boolean> loud = tasks.run("loud", () -> end.await(1, TimeUnit.MINUTES));
        List.copyOf(delayed).forEach(Runnable::run);
        assertEquals(Optional.of(loud), tasks.shown().get());

        loud.cancel();

        assertEquals(Optional.empty(), tasks.shown().get());
        end.countDown();
    }

    @Test
    void tasksOfOtherNamesGoOn() throws InterruptedException {
        tasks.run("a", () -> "one").onDone(told::add);
        tasks.run("b", () -> "two").onDone(told::add);

        runNext();
        runNext();

        assertEquals(List.of("one", "two"), told.stream().sorted().toList());
    }

    @Test
    void nothingIsToldOfACancelledTask() throws InterruptedException {
        CountDownLatch begun = new CountDownLatch(1);
        BackgroundTask<String> task = tasks.run("a", () -> {
            begun.countDown();
            Thread.sleep(TimeUnit.MINUTES.toMillis(1));
            return "late";
        });
        task.onDone(told::add).onFailed(failure -> told.add("failed"));

        begun.await();
        task.cancel();
        runNext();

        assertFalse(task.isRunning());
        assertEquals(List.of(), told);
    }

    @Test
    void onlyLongWorkShowsProgress() throws InterruptedException {
        CountDownLatch held = new CountDownLatch(1);
        BackgroundTask<String> task = tasks.run("a", () -> {
            held.await();
            return "result";
        });
        assertTrue(tasks.shown().get().isEmpty());

        delayed.forEach(Runnable::run);
        assertEquals(Optional.of(task), tasks.shown().get());

        held.countDown();
        runNext();
        assertTrue(tasks.shown().get().isEmpty());
    }

    @Test
    void shortWorkShowsNone() throws InterruptedException {
        tasks.run("a", () -> "result");
        runNext();

        delayed.forEach(Runnable::run);

        assertTrue(tasks.shown().get().isEmpty());
    }

    @Test
    void workAskedForOftenIsDoneOnce() {
        List<Runnable> waiting = new ArrayList<>();
        LaterOnce later = new LaterOnce(waiting::add, () -> told.add("done"));

        later.request();
        later.request();
        waiting.forEach(Runnable::run);
        later.request();

        assertEquals(List.of("done"), told);
        assertEquals(2, waiting.size());
    }

    private void runNext() throws InterruptedException {
        Runnable next = handedOver.poll(10, TimeUnit.SECONDS);
        assertTrue(next != null, "Nothing came back from the background.");
        next.run();
    }

    /** Keeps what it is given. */
    private final class QueueingUi implements UiThread {

        @Override
        public void execute(Runnable work) {
            handedOver.add(work);
        }

        @Override
        public void after(java.time.Duration delay, Runnable work) {
            delayed.add(work);
        }
    }
}
