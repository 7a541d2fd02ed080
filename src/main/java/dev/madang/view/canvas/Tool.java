package dev.madang.view.canvas;

import javafx.scene.input.KeyCode;

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

    /** Tells whether something has been begun that takes more than one press, so that numbers may be typed for it. */
    default boolean isUnderWay() {
        return false;
    }

    /** Gives up what has been begun; tells whether there was anything. */
    default boolean stepBack() {
        return false;
    }

    /** Takes a key of its own; tells whether it did. */
    default boolean key(KeyCode code) {
        return false;
    }

    /** Puts what a click puts, without a mouse; tells whether the tool puts anything. */
    default boolean putAt(Pointer pointer) {
        return false;
    }

    /** Does what was typed, with the pointer where it was last; tells whether it could. */
    default boolean enter() {
        return false;
    }
}
