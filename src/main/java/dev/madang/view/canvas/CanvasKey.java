package dev.madang.view.canvas;

import dev.madang.text.EnumKeys;
import dev.madang.text.Messages;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.input.KeyCombination;

/**
 * What mouse and keys do on the canvas, for the help. The keys that actions have are not repeated here; a test holds
 * that the canvas uses exactly the keys that this table and the actions name.
 */
public enum CanvasKey {
    DRAG,
    MODIFIERS,
    ADD,
    EDIT("ENTER", "F2"),
    NUDGE("LEFT", "RIGHT", "UP", "DOWN"),
    FAR("Shift+LEFT", "Shift+RIGHT", "Shift+UP", "Shift+DOWN"),
    FINE("Shortcut+LEFT", "Shortcut+RIGHT", "Shortcut+UP", "Shortcut+DOWN"),
    TURN("R"),
    TURN_LITTLE("Shift+R"),
    REMOVE("DELETE", "Backspace"),
    WALK("TAB"),
    WALK_BACK("Shift+TAB"),
    MENU("Shift+F10"),
    PAN("SPACE"),
    ZOOM,
    TYPE,
    OUTLINE,
    PUT,
    PIVOT,
    STEP_BACK("Esc");

    private final List<KeyCombination> keys;

    CanvasKey(String... keys) {
        this.keys = Stream.of(keys).map(KeyCombination::valueOf).toList();
    }

    /** Returns the keys that do it while the canvas has the keyboard; none if it takes the mouse. */
    public List<KeyCombination> keys() {
        return keys;
    }

    /** Returns what the keys, or the movements of the mouse, are called. */
    public String keysIn(Messages messages) {
        return messages.get(EnumKeys.of("canvas.key", this) + ".keys");
    }

    /** Returns what they do. */
    public String deedIn(Messages messages) {
        return messages.get(EnumKeys.of("canvas.key", this));
    }
}
