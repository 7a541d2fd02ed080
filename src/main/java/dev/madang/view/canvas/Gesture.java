package dev.madang.view.canvas;

/**
 * What happens from the first movement to release. Computes from the plan with which it began, never adds up steps, and
 * touches the session in {@link #release} alone.
 */
interface Gesture {

    /** Shows what releasing here would do. */
    void drag(Pointer pointer);

    /** Does it. */
    void release(Pointer pointer);

    /** Forgets it. Whoever drives the gesture clears what it showed. */
    default void cancel() {}

    /** Tells whether it goes by what is typed, so that Enter may end it. */
    default boolean takesNumbers() {
        return false;
    }

    /** Returns how the pointer looks meanwhile. */
    default PointerShape shape() {
        return PointerShape.ARROW;
    }
}
