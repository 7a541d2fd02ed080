package dev.madang.edit;

import dev.madang.geometry.Along;
import dev.madang.model.Bounds;

/** Which edge or middle of things is brought to one line. */
public enum Alignment {
    /** Left edges. */
    LEFT(Along.X, -1),
    /** Middles, side by side. */
    CENTER(Along.X, 0),
    /** Right edges. */
    RIGHT(Along.X, 1),
    /** Top edges. */
    TOP(Along.Y, -1),
    /** Middles, one above the other. */
    MIDDLE(Along.Y, 0),
    /** Bottom edges. */
    BOTTOM(Along.Y, 1);

    private final Along along;
    private final int end;

    Alignment(Along along, int end) {
        this.along = along;
        this.end = end;
    }

    Along along() {
        return along;
    }

    /** Rounded to whole millimetres, so that aligning what is aligned moves nothing, not even turned booths. */
    long lineOf(Bounds box) {
        double line = end < 0 ? along.min(box) : end > 0 ? along.max(box) : along.middle(box);
        return Math.round(line);
    }
}
