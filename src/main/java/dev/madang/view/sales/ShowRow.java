package dev.madang.view.sales;

import dev.madang.model.LocalText;
import dev.madang.model.Show;
import dev.madang.text.Messages;
import dev.madang.view.support.NameOrder;
import dev.madang.view.support.Tips;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** One show in the form of the event. */
final class ShowRow {

    private final String id;
    private final TextField korean = new TextField();
    private final TextField english = new TextField();
    private final HBox box = new HBox();

    ShowRow(Show show, long uses, Messages messages, Runnable changed, Runnable removed) {
        id = show.id();
        korean.setText(show.name().ko());
        english.setText(show.name().en());
        korean.setAccessibleText(messages.get("name.korean"));
        english.setAccessibleText(messages.get("name.english"));
        for (TextField field : List.of(korean, english)) {
            field.textProperty().subscribe((before, text) -> changed.run());
            HBox.setHgrow(field, Priority.ALWAYS);
            Tips.install(field, field::getAccessibleText);
        }
        box.getStyleClass().add("sales-row");
        box.getChildren().setAll(korean, english, KindRow.removal(uses, messages, removed));
        NameOrder.arrange(messages.locale(), korean, english);
    }

    Node node() {
        return box;
    }

    /** Returns what is filled in, if it makes a show. */
    Optional<Show> draft() {
        String ko = korean.getText().strip();
        String en = english.getText().strip();
        return ko.isEmpty() || en.isEmpty() ? Optional.empty() : Optional.of(new Show(id, new LocalText(ko, en)));
    }
}
