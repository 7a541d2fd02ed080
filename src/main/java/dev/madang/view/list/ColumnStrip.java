package dev.madang.view.list;

import dev.madang.exchange.list.ListColumns;
import dev.madang.exchange.list.ListKind;
import dev.madang.exchange.list.ListMapping;
import dev.madang.text.Messages;
import dev.madang.view.support.Naming;
import dev.madang.view.support.Tips;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;

/** The columns of a file side by side: heading, what the column means, and the first cells below. */
final class ColumnStrip extends GridPane {

    private static final int SHOWN_ROWS = 4;
    private static final int SHOWN_COLUMNS = 60;

    private final Messages messages;
    private final ListKind kind;
    private final BiConsumer<Integer, String> changed;
    private final List<ComboBox<String>> boxes = new ArrayList<>();
    private boolean isFilling;

    /** Makes a strip; {@code changed} takes the number of a column and the key of what it is said to mean. */
    ColumnStrip(Messages messages, ListKind kind, BiConsumer<Integer, String> changed) {
        this.messages = messages;
        this.kind = kind;
        this.changed = changed;
        getStyleClass().add("column-strip");
    }

    /** Shows a mapping. The boxes stay those that they are while the file has as many columns. */
    void show(ListMapping mapping) {
        int columns = Math.min(SHOWN_COLUMNS, mapping.keys().size());
        isFilling = true;
        if (columns != boxes.size()) {
            boxes.clear();
            for (int column = 0; column < columns; column++) {
                boxes.add(box(column));
            }
        }
        getChildren().clear();
        for (int column = 0; column < columns; column++) {
            boxes.get(column).setValue(mapping.keys().get(column));
            boxes.get(column).setAccessibleText(messages.get("list.column", mapping.columnName(column)));
            Label heading = new Label(mapping.columnName(column));
            Tips.installWhereCut(heading);
            heading.getStyleClass().add("column-heading");
            add(heading, column, 0);
            add(boxes.get(column), column, 1);
            for (int row = 0; row < Math.min(SHOWN_ROWS, mapping.block().rows().size()); row++) {
                Label cell = new Label(mapping.block().cell(row, column));
                Tips.installWhereCut(cell);
                cell.getStyleClass().addAll("hint", "column-cell");
                add(cell, column, 2 + row);
            }
        }
        isFilling = false;
    }

    private ComboBox<String> box(int column) {
        ComboBox<String> box = new ComboBox<>();
        box.setConverter(new Naming<>(
                key -> key.isEmpty() ? messages.get("list.column.none") : ListColumns.heading(key, messages)));
        box.getItems().add("");
        box.getItems().addAll(kind.taken());
        box.getItems().addAll(kind.derived());
        box.setMaxWidth(Double.MAX_VALUE);
        box.valueProperty().subscribe((before, now) -> {
            if (!isFilling && now != null) {
                changed.accept(column, now);
            }
        });
        return box;
    }
}
