package dev.madang.view.action;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;

/** Single keys work by their code, and not while something is typed. */
@Tag("ui")
@ExtendWith(ApplicationExtension.class)
class PlainKeyTest {

    private final PlainKey key = new PlainKey(KeyCode.G);

    @Test
    void itMatchesTheKeyWhateverLetterAnInputMethodMakesOfIt() {
        assertTrue(key.match(event(new Pane(), "\u314e", KeyCode.G, false)));
        assertFalse(key.match(event(new Pane(), "g", KeyCode.H, false)));
    }

    @Test
    void withControlItIsAnotherKey() {
        assertFalse(key.match(event(new Pane(), "g", KeyCode.G, true)));
    }

    @Test
    void inATextFieldItIsALetter() {
        assertFalse(key.match(event(new TextField(), "g", KeyCode.G, false)));
    }

    @Test
    void itIsNamedByTheKey() {
        assertEquals("G", key.getDisplayText());
        assertEquals(new PlainKey(KeyCode.G), key);
    }

    private static KeyEvent event(Node target, String text, KeyCode code, boolean control) {
        return new KeyEvent(target, target, KeyEvent.KEY_PRESSED, text, text, code, false, control, false, false);
    }
}
