package dev.madang.view.booth;

import dev.madang.view.document.Form;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.control.ListView;
import javafx.scene.control.SelectionMode;

/** List of the numbers that rest, of which some are chosen. */
public final class RestingController implements Form<Set<String>> {

    private final List<String> resting;
    private final ReadOnlyBooleanWrapper any = new ReadOnlyBooleanWrapper();

    @FXML
    private ListView<String> list;

    /** Makes a controller of a list in its order. */
    public RestingController(List<String> resting) {
        this.resting = List.copyOf(resting);
    }

    @FXML
    void initialize() {
        list.getItems().setAll(resting);
        list.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        list.getSelectionModel().getSelectedItems().addListener((ListChangeListener<String>)
                change -> any.set(!list.getSelectionModel().getSelectedItems().isEmpty()));
    }

    @FXML
    void onAll() {
        list.getSelectionModel().selectAll();
    }

    /** Whether any is chosen. */
    @Override
    public ReadOnlyBooleanProperty complete() {
        return any.getReadOnlyProperty();
    }

    @Override
    public Set<String> answer() {
        return new TreeSet<>(list.getSelectionModel().getSelectedItems());
    }
}
