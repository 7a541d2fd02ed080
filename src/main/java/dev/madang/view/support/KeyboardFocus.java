package dev.madang.view.support;

import javafx.css.PseudoClass;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;

/**
 * Shows where the keyboard is for as long as it is used: the root has the pseudo class {@code keyboard} from a key on
 * until a press of the mouse, and style sheets put a ring around what is focused.
 *
 * <p>The toolkit's own {@code focus-visible} knows only the Tab key; a part of the window that is entered by F6, or a
 * canvas that takes Tab for itself, would show nothing.
 */
public final class KeyboardFocus {

    /** The pseudo class of the root while the keyboard is used. */
    public static final PseudoClass KEYBOARD = PseudoClass.getPseudoClass("keyboard");

    private final Scene scene;
    private boolean used;

    private KeyboardFocus(Scene scene) {
        this.scene = scene;
    }

    /** Watches the keys and the mouse of a window. */
    public static void showIn(Scene scene) {
        KeyboardFocus focus = new KeyboardFocus(scene);
        scene.addEventFilter(KeyEvent.KEY_PRESSED, focus::keyPressed);
        scene.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> focus.use(false));
        scene.rootProperty().subscribe(focus::mark);
    }

    private void keyPressed(KeyEvent event) {
        if (!event.getCode().isModifierKey()) {
            use(true);
        }
    }

    private void use(boolean isUsed) {
        if (used != isUsed) {
            used = isUsed;
            mark(scene.getRoot());
        }
    }

    private void mark(@Nullable Parent root) {
        if (root != null) {
            root.pseudoClassStateChanged(KEYBOARD, used);
        }
    }
}
