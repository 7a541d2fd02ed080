package dev.madang.view.canvas;

/** What lies under the pointer. */
sealed interface Hit {

    /** A grip on the selection. */
    record OnHandle(Handle handle) implements Hit {}

    /** A booth or a feature, or the edge of a zone. */
    record OnElement(SceneElement element) implements Hit {}

    /** Empty floor, or the inside of a zone. */
    record OnFloor() implements Hit {}
}
