package dev.madang.view.list;

import dev.madang.exchange.list.ListLine;
import dev.madang.exchange.list.ListQuestion;
import java.util.function.BiConsumer;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * The keys that answer the question of the selected row of a list: S that two names mean the same, N that one is new.
 */
public final class AnswerKeys {

    private AnswerKeys() {}

    /** Reads a key; {@code answer} takes an answer to a question. */
    public static void read(KeyEvent event, ListView<ListLine> list, BiConsumer<ListQuestion, Boolean> answer) {
        ListLine line = list.getSelectionModel().getSelectedItem();
        boolean isAnswer = event.getCode() == KeyCode.S || event.getCode() == KeyCode.N;
        if (line != null && line.question() != null && isAnswer && !event.isShortcutDown()) {
            event.consume();
            answer.accept(line.question(), event.getCode() == KeyCode.S);
        }
    }
}
