package dev.madang.view.list;

import dev.madang.exchange.list.ListLine;
import dev.madang.exchange.list.ListQuestion;
import dev.madang.text.EnumKeys;
import dev.madang.text.Messages;
import dev.madang.view.support.Tips;
import java.util.function.BiConsumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * Shows what a row of a list would do: sign, number, what becomes of it, and what or why. A row that asks whether two
 * names mean the same has a button for each answer.
 */
public final class ListLineCell extends ListCell<ListLine> {

    /** Room for the bar by which the list is scrolled. */
    private static final double BAR_PX = 16;

    private final Messages messages;
    private final FontIcon icon = new FontIcon("fth-check");
    private final Label place = new Label();
    private final Label name = new Label();
    private final Label state = new Label();
    private final Label text = new Label();
    private final HBox answers = new HBox();
    private final HBox line = new HBox(icon, place, name, state, text, answers);

    /**
     * Makes a cell.
     *
     * @param showsRow whether it tells which row of the file a line is about
     * @param answer takes an answer to the question of a row
     */
    public ListLineCell(Messages messages, boolean showsRow, BiConsumer<ListQuestion, Boolean> answer) {
        this.messages = messages;
        line.getStyleClass().add("found-line");
        place.getStyleClass().addAll("hint", "list-row");
        place.setVisible(showsRow);
        place.setManaged(showsRow);
        name.getStyleClass().add("paste-name");
        Tips.installWhereCut(name);
        state.getStyleClass().addAll("hint", "paste-state");
        place.setMinWidth(Region.USE_PREF_SIZE);
        name.setMinWidth(Region.USE_PREF_SIZE);
        state.setMinWidth(Region.USE_PREF_SIZE);
        Tips.installWhereCut(name);
        text.setWrapText(true);
        text.setMinHeight(Region.USE_PREF_SIZE);
        answers.getStyleClass().add("list-answers");
        answers.getChildren().setAll(button("list.same", true, answer), button("list.new", false, answer));
        answers.setMinWidth(Region.USE_PREF_SIZE);
        HBox.setHgrow(text, Priority.ALWAYS);
        text.setMaxWidth(Double.MAX_VALUE);
        setPrefWidth(0);
    }

    private Button button(String key, boolean isSame, BiConsumer<ListQuestion, Boolean> answer) {
        Button button = new Button(messages.get(key));
        // The list itself is walked by keys, and answers by them.
        button.setFocusTraversable(false);
        button.setOnAction(event -> {
            ListLine row = getItem();
            if (row != null && row.question() != null) {
                answer.accept(row.question(), isSame);
            }
        });
        return button;
    }

    @Override
    protected void updateItem(@Nullable ListLine row, boolean empty) {
        super.updateItem(row, empty);
        if (empty || row == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        icon.setIconLiteral(iconOf(row.state()));
        icon.getStyleClass().removeAll("error", "warning");
        if (row.state() == ListLine.State.FAULTY) {
            icon.getStyleClass().add("error");
        } else if (row.state() == ListLine.State.UNKNOWN || row.state() == ListLine.State.ASKED) {
            icon.getStyleClass().add("warning");
        }
        place.setText(row.row() == 0 ? "" : messages.get("list.row", row.row()));
        name.setText(row.name());
        state.setText(messages.get(EnumKeys.of("exchange.list.state", row.state())));
        text.setText(row.column().isEmpty() ? row.text() : messages.get("list.fault", row.column(), row.text()));
        answers.setVisible(row.question() != null);
        answers.setManaged(row.question() != null);
        setGraphic(line);
        setAccessibleText(place.getText() + " " + row.name() + ": " + state.getText() + ", " + text.getText());
    }

    /** A sentence of two lines is shown whole: how high it is hangs on how wide the list is. */
    @Override
    protected double computePrefHeight(double width) {
        ListView<ListLine> list = getListView();
        if (list == null || getGraphic() == null || list.getWidth() <= 0) {
            return super.computePrefHeight(width);
        }
        double room = list.getWidth() - BAR_PX - snappedLeftInset() - snappedRightInset();
        return snappedTopInset() + line.prefHeight(room) + snappedBottomInset();
    }

    private static String iconOf(ListLine.State state) {
        return switch (state) {
            case CHANGED -> "fth-edit-2";
            case ADDED -> "fth-plus";
            case SAME -> "fth-check";
            case ASKED, UNKNOWN -> "fth-help-circle";
            case FAULTY -> "fth-alert-triangle";
            case GONE, ASIDE -> "fth-minus";
            case FREED -> "fth-user-x";
            case REMOVED -> "fth-trash-2";
        };
    }
}
