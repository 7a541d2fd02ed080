package dev.madang.view.inspector;

import dev.madang.model.Evidence;
import dev.madang.text.FactText;
import dev.madang.view.Workspace;
import dev.madang.view.document.Dialogs;
import dev.madang.view.document.Form;
import dev.madang.view.support.ValueField;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;

/** Rows of a form that is built when something else is selected, and shown anew when the plan changes. */
final class PartRows {

    private final Workspace workspace;
    private final Dialogs dialogs;
    private final GridPane grid;
    private final List<Runnable> updates = new ArrayList<>();

    PartRows(Workspace workspace, Dialogs dialogs, GridPane grid) {
        this.workspace = workspace;
        this.dialogs = dialogs;
        this.grid = grid;
    }

    void clear() {
        grid.getChildren().clear();
        updates.clear();
    }

    boolean isEmpty() {
        return grid.getChildren().isEmpty();
    }

    /** Brings all rows up to date. */
    void update() {
        updates.forEach(Runnable::run);
    }

    /** Adds a heading over all columns. */
    void heading(String text) {
        Label label = new Label(text);
        label.getStyleClass().add("panel-heading");
        grid.add(label, 0, grid.getRowCount(), GridPane.REMAINING, 1);
    }

    /** Adds a node over all columns. */
    void whole(Node node) {
        grid.add(node, 0, grid.getRowCount(), GridPane.REMAINING, 1);
    }

    /** Adds a row with a field; nothing is shown while the current value is empty, because several differ. */
    <T> TextField field(String text, ValueField.Format<T> format, Supplier<Optional<T>> current, Consumer<T> commit) {
        TextField field = new TextField();
        Label label = new Label(text);
        label.setLabelFor(field);
        label.setWrapText(true);
        grid.addRow(grid.getRowCount(), label, field);
        bind(field, format, current, commit);
        return field;
    }

    /** Adds a row with a node of its own. */
    void row(String text, Node node) {
        Label label = new Label(text);
        label.setLabelFor(node);
        label.setWrapText(true);
        grid.addRow(grid.getRowCount(), label, node);
    }

    /** Makes a field show a value. */
    <T> void bind(TextField field, ValueField.Format<T> format, Supplier<Optional<T>> current, Consumer<T> commit) {
        ValueField<T> value = new ValueField<>(field, format, workspace.pending(), commit);
        onUpdate(() -> current.get()
                .ifPresentOrElse(
                        value::show, () -> value.showNone(workspace.messages().get("inspector.mixed"))));
    }

    void onUpdate(Runnable update) {
        updates.add(update);
    }

    /** Adds a badge to the last row that says how its figure is known; pressing it asks for other evidence. */
    void evidence(String what, Supplier<Optional<Evidence>> current, Consumer<Evidence> commit) {
        Button button = new Button();
        button.getStyleClass().addAll("flat", "badge-button");
        button.setOnAction(event -> ask(what, current.get().orElse(Evidence.UNKNOWN), commit));
        grid.add(button, 2, grid.getRowCount() - 1);
        onUpdate(() -> {
            Optional<Evidence> evidence = current.get();
            Evidence shown = evidence.orElse(Evidence.UNKNOWN);
            button.setGraphic(new Badges(workspace.messages()).of(shown));
            button.setAccessibleText(workspace
                    .messages()
                    .get("part.evidence.edit", what, new FactText(workspace.messages()).kind(shown)));
        });
    }

    private void ask(String what, Evidence before, Consumer<Evidence> commit) {
        workspace.pending().flush();
        dialogs.askForm(new Form.Request<>(
                        EvidenceController.class,
                        () -> new EvidenceController(what, before, workspace.messages()),
                        "evidenceForm.headline",
                        "evidenceForm.set"))
                .ifPresent(commit);
    }
}
