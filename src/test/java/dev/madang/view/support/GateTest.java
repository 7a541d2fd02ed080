package dev.madang.view.support;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.FutureTask;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class GateTest {

    private final Gate gate = new Gate();

    @AfterEach
    void forgetInterrupts() {
        Thread.interrupted();
    }

    @Test
    void anOpenGateHoldsNobodyUp() throws InterruptedException {
        Thread.currentThread().interrupt();

        gate.pass();

        assertTrue(Thread.interrupted(), "whoever does not wait does not notice");
    }

    @Test
    void whoWaitsAtAClosedGateCanBeCalledOff() {
        gate.setClosed(true);
        Thread.currentThread().interrupt();

        assertThrows(InterruptedException.class, gate::pass);
    }

    @Test
    void openingLetsThemOn() throws Exception {
        gate.setClosed(true);
        FutureTask<String> work = new FutureTask<>(() -> {
            gate.pass();
            return "done";
        });
        new Thread(work).start();

        gate.setClosed(false);

        assertEquals("done", work.get());
    }
}
