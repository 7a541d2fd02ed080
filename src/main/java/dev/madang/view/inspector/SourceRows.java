package dev.madang.view.inspector;

import dev.madang.model.Source;
import dev.madang.text.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/** Sources one below the other: title, address, year; more can be added. Empty rows do not count. */
final class SourceRows {

    private static final int YEAR_COLUMNS = 4;

    private final Messages messages;
    private final Runnable changed;
    private final VBox node = new VBox();
    private final List<Row> rows = new ArrayList<>();

    private record Row(HBox node, TextField title, TextField address, TextField year) {

        boolean isEmpty() {
            return title.getText().isBlank()
                    && address.getText().isBlank()
                    && year.getText().isBlank();
        }

        /** Returns the source; nothing if it cannot be one. */
        Optional<Source> source() {
            String typed = year.getText().strip();
            try {
                return Optional.of(new Source(
                        title.getText().strip(),
                        address.getText().strip(),
                        typed.isEmpty() ? 0 : Integer.parseInt(typed)));
            } catch (IllegalArgumentException e) {
                // No number, an absurd year, or neither title nor address.
                return Optional.empty();
            }
        }
    }

    SourceRows(Messages messages, List<Source> sources, Runnable changed) {
        this.messages = messages;
        this.changed = changed;
        node.getStyleClass().add("source-rows");
        Button add = new Button(messages.get("evidenceForm.source.add"), new FontIcon("fth-plus"));
        add.getStyleClass().add("flat");
        add.setOnAction(event -> {
            add(new Row(new HBox(), field("title", ""), field("address", ""), field("year", "")));
            changed.run();
        });
        node.getChildren().add(add);
        sources.forEach(source -> add(new Row(
                new HBox(),
                field("title", source.title()),
                field("address", source.address()),
                field("year", source.year() == 0 ? "" : Integer.toString(source.year())))));
        if (sources.isEmpty()) {
            add(new Row(new HBox(), field("title", ""), field("address", ""), field("year", "")));
        }
    }

    VBox node() {
        return node;
    }

    boolean isGood() {
        return rows.stream().allMatch(row -> row.isEmpty() || row.source().isPresent());
    }

    List<Source> sources() {
        return rows.stream()
                .filter(row -> !row.isEmpty())
                .flatMap(row -> row.source().stream())
                .toList();
    }

    private void add(Row row) {
        Button remove = new Button(null, new FontIcon("fth-x"));
        remove.getStyleClass().add("flat");
        remove.setAccessibleText(messages.get("evidenceForm.remove"));
        remove.setOnAction(event -> {
            rows.remove(row);
            node.getChildren().remove(row.node());
            changed.run();
        });
        row.year().setPrefColumnCount(YEAR_COLUMNS);
        HBox.setHgrow(row.title(), Priority.ALWAYS);
        HBox.setHgrow(row.address(), Priority.ALWAYS);
        HBox.setHgrow(row.year(), Priority.NEVER);
        row.node().getStyleClass().add("tight-row");
        row.node().getChildren().addAll(row.title(), row.address(), row.year(), remove);
        rows.add(row);
        node.getChildren().add(node.getChildren().size() - 1, row.node());
    }

    private TextField field(String name, String text) {
        TextField field = new TextField(text);
        String words = messages.get("evidenceForm.source." + name);
        field.setPromptText(words);
        field.setAccessibleText(words);
        field.textProperty().subscribe((before, now) -> changed.run());
        return field;
    }
}
