package dev.madang.view.support;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LaterOnceTest {

    private final List<Runnable> later = new ArrayList<>();
    private int done;
    private final LaterOnce once = new LaterOnce(later::add, () -> done++);

    @Test
    void whatIsAskedForTwiceIsDoneOnce() {
        once.request();
        once.request();
        later.forEach(Runnable::run);

        assertEquals(1, done);
    }

    @Test
    void whatWaitsIsNotDoneOnceItIsStopped() {
        once.request();
        once.stop();
        later.forEach(Runnable::run);

        assertEquals(0, done);
    }
}
