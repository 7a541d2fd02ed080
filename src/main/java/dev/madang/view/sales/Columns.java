package dev.madang.view.sales;

import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.TableColumn;

/** Makes columns that show texts. */
final class Columns {

    private Columns() {}

    /** Returns a column; numbers end at the same place. */
    static <T> TableColumn<T, String> of(String heading, double width, boolean number, Function<T, String> text) {
        TableColumn<T, String> column = new TableColumn<>(heading);
        column.setCellValueFactory(cell -> new ReadOnlyStringWrapper(text.apply(cell.getValue())));
        column.setPrefWidth(width);
        column.setSortable(false);
        column.setReorderable(false);
        if (number) {
            column.getStyleClass().add("number-column");
        }
        return column;
    }
}
