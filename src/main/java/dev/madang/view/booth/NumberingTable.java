package dev.madang.view.booth;

import dev.madang.text.Messages;
import dev.madang.view.NumberPreview.Kind;
import dev.madang.view.Workspace;
import dev.madang.view.support.FirstFew;
import dev.madang.view.support.RowPick;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

/** The table of old and new numbers, and its sums. */
final class NumberingTable {

    private static final PseudoClass CHANGED = PseudoClass.getPseudoClass("changed");
    private static final PseudoClass CONFLICT = PseudoClass.getPseudoClass("conflict");
    private static final int MOST_NAMED = 12;

    private NumberingTable() {}

    /** Makes the columns; a click on a row, or Enter on it, picks it. */
    static void prepare(TableView<Outcome.Row> table, Workspace workspace, Consumer<Outcome.Row> onPick) {
        Messages messages = workspace.messages();
        table.getColumns().add(column(messages.get("numbering.before"), 84, Outcome.Row::before));
        table.getColumns().add(column(messages.get("numbering.after"), 84, Outcome.Row::after));
        table.getColumns().add(column(messages.get("numbering.state"), 130, row -> state(row, messages)));
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        say(table, "");
        RowPick.install(table, () -> {
            Outcome.Row chosen = table.getSelectionModel().getSelectedItem();
            if (chosen != null) {
                onPick.accept(chosen);
            }
        });
    }

    /** Says why the table is empty. */
    static void say(TableView<Outcome.Row> table, String why) {
        Label empty = new Label(why);
        empty.getStyleClass().add("hint");
        empty.setWrapText(true);
        table.setPlaceholder(empty);
    }

    private static TableColumn<Outcome.Row, String> column(
            String title, double width, Function<Outcome.Row, String> text) {
        TableColumn<Outcome.Row, String> column = new TableColumn<>(title);
        column.setCellValueFactory(cell -> new ReadOnlyStringWrapper(text.apply(cell.getValue())));
        column.setCellFactory(made -> new Cell());
        column.setPrefWidth(width);
        column.setSortable(false);
        column.setReorderable(false);
        return column;
    }

    private static String state(Outcome.Row row, Messages messages) {
        return switch (row.kind()) {
            case SAME -> messages.get("numbering.kind.same");
            case CHANGED -> messages.get("numbering.kind.changed");
            case STAYS -> messages.get("numbering.kind.stays");
            case CONFLICT -> messages.get(row.why());
        };
    }

    private static final class Cell extends TableCell<Outcome.Row, String> {
        @Override
        protected void updateItem(String text, boolean empty) {
            super.updateItem(text, empty);
            setText(empty ? null : text);
            Outcome.Row row =
                    empty || getTableRow() == null ? null : getTableRow().getItem();
            pseudoClassStateChanged(CHANGED, row != null && row.kind() == Kind.CHANGED);
            pseudoClassStateChanged(CONFLICT, row != null && row.kind() == Kind.CONFLICT);
        }
    }

    /**
     * The sums.
     *
     * @param changed booths that get another number
     * @param given booths that get a number, even the same
     * @param left booths that get none
     * @param kept numbers of sold booths that stay
     */
    record Summary(int changed, int given, int left, List<String> kept) {

        static Summary of(List<Outcome.Row> rows) {
            int changed = count(rows, Set.of(Kind.CHANGED));
            return new Summary(
                    changed,
                    count(rows, Set.of(Kind.CHANGED, Kind.SAME)),
                    count(rows, Set.of(Kind.CONFLICT)),
                    rows.stream()
                            .filter(row -> row.kind() == Kind.STAYS)
                            .map(Outcome.Row::before)
                            .toList());
        }

        String text(Messages messages) {
            return messages.get("numbering.summary", changed, given - changed, left);
        }

        /** Names the sold booths that stay, or nothing if there are none. */
        String stays(Messages messages) {
            if (kept.isEmpty()) {
                return "";
            }
            return messages.get("numbering.stays", kept.size(), FirstFew.of(kept, MOST_NAMED));
        }

        private static int count(List<Outcome.Row> rows, Set<Kind> kinds) {
            return Math.toIntExact(
                    rows.stream().filter(row -> kinds.contains(row.kind())).count());
        }
    }
}
