package dev.madang.view.canvas;

import java.util.concurrent.TimeUnit;
import javafx.animation.AnimationTimer;

/**
 * Lets labels be fitted anew once the view has come to rest, a little in each frame. While the view is zoomed, the
 * labels that fitted before are shown larger or smaller.
 */
final class Sharpener extends AnimationTimer {

    private static final long REST_NANOS = TimeUnit.MILLISECONDS.toNanos(80);

    private final Step step;
    private long zoomedAt = Long.MIN_VALUE / 2;

    /** Fits some labels; tells whether all are done. */
    interface Step {
        boolean run();
    }

    Sharpener(Step step) {
        this.step = step;
    }

    void zoomed() {
        zoomedAt = System.nanoTime();
    }

    boolean isZooming() {
        return System.nanoTime() - zoomedAt < REST_NANOS;
    }

    @Override
    public void handle(long now) {
        if (!isZooming() && step.run()) {
            stop();
        }
    }
}
