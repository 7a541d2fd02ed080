package dev.madang.view.table;

import dev.madang.text.SearchWords;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Bounds;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.stage.Popup;

/** A list below a field of what may be chosen in it; typing leaves those in which the words are found. */
final class Offers {

    private static final double ROW_PX = 26;
    private static final int MOST_ROWS = 8;

    private final TextField field;
    private final List<String> names;
    private final Popup popup = new Popup();
    private final ListView<String> list = new ListView<>();

    Offers(TextField field, List<String> names, Consumer<String> onClick) {
        this.field = field;
        this.names = names;
        list.getStyleClass().addAll("dense", "offers");
        list.setFocusTraversable(false);
        list.setAccessibleText(field.getAccessibleText());
        list.setFixedCellSize(ROW_PX);
        list.addEventHandler(MouseEvent.MOUSE_CLICKED, event -> {
            if (event.getButton() == MouseButton.PRIMARY) {
                chosen().ifPresent(onClick);
            }
        });
        popup.getContent().add(list);
        popup.setAutoFix(true);
        popup.setHideOnEscape(false);
    }

    /** Shows all names, whatever the field holds. */
    void showAll() {
        show(names);
    }

    /** Shows the names in which all typed words are found. */
    void filter(String typed) {
        SearchWords words = SearchWords.of(typed);
        show(names.stream().filter(name -> words.isIn(SearchWords.fold(name))).toList());
    }

    void move(int by) {
        int count = list.getItems().size();
        if (count > 0) {
            int now = list.getSelectionModel().getSelectedIndex();
            int next = now < 0 ? (by > 0 ? 0 : count - 1) : Math.floorMod(now + by, count);
            list.getSelectionModel().select(next);
            list.scrollTo(next);
        }
    }

    /** Returns what the arrow keys or the mouse have chosen. */
    Optional<String> chosen() {
        return popup.isShowing() ? Optional.ofNullable(list.getSelectionModel().getSelectedItem()) : Optional.empty();
    }

    /** Returns the one that is left, if typing has left but one. */
    Optional<String> only() {
        return popup.isShowing() && list.getItems().size() == 1
                ? Optional.of(list.getItems().get(0))
                : Optional.empty();
    }

    void hide() {
        popup.hide();
    }

    private void show(List<String> fitting) {
        list.getItems().setAll(fitting);
        list.getSelectionModel().clearSelection();
        if (fitting.isEmpty() || field.getScene() == null) {
            popup.hide();
            return;
        }
        Bounds at = field.localToScreen(field.getBoundsInLocal());
        list.setPrefSize(Math.max(160, at.getWidth()), Math.min(MOST_ROWS, fitting.size()) * ROW_PX + 4);
        if (!popup.isShowing()) {
            popup.show(field, at.getMinX(), at.getMaxY());
        }
    }
}
