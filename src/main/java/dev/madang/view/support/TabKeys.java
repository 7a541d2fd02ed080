package dev.madang.view.support;

import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** Texts of several lines would keep Tab for themselves; here it leads on from them as from any field. */
public final class TabKeys {

    private TabKeys() {}

    /** Lets Tab lead on from all texts of a window. */
    public static void leadOn(Scene scene) {
        scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getTarget() instanceof TextArea area && isTabAlone(event)) {
                event.consume();
                Event.fireEvent(area, withControl(event));
            }
        });
    }

    private static boolean isTabAlone(KeyEvent event) {
        return event.getCode() == KeyCode.TAB
                && !event.isShiftDown()
                && !event.isControlDown()
                && !event.isAltDown()
                && !event.isMetaDown();
    }

    /** JavaFX itself leads on by Ctrl+Tab. */
    private static KeyEvent withControl(KeyEvent event) {
        return new KeyEvent(
                event.getEventType(),
                event.getCharacter(),
                event.getText(),
                event.getCode(),
                false,
                true,
                false,
                false);
    }
}
