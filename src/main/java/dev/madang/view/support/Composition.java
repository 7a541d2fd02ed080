package dev.madang.view.support;

import javafx.scene.Scene;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * Lets Enter and Escape end the composition of an input method instead of the edit.
 *
 * <p>While Hangul is composed in a field, Enter means "this syllable is done". Some input methods keep that key for
 * themselves, others hand over the finished text first and then the key as well. So both are kept from the field: a key
 * that comes while something is composed, and one that comes right after the composition has ended, before any key has
 * been let go.
 *
 * <table>
 * <caption>What becomes of Enter</caption>
 * <tr><th>state</th><th>entered by</th><th>Enter</th></tr>
 * <tr><td>idle</td><td>a key that is let go, another key, another field</td><td>goes on</td></tr>
 * <tr><td>composing</td><td>composed text</td><td>is kept</td></tr>
 * <tr><td>ended</td><td>no more composed text</td><td>is kept, then idle</td></tr>
 * </table>
 */
public final class Composition {

    private enum State {
        IDLE,
        COMPOSING,
        ENDED
    }

    private State state = State.IDLE;

    private Composition() {}

    /** Guards all fields of a window. */
    public static void guard(Scene scene) {
        Composition composition = new Composition();
        scene.addEventFilter(InputMethodEvent.INPUT_METHOD_TEXT_CHANGED, composition::textChanged);
        scene.addEventFilter(KeyEvent.KEY_PRESSED, composition::pressed);
        scene.addEventFilter(KeyEvent.KEY_RELEASED, event -> composition.keyReleased());
        scene.focusOwnerProperty().subscribe((before, now) -> composition.state = State.IDLE);
    }

    private void textChanged(InputMethodEvent event) {
        if (!event.getComposed().isEmpty()) {
            state = State.COMPOSING;
        } else if (state == State.COMPOSING) {
            state = State.ENDED;
        }
    }

    private void pressed(KeyEvent event) {
        if (state != State.IDLE && (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.ESCAPE)) {
            event.consume();
        }
        if (state == State.ENDED) {
            state = State.IDLE;
        }
    }

    private void keyReleased() {
        if (state == State.ENDED) {
            state = State.IDLE;
        }
    }
}
