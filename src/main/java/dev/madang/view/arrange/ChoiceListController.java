package dev.madang.view.arrange;

import dev.madang.text.Messages;
import dev.madang.view.document.Form;
import java.util.List;
import java.util.Locale;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.value.ObservableBooleanValue;
import javafx.collections.FXCollections;
import javafx.collections.transformation.FilteredList;
import javafx.fxml.FXML;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** Form in which one or more of a list are chosen, by typing a part of their names. */
public final class ChoiceListController implements Form<List<Choice>> {

    private final List<Choice> choices;
    private final Messages messages;

    @FXML
    private TextField filterField;

    @FXML
    private ListView<Choice> choiceList;

    private BooleanBinding complete = Bindings.createBooleanBinding(() -> false);

    /** Makes a controller that offers choices. */
    public ChoiceListController(List<Choice> choices, Messages messages) {
        this.choices = List.copyOf(choices);
        this.messages = messages;
    }

    @FXML
    void initialize() {
        FilteredList<Choice> shown = new FilteredList<>(FXCollections.observableArrayList(choices));
        choiceList.setItems(shown);
        choiceList.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        choiceList.setCellFactory(list -> new Cell());
        complete = Bindings.isNotEmpty(choiceList.getSelectionModel().getSelectedItems());
        filterField.textProperty().subscribe(text -> {
            shown.setPredicate(choice -> matches(choice, text));
            choiceList.getSelectionModel().clearSelection();
            choiceList.getSelectionModel().selectFirst();
        });
        filterField.addEventFilter(KeyEvent.KEY_PRESSED, this::leadToTheList);
        choiceList.getSelectionModel().selectFirst();
    }

    /** Returns what can be chosen. */
    List<Choice> offered() {
        return choices;
    }

    @Override
    public ObservableBooleanValue complete() {
        return complete;
    }

    @Override
    public List<Choice> answer() {
        return List.copyOf(choiceList.getSelectionModel().getSelectedItems());
    }

    private void leadToTheList(KeyEvent event) {
        if (event.getCode() == KeyCode.DOWN) {
            choiceList.requestFocus();
            event.consume();
        }
    }

    private static boolean matches(Choice choice, String text) {
        return choice.name().toLowerCase(Locale.ROOT).contains(text.strip().toLowerCase(Locale.ROOT));
    }

    /** Shows the name and how many there are. */
    private final class Cell extends ListCell<Choice> {

        @Override
        protected void updateItem(Choice choice, boolean empty) {
            super.updateItem(choice, empty);
            boolean isBlank = empty || choice == null;
            setText(
                    isBlank
                            ? null
                            : messages.get(
                                    "select.choice",
                                    choice.name(),
                                    choice.elements().size()));
        }
    }
}
