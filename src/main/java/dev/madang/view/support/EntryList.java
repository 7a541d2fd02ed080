package dev.madang.view.support;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * A list of things and, beside it, the fields of the one that is chosen. What cannot be read is marked in the list.
 *
 * @param <T> what is filled in for each
 */
public final class EntryList<T> {

    private final ListView<Entry<T>> list = new ListView<>();
    private final ScrollPane place = new ScrollPane();
    private final HBox node = new HBox();
    private final Button remove;
    private final Label hint;
    private final Supplier<Entry<T>> adding;
    private final Runnable changed;

    /**
     * What a list says.
     *
     * @param name what is listed
     * @param add text of the button that adds one
     * @param remove text of the button that removes the chosen one
     * @param hint what stands in place of the fields while none is chosen
     */
    public record Words(String name, String add, String remove, String hint) {}

    /** Makes a list; {@code adding} makes a further entry, {@code changed} is told of whatever is filled in. */
    public EntryList(Words words, Supplier<Entry<T>> adding, Runnable changed) {
        this.adding = adding;
        this.changed = changed;
        Button add = new Button(words.add(), new FontIcon("fth-plus"));
        add.setOnAction(event -> add());
        add.getStyleClass().add("entry-add");
        remove = new Button(null, new FontIcon("fth-trash-2"));
        remove.getStyleClass().addAll("flat", "button-icon", "entry-remove");
        remove.setAccessibleText(words.remove());
        Tips.install(remove, words::remove);
        remove.setOnAction(event -> remove());
        hint = new Label(words.hint());
        hint.setWrapText(true);
        hint.getStyleClass().addAll("hint", "entry-hint");
        list.setAccessibleText(words.name());
        list.setCellFactory(view -> new Cell<>());
        list.getSelectionModel().selectedItemProperty().subscribe(this::show);
        list.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.DELETE) {
                remove();
                event.consume();
            }
        });
        place.setFitToWidth(true);
        place.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        place.setFocusTraversable(false);
        HBox buttons = new HBox(add, remove);
        buttons.getStyleClass().add("tight-row");
        VBox left = new VBox(list, buttons);
        left.getStyleClass().add("entry-left");
        VBox.setVgrow(list, Priority.ALWAYS);
        HBox.setHgrow(place, Priority.ALWAYS);
        node.getStyleClass().add("entry-list");
        node.getChildren().setAll(left, place);
    }

    /** Returns list and fields. */
    public Node node() {
        return node;
    }

    /** Lists entries and chooses the first. */
    public void show(List<? extends Entry<T>> entries) {
        list.getItems().setAll(entries);
        list.getSelectionModel().selectFirst();
        show(list.getSelectionModel().getSelectedItem());
    }

    /** Returns what is filled in for all; nothing while one makes no value. */
    public Optional<List<T>> values() {
        List<T> values = new ArrayList<>();
        list.getItems().forEach(entry -> entry.draft().ifPresent(values::add));
        return values.size() == list.getItems().size() ? Optional.of(values) : Optional.empty();
    }

    private void add() {
        Entry<T> added = adding.get();
        list.getItems().add(added);
        list.getSelectionModel().select(added);
        list.scrollTo(added);
        place.getContent().lookupAll("*").stream()
                .filter(Node::isFocusTraversable)
                .findFirst()
                .ifPresent(Node::requestFocus);
        changed.run();
    }

    private void remove() {
        Entry<T> gone = list.getSelectionModel().getSelectedItem();
        if (gone != null) {
            list.getItems().remove(gone);
            list.requestFocus();
            changed.run();
        }
    }

    private void show(@Nullable Entry<T> entry) {
        remove.setDisable(entry == null);
        place.setContent(
                entry == null
                        ? hint
                        : entry.node(() -> {
                            list.refresh();
                            changed.run();
                        }));
        place.setVvalue(0);
    }

    private static final class Cell<T> extends ListCell<Entry<T>> {

        private final Label title = new Label();
        private final Label detail = new Label();
        private final VBox lines = new VBox(title, detail);

        Cell() {
            detail.getStyleClass().add("hint");
            lines.setMinWidth(0);
            lines.setPrefWidth(1);
        }

        @Override
        protected void updateItem(@Nullable Entry<T> entry, boolean empty) {
            super.updateItem(entry, empty);
            setText(null);
            setGraphic(null);
            pseudoClassStateChanged(
                    ValueField.INVALID, entry != null && entry.draft().isEmpty());
            setAccessibleText("");
            if (entry != null && !empty) {
                title.setText(entry.title(entry.latest()));
                detail.setText(entry.detail(entry.latest()));
                title.setGraphic(entry.draft().isEmpty() ? new FontIcon("fth-alert-circle") : null);
                setAccessibleText(title.getText() + ", " + detail.getText());
                setGraphic(lines);
            }
        }
    }
}
