package dev.madang.view.canvas;

import org.jspecify.annotations.Nullable;

/** Lives through one press after the other: at most one gesture is alive, and none begins before 3 pixels. */
final class GestureDriver {

    static final double THRESHOLD_PX = 3;

    private final Runnable ended;
    private @Nullable Press press;
    private @Nullable Pointer pressedAt;
    private @Nullable Gesture gesture;
    private @Nullable Pointer last;

    /** Makes a driver that tells when a press is over, in whatever way. */
    GestureDriver(Runnable ended) {
        this.ended = ended;
    }

    void press(Pointer pointer, Press next) {
        cancel();
        press = next;
        pressedAt = pointer;
    }

    void drag(Pointer pointer) {
        last = pointer;
        if (gesture == null && press != null && pressedAt != null && pointer.distancePx(pressedAt) >= THRESHOLD_PX) {
            gesture = press.drag().apply(pressedAt);
        }
        if (gesture != null) {
            gesture.drag(pointer);
        }
    }

    void release(Pointer pointer) {
        drag(pointer);
        Gesture done = gesture;
        Press pressed = press;
        forget();
        if (done != null) {
            done.release(pointer);
        } else if (pressed != null) {
            pressed.click().accept(pointer);
        }
        ended.run();
    }

    /** Forgets the press; tells whether there was one. */
    boolean cancel() {
        if (press == null) {
            return false;
        }
        Gesture cancelled = gesture;
        forget();
        if (cancelled != null) {
            cancelled.cancel();
        }
        ended.run();
        return true;
    }

    /** Ends the gesture where it is, with what was typed for it; tells whether there was such a gesture. */
    boolean enter() {
        Pointer at = last;
        if (at == null || !takesNumbers()) {
            return false;
        }
        release(at);
        return true;
    }

    boolean takesNumbers() {
        return gesture != null && gesture.takesNumbers();
    }

    boolean isPressed() {
        return press != null;
    }

    boolean isDragging() {
        return gesture != null;
    }

    PointerShape shape() {
        return gesture == null ? PointerShape.ARROW : gesture.shape();
    }

    private void forget() {
        press = null;
        pressedAt = null;
        gesture = null;
        last = null;
    }
}
