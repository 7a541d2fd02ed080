package dev.madang.view.support;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.InputMethodHighlight;
import javafx.scene.input.InputMethodTextRun;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** Hangul typed into a field that commits on Enter. */
@Tag("ui")
class CompositionTest {

    private final List<String> committed = new ArrayList<>();
    private TextField field;

    @BeforeAll
    static void startToolkit() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
    }

    @BeforeEach
    void showField() throws TimeoutException {
        FxToolkit.setupStage(stage -> {
            field = new TextField("");
            Scene scene = new Scene(new VBox(field, new TextField()));
            Composition.guard(scene);
            new ValueField<>(field, new Words(), new PendingEdit(), committed::add).show("");
            stage.setScene(scene);
            stage.show();
            field.requestFocus();
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    @Test
    void enterWhileComposingEndsTheCompositionAndNotTheEdit() {
        compose("서울");
        press(KeyCode.ENTER);
        assertEquals(List.of(), committed);

        finish("서울");
        release(KeyCode.ENTER);
        assertEquals(List.of(), committed);

        press(KeyCode.ENTER);
        assertEquals(List.of("서울"), committed);
    }

    @Test
    void anEnterThatTheInputMethodHandsOnAfterTheTextIsKeptToo() {
        compose("부산");
        finish("부산");
        press(KeyCode.ENTER);
        release(KeyCode.ENTER);
        assertEquals(List.of(), committed);

        press(KeyCode.ENTER);
        assertEquals(List.of("부산"), committed);
    }

    @Test
    void afterAnotherKeyHasEndedTheCompositionEnterCommits() {
        compose("대");
        finish("대");
        release(KeyCode.SPACE);
        press(KeyCode.ENTER);

        assertEquals(List.of("대"), committed);
    }

    @Test
    void oneSyllableAfterTheOtherIsOneComposition() {
        compose("ㅅ");
        compose("서");
        event("서", "우");
        press(KeyCode.ENTER);

        assertEquals(List.of(), committed);
    }

    @Test
    void escapeWhileComposingBringsNothingBack() {
        compose("광");
        press(KeyCode.ESCAPE);
        finish("광");
        release(KeyCode.ESCAPE);

        assertEquals("광", onFx(field::getText));
        press(KeyCode.ESCAPE);
        assertEquals("", onFx(field::getText));
    }

    @Test
    void withoutAnInputMethodEnterCommitsAtOnce() {
        WaitForAsyncUtils.waitForAsyncFx(5_000, () -> field.setText("A1"));
        press(KeyCode.ENTER);

        assertEquals(List.of("A1"), committed);
    }

    private void compose(String text) {
        event("", text);
    }

    private void finish(String text) {
        event(text, "");
    }

    private void event(String done, String composed) {
        List<InputMethodTextRun> runs = composed.isEmpty()
                ? List.of()
                : List.of(new InputMethodTextRun(composed, InputMethodHighlight.UNSELECTED_RAW));
        fire(new InputMethodEvent(InputMethodEvent.INPUT_METHOD_TEXT_CHANGED, runs, done, composed.length()));
    }

    private void press(KeyCode code) {
        key(KeyEvent.KEY_PRESSED, code);
    }

    private void release(KeyCode code) {
        key(KeyEvent.KEY_RELEASED, code);
    }

    private void key(EventType<KeyEvent> type, KeyCode code) {
        fire(new KeyEvent(type, "", "", code, false, false, false, false));
    }

    private void fire(Event event) {
        WaitForAsyncUtils.waitForAsyncFx(5_000, () -> Event.fireEvent(field, event));
    }

    private static String onFx(java.util.concurrent.Callable<String> question) {
        return WaitForAsyncUtils.waitForAsyncFx(5_000, question);
    }

    /** Texts as they are. */
    private static final class Words implements ValueField.Format<String> {

        @Override
        public Optional<String> parse(String text) {
            return Optional.of(text);
        }

        @Override
        public String format(String text) {
            return text;
        }
    }
}
