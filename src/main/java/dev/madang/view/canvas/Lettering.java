package dev.madang.view.canvas;

import dev.madang.draw.DrawItem;
import java.util.List;

/**
 * Decides which labels are fitted anew in a frame: as many as its time allows, and none while the view is zoomed. The
 * others show what fitted before, and the picture stays unfinished.
 */
final class Lettering {

    private static final long FRAME_NANOS = 5_000_000;

    /** At rest a frame has little else to do. */
    private static final long REST_NANOS = 11_000_000;

    private boolean zooming;
    private int missing;
    private long deadline;

    /** Begins a frame. */
    void begin(boolean isZooming) {
        zooming = isZooming;
        missing = 0;
        deadline = System.nanoTime() + FRAME_NANOS;
    }

    private void beginAtRest() {
        zooming = false;
        missing = 0;
        deadline = System.nanoTime() + REST_NANOS;
    }

    /** Returns the texts to paint. */
    List<DrawItem.Text> texts(Sketch sketch, Brush brush) {
        if (!sketch.isFitted(brush.viewport().scalePxPerMm())) {
            fitIfTime(sketch, brush.inks(), brush.viewport().scalePxPerMm());
        }
        return sketch.texts();
    }

    /** Fits as many as there is time for; tells whether all are done. */
    boolean fit(List<SceneElement> elements, Inks inks, double scalePxPerMm) {
        beginAtRest();
        for (SceneElement element : elements) {
            if (!element.sketch().isFitted(scalePxPerMm)) {
                fitIfTime(element.sketch(), inks, scalePxPerMm);
            }
            if (missing > 0) {
                return false;
            }
        }
        return true;
    }

    /** Returns how often in this frame texts were shown that do not fit, or none. */
    int missing() {
        return missing;
    }

    private void fitIfTime(Sketch sketch, Inks inks, double scalePxPerMm) {
        boolean canWait = zooming && sketch.wasFitted();
        if (canWait || System.nanoTime() > deadline) {
            missing++;
        } else {
            sketch.fit(inks.typesetter(), scalePxPerMm);
        }
    }
}
