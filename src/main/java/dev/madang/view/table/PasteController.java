package dev.madang.view.table;

import dev.madang.exchange.list.ListLine;
import dev.madang.exchange.list.ListPreview;
import dev.madang.exchange.list.ListQuestion;
import dev.madang.exchange.list.NameAnswers;
import dev.madang.exchange.list.PasteChoices;
import dev.madang.text.Messages;
import dev.madang.view.document.Form;
import dev.madang.view.list.AnswerKeys;
import dev.madang.view.list.ListLineCell;
import java.util.function.BiFunction;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.fxml.FXML;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;

/** Shows what a pasted block would do before anything is done. */
public final class PasteController implements Form<ListPreview> {

    private final Messages messages;
    private final String columns;
    private final BiFunction<Boolean, PasteChoices, ListPreview> preview;
    private final boolean canMatchByNumber;
    private final boolean offersRows;
    private final ReadOnlyObjectWrapper<ListPreview> shown;
    private NameAnswers answers = NameAnswers.NONE;

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
    private HBox questions;

    @FXML
    private Label questionsLabel;

    @FXML
    private ListView<ListLine> list;

    /**
     * Makes a controller; {@code columns} says how those of the block were understood, {@code preview} works out what
     * the block would do, by number or by the rows of the table, as the user decides.
     *
     * @param offersRows whether the block may be matched with the rows of the table at all
     */
    PasteController(
            Messages messages,
            String columns,
            BiFunction<Boolean, PasteChoices, ListPreview> preview,
            boolean canMatchByNumber,
            boolean offersRows) {
        this.messages = messages;
        this.columns = columns;
        this.preview = preview;
        this.canMatchByNumber = canMatchByNumber;
        this.offersRows = offersRows;
        shown = new ReadOnlyObjectWrapper<>(preview.apply(canMatchByNumber, PasteChoices.USUAL));
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
        questions.managedProperty().bind(questions.visibleProperty());
        list.setCellFactory(view -> new ListLineCell(messages, false, this::answer));
        list.addEventHandler(KeyEvent.KEY_PRESSED, event -> AnswerKeys.read(event, list, this::answer));
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

    @FXML
    void onAllSame() {
        answers = answers.withAll(shown.get().lines(), true);
        reckon();
    }

    @FXML
    void onAllNew() {
        answers = answers.withAll(shown.get().lines(), false);
        reckon();
    }

    private void answer(ListQuestion question, boolean isSame) {
        answers = answers.with(question.listed(), isSame);
        reckon();
    }

    private void reckon() {
        int selected = list.getSelectionModel().getSelectedIndex();
        shown.set(preview.apply(byNumberRadio.isSelected(), new PasteChoices(soldBox.isSelected(), answers)));
        list.getSelectionModel().select(selected);
    }

    private void show(ListPreview now) {
        soldBox.setVisible(now.sold() > 0);
        soldBox.setText(messages.get("tables.paste.alsoSold", now.sold()));
        list.getItems().setAll(now.lines());
        questions.setVisible(now.count(ListLine.State.ASKED) > 0);
        questionsLabel.setText(messages.get("tables.paste.asked", now.count(ListLine.State.ASKED)));
        summaryLabel.setText(messages.get(
                "tables.paste.summary",
                now.count(ListLine.State.CHANGED),
                now.count(ListLine.State.ADDED),
                now.count(ListLine.State.SAME),
                now.count(ListLine.State.UNKNOWN),
                now.count(ListLine.State.FAULTY)));
    }
}
