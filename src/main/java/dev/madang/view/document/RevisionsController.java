package dev.madang.view.document;

import dev.madang.model.Revision;
import dev.madang.text.Formats;
import dev.madang.text.Messages;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

/** The table of what was handed out, the latest first. */
public final class RevisionsController {

    private final List<Revision> revisions;
    private final Messages messages;

    @FXML
    private TableView<Revision> table;

    @FXML
    private TableColumn<Revision, String> numberColumn;

    @FXML
    private TableColumn<Revision, String> dateColumn;

    @FXML
    private TableColumn<Revision, String> reasonColumn;

    @FXML
    private TableColumn<Revision, String> approverColumn;

    @FXML
    private TableColumn<Revision, String> boothsColumn;

    /** Makes a controller that lists revisions in their order. */
    public RevisionsController(List<Revision> revisions, Messages messages) {
        this.revisions = List.copyOf(revisions);
        this.messages = messages;
    }

    @FXML
    void initialize() {
        Formats formats = new Formats(messages.locale());
        show(numberColumn, Revision::number);
        show(dateColumn, revision -> formats.date(revision.date()));
        show(reasonColumn, Revision::reason);
        show(approverColumn, Revision::approver);
        show(boothsColumn, revision -> formats.count(revision.layout().booths().size()));
        table.setPlaceholder(new Label(messages.get("revision.none")));
        table.getItems().setAll(revisions);
        table.getSelectionModel().selectFirst();
    }

    /** Whether a revision is chosen. */
    BooleanBinding chosen() {
        return table.getSelectionModel().selectedItemProperty().isNotNull();
    }

    /** Returns the revision that is chosen. */
    Optional<Revision> revision() {
        return Optional.ofNullable(table.getSelectionModel().getSelectedItem());
    }

    private static void show(TableColumn<Revision, String> column, Function<Revision, String> text) {
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(text.apply(row.getValue())));
        column.setSortable(false);
    }
}
