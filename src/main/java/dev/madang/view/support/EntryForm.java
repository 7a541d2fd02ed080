package dev.madang.view.support;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Fields one below the other, each with its name before it and what is wrong with it below it. */
public final class EntryForm {

    private final GridPane grid = new GridPane();
    private final Runnable changed;

    /**
     * A field that is typed into.
     *
     * @param <T> what is typed
     */
    public static final class Typed<T> {

        private final TextField field;
        private final Label problem;
        private final Function<String, Optional<T>> reading;

        private Typed(TextField field, Label problem, Function<String, Optional<T>> reading) {
            this.field = field;
            this.problem = problem;
            this.reading = reading;
        }

        /** Returns what is typed; nothing if it cannot be read. */
        public Optional<T> value() {
            return reading.apply(field.getText());
        }

        /** Returns the field itself. */
        public TextField field() {
            return field;
        }

        /** Reads again, as what else is filled in may have changed what the text means. */
        public void tell() {
            boolean isWrong = value().isEmpty();
            problem.setVisible(isWrong);
            field.pseudoClassStateChanged(ValueField.INVALID, isWrong);
            field.setAccessibleHelp(isWrong ? problem.getText() : "");
        }
    }

    /**
     * What a field begins with.
     *
     * @param name what it is called
     * @param text what stands in it
     * @param problem what is said while it is empty; empty if it may be
     */
    public record Typing(String name, String text, String problem) {}

    /** The fields of a name in two languages. */
    public record Names(Typed<String> korean, Typed<String> english) {}

    EntryForm(Runnable changed) {
        this.changed = changed;
        ColumnConstraints names = new ColumnConstraints();
        names.setMinWidth(Region.USE_PREF_SIZE);
        ColumnConstraints fields = new ColumnConstraints();
        fields.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().setAll(names, fields);
        grid.getStyleClass().addAll("form", "entry-form");
    }

    Node node() {
        return grid;
    }

    /** Says that something was filled in by other means than the fields of this form. */
    public void change() {
        changed.run();
    }

    /** Adds a field; {@code problem} stands below it while its text cannot be read. */
    public <T> Typed<T> typed(String name, String text, Function<String, Optional<T>> reading, String problem) {
        TextField field = new TextField(text);
        Label told = new Label(problem);
        told.getStyleClass().add("problem");
        told.setWrapText(true);
        told.setMinHeight(Region.USE_PREF_SIZE);
        told.managedProperty().bind(told.visibleProperty());
        Typed<T> typed = new Typed<>(field, told, reading);
        typed.tell();
        field.textProperty().subscribe((before, now) -> {
            typed.tell();
            changed.run();
        });
        row(name, field, new VBox(field, told));
        return typed;
    }

    /** Adds a field for any text. */
    public Typed<String> text(String name, String text) {
        return typed(name, text, typed -> Optional.of(typed.strip()), "");
    }

    /** Adds two fields for a name, that of the window's language first. */
    public Names names(Locale language, Typing korean, Typing english) {
        boolean isKorean = language.getLanguage().equals(Locale.KOREAN.getLanguage());
        Typed<String> first = add(isKorean ? korean : english);
        Typed<String> second = add(isKorean ? english : korean);
        return isKorean ? new Names(first, second) : new Names(second, first);
    }

    private Typed<String> add(Typing typing) {
        return typed(
                typing.name(),
                typing.text(),
                text -> Optional.of(text.strip())
                        .filter(typed -> !typed.isEmpty() || typing.problem().isEmpty()),
                typing.problem());
    }

    /** Adds a choice of one of several. */
    public <T> ComboBox<T> choice(String name, List<T> items, T value, Function<T, String> words) {
        ComboBox<T> box = new ComboBox<>();
        box.setConverter(new Naming<>(words));
        box.getItems().setAll(items);
        box.setValue(value);
        box.setMaxWidth(Double.MAX_VALUE);
        box.valueProperty().subscribe((before, now) -> changed.run());
        row(name, box, box);
        return box;
    }

    /** Adds something to tick. */
    public CheckBox check(String name, boolean ticked) {
        CheckBox box = new CheckBox(name);
        box.setSelected(ticked);
        box.selectedProperty().subscribe((before, now) -> changed.run());
        grid.add(box, 0, grid.getRowCount(), GridPane.REMAINING, 1);
        return box;
    }

    /** Adds a heading over what follows. */
    public void heading(String text) {
        Label label = new Label(text);
        label.getStyleClass().add("panel-heading");
        whole(label);
    }

    /** Adds a node over the whole width. */
    public void whole(Node node) {
        grid.add(node, 0, grid.getRowCount(), GridPane.REMAINING, 1);
    }

    /** Adds a node with a name before it, which names one of the nodes in it. */
    public void row(String name, Node named, Node node) {
        Label label = new Label(name);
        label.setLabelFor(named);
        if (node instanceof VBox) {
            // The name stands beside the field, not beside the field and what is said below it.
            GridPane.setValignment(label, VPos.BASELINE);
            GridPane.setValignment(node, VPos.BASELINE);
        }
        grid.addRow(grid.getRowCount(), label, node);
    }
}
