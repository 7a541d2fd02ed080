package dev.madang.view.table;

import dev.madang.exchange.list.ListLine;
import dev.madang.exchange.list.ListPreview;
import dev.madang.text.EnumKeys;
import dev.madang.text.Messages;
import dev.madang.view.document.Form;
import java.util.function.BiFunction;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.fxml.FXML;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/** Shows what a pasted block would do before anything is done. */
public final class PasteController implements Form<ListPreview> {

    private final Messages messages;
    private final String columns;
    private final BiFunction<Boolean, Boolean, ListPreview> preview;
    private final boolean canMatchByNumber;
    private final boolean offersRows;
    private final ReadOnlyObjectWrapper<ListPreview> shown;

    @FXML
    private RadioButton byNumberRadio;

    @FXML
    private RadioButton byRowRadio;

    @FXML
    private CheckBox soldBox;

    @FXML
    private Label columnsLabel;

    @FXML
    private Label summaryLabel;

    @FXML
    private ListView<ListLine> list;

    /**
     * Makes a controller; {@code columns} says how those of the block were understood, {@code preview} works out what
     * the block would do, by number or by the rows of the table, and with other numbers for sold booths or without.
     *
     * @param offersRows whether the block may be matched with the rows of the table at all
     */
    PasteController(
            Messages messages,
            String columns,
            BiFunction<Boolean, Boolean, ListPreview> preview,
            boolean canMatchByNumber,
            boolean offersRows) {
        this.messages = messages;
        this.columns = columns;
        this.preview = preview;
        this.canMatchByNumber = canMatchByNumber;
        this.offersRows = offersRows;
        shown = new ReadOnlyObjectWrapper<>(preview.apply(canMatchByNumber, false));
    }

    @FXML
    void initialize() {
        ToggleGroup group = new ToggleGroup();
        byNumberRadio.setToggleGroup(group);
        byRowRadio.setToggleGroup(group);
        byNumberRadio.setDisable(!canMatchByNumber);
        byNumberRadio.setVisible(offersRows);
        byNumberRadio.setManaged(offersRows);
        byRowRadio.setVisible(offersRows);
        byRowRadio.setManaged(offersRows);
        (canMatchByNumber ? byNumberRadio : byRowRadio).setSelected(true);
        byNumberRadio.selectedProperty().subscribe((before, now) -> reckon());
        soldBox.selectedProperty().subscribe((before, now) -> reckon());
        soldBox.managedProperty().bind(soldBox.visibleProperty());
        columnsLabel.setText(columns);
        list.setCellFactory(view -> new Cell());
        shown.subscribe(this::show);
    }

    /** Whether anything would change. */
    @Override
    public BooleanBinding complete() {
        return Bindings.createBooleanBinding(() -> shown.get().edit().isPresent(), shown);
    }

    @Override
    public ListPreview answer() {
        return shown.get();
    }

    private void reckon() {
        shown.set(preview.apply(byNumberRadio.isSelected(), soldBox.isSelected()));
    }

    private void show(ListPreview now) {
        soldBox.setVisible(now.sold() > 0);
        soldBox.setText(messages.get("tables.paste.alsoSold", now.sold()));
        list.getItems().setAll(now.lines());
        summaryLabel.setText(messages.get(
                "tables.paste.summary",
                now.count(ListLine.State.CHANGED),
                now.count(ListLine.State.ADDED),
                now.count(ListLine.State.SAME),
                now.count(ListLine.State.UNKNOWN),
                now.count(ListLine.State.FAULTY)));
    }

    /** Shows a row: sign, number, what becomes of it, and what or why. */
    private final class Cell extends ListCell<ListLine> {

        private final FontIcon icon = new FontIcon("fth-check");
        private final Label name = new Label();
        private final Label state = new Label();
        private final Label text = new Label();
        private final HBox line = new HBox(icon, name, state, text);

        Cell() {
            line.getStyleClass().add("found-line");
            name.getStyleClass().add("paste-name");
            state.getStyleClass().addAll("hint", "paste-state");
            name.setMinWidth(Region.USE_PREF_SIZE);
            state.setMinWidth(Region.USE_PREF_SIZE);
            text.setWrapText(true);
            text.setMinHeight(Region.USE_PREF_SIZE);
            HBox.setHgrow(text, Priority.ALWAYS);
            setPrefWidth(0);
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
            } else if (row.state() == ListLine.State.UNKNOWN) {
                icon.getStyleClass().add("warning");
            }
            name.setText(row.name());
            state.setText(messages.get(EnumKeys.of("exchange.list.state", row.state())));
            text.setText(row.text());
            setGraphic(line);
            setAccessibleText(row.name() + ": " + state.getText() + ", " + row.text());
        }

        private static String iconOf(ListLine.State state) {
            return switch (state) {
                case CHANGED -> "fth-edit-2";
                case ADDED -> "fth-plus";
                case SAME -> "fth-check";
                case UNKNOWN -> "fth-help-circle";
                case FAULTY -> "fth-alert-triangle";
            };
        }
    }
}
