package dev.madang.view.support;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class PacedTest {

    private final FakeUi ui = new FakeUi();
    private int done;
    private final Paced paced = new Paced(ui, Duration.ofMillis(100), () -> done++);

    @Test
    void whatIsAskedForFirstIsDoneAtOnce() {
        paced.request();

        assertEquals(1, done);
    }

    @Test
    void whatIsAskedForOftenIsDoneOnceAfterThePause() {
        paced.request();
        paced.request();
        paced.request();
        assertEquals(1, done);

        ui.letTimePass();
        assertEquals(2, done);

        ui.letTimePass();
        assertEquals(2, done);
    }

    @Test
    void afterAPauseWithoutRequestsItIsDoneAtOnceAgain() {
        paced.request();
        ui.letTimePass();

        paced.request();

        assertEquals(2, done);
    }

    @Test
    void onceStoppedNothingMoreIsDone() {
        paced.request();
        paced.request();

        paced.stop();
        ui.letTimePass();
        paced.request();

        assertEquals(1, done);
    }
}
