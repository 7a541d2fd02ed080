package dev.madang.view.canvas;

/** What a press on the canvas means. */
interface Tool {

    /** Returns how the pointer looks here: it tells what a press would do. */
    PointerShape shapeAt(Pointer pointer);

    /** Returns what a press here can become. */
    Press press(Pointer pointer);

    /** Shows what would happen here, while no button is held. */
    default void hover(Pointer pointer) {}

    /** Called when another tool takes over. */
    default void leave() {}
}
