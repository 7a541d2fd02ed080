package dev.madang.view.venue;

import javafx.scene.Cursor;
import javafx.scene.input.KeyCode;

/** A tool for the building. Nothing changes before a press is released or a number is confirmed. */
interface PartDrawer {

    /** Shows what a press here would do. */
    void hover(Spot spot);

    /** The button goes down. */
    default void press(Spot spot) {
        hover(spot);
    }

    /** It is moved while down, by more than a twitch. */
    default void drag(Spot spot) {
        hover(spot);
    }

    /** It goes up; {@code moved} tells whether it was dragged. */
    void release(Spot spot, boolean moved);

    /** Takes a key; tells whether it is used. */
    boolean key(KeyCode code);

    /** Forgets what is under way; tells whether there was anything. */
    boolean cancel();

    /** Returns how the pointer looks here. */
    default Cursor cursorAt(Spot spot) {
        return Cursor.CROSSHAIR;
    }
}
