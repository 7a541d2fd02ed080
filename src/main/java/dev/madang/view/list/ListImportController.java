package dev.madang.view.list;

import dev.madang.exchange.Remark;
import dev.madang.exchange.list.LengthUnit;
import dev.madang.exchange.list.ListChoices;
import dev.madang.exchange.list.ListColumns;
import dev.madang.exchange.list.ListImport;
import dev.madang.exchange.list.ListKind;
import dev.madang.exchange.list.ListLine;
import dev.madang.exchange.list.ListLine.State;
import dev.madang.exchange.list.ListMapping;
import dev.madang.exchange.list.ListPreview;
import dev.madang.exchange.list.ListQuestion;
import dev.madang.exchange.list.ListSheet;
import dev.madang.exchange.list.NameAnswers;
import dev.madang.io.PlanIoException;
import dev.madang.io.table.ListBook;
import dev.madang.io.table.ListFile;
import dev.madang.io.table.Separator;
import dev.madang.io.table.TextEncoding;
import dev.madang.io.table.TextForm;
import dev.madang.text.EnumKeys;
import dev.madang.text.Messages;
import dev.madang.view.document.Form;
import dev.madang.view.support.BackgroundTasks;
import dev.madang.view.support.Naming;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableBooleanValue;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;

/**
 * Asks what a list from a file means, and shows row by row what it would do. Nothing is done before the planner says
 * so; each choice is reckoned with in the background.
 */
public final class ListImportController implements Form<ListImportController.Answer> {

    private static final int NO_HEADING = -1;

    private final Path file;
    private final ListKind kind;
    private final ListImport reading;
    private final BackgroundTasks tasks;
    private final Messages messages;
    private final ReadOnlyObjectWrapper<Optional<Answer>> ready = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ToggleGroup shownState = new ToggleGroup();
    private final ColumnStrip strip;
    private ListBook book;
    private ListMapping mapping;
    private NameAnswers answers = NameAnswers.NONE;
    private List<ListLine> lines = List.of();
    private Optional<ListPreview> first;
    private boolean isFilling;

    @FXML
    private ComboBox<ListSheet> sheetBox;

    @FXML
    private ComboBox<Integer> headingBox;

    @FXML
    private Label encodingLabel;

    @FXML
    private ComboBox<TextEncoding> encodingBox;

    @FXML
    private Label separatorLabel;

    @FXML
    private ComboBox<Separator> separatorBox;

    @FXML
    private ComboBox<String> keyBox;

    @FXML
    private ComboBox<Optional<LengthUnit>> unitBox;

    @FXML
    private ScrollPane columnsPane;

    @FXML
    private FlowPane filters;

    @FXML
    private Button allSameButton;

    @FXML
    private Button allNewButton;

    @FXML
    private ListView<ListLine> list;

    @FXML
    private Label summaryLabel;

    /** Makes a controller for a file that has been read; {@code reading} works out what it would do otherwise. */
    ListImportController(Path file, Opened opened, ListKind kind, ListImport reading, BackgroundTasks tasks) {
        this.file = file;
        book = opened.book();
        first = Optional.of(opened.preview());
        this.kind = kind;
        this.reading = reading;
        this.tasks = tasks;
        messages = reading.messages();
        mapping = ListMapping.found(book.sheets().get(0).cells(), kind);
        strip = new ColumnStrip(messages, kind, this::map);
    }

    /**
     * A file as it is read before anything is chosen.
     *
     * @param book its cells
     * @param preview what its first sheet would do
     */
    record Opened(ListBook book, ListPreview preview) {

        static Opened of(ListBook book, ListKind kind, ListImport reading) {
            ListSheet sheet = book.sheets().get(0);
            ListMapping mapping = ListMapping.found(sheet.cells(), kind);
            ListChoices choices = new ListChoices(ListImport.usualKey(kind, mapping), null, NameAnswers.NONE);
            return new Opened(book, reading.preview(kind, sheet, mapping, choices));
        }
    }

    /**
     * What the list does.
     *
     * @param preview what it does
     * @param remarks what it could not bring along, also in reading the file
     */
    public record Answer(ListPreview preview, List<Remark> remarks) {}

    @FXML
    void initialize() {
        sheetBox.setConverter(new Naming<>(ListSheet::name));
        headingBox.setConverter(
                new Naming<>(row -> row == NO_HEADING ? messages.get("list.heading.none") : String.valueOf(row + 1)));
        encodingBox.setConverter(new Naming<>(TextEncoding::label));
        separatorBox.setConverter(new Naming<>(sign -> messages.get(EnumKeys.of("list.separator", sign))));
        keyBox.setConverter(new Naming<>(key -> ListColumns.heading(key, messages)));
        unitBox.setConverter(
                new Naming<>(unit -> unit.map(LengthUnit::sign).orElseGet(() -> messages.get("list.unit.auto"))));
        encodingBox.getItems().setAll(TextEncoding.values());
        separatorBox.getItems().setAll(Separator.values());
        keyBox.getItems().setAll(kind.keys());
        unitBox.getItems().add(Optional.empty());
        Stream.of(LengthUnit.values()).map(Optional::of).forEach(unitBox.getItems()::add);
        unitBox.setValue(Optional.empty());
        unitBox.setDisable(kind == ListKind.EXHIBITORS);
        columnsPane.setContent(strip);
        list.setCellFactory(view -> new ListLineCell(messages, true, this::answer));
        list.addEventHandler(KeyEvent.KEY_PRESSED, this::answerByKey);
        shownState.selectedToggleProperty().subscribe((before, now) -> {
            if (now == null && before != null && filters.getChildren().contains(before)) {
                shownState.selectToggle(before);
            }
            showLines();
        });
        fill();
        listen();
    }

    @Override
    public ObservableBooleanValue complete() {
        return Bindings.createBooleanBinding(
                () -> ready.get()
                        .flatMap(answer -> answer.preview().importEdit())
                        .isPresent(),
                ready);
    }

    @Override
    public Answer answer() {
        return ready.get().orElseThrow();
    }

    private void listen() {
        sheetBox.valueProperty().subscribe((before, now) -> change(() -> take(now)));
        headingBox
                .valueProperty()
                .subscribe((before, now) -> change(() -> {
                    mapping = ListMapping.at(sheetBox.getValue().cells(), kind, now);
                    showMapping();
                }));
        encodingBox.valueProperty().subscribe((before, now) -> change(this::readAgain));
        separatorBox.valueProperty().subscribe((before, now) -> change(this::readAgain));
        keyBox.valueProperty().subscribe((before, now) -> change(this::reckon));
        unitBox.valueProperty().subscribe((before, now) -> change(this::reckon));
    }

    private void change(Runnable deed) {
        if (!isFilling) {
            deed.run();
        }
    }

    private void fill() {
        isFilling = true;
        sheetBox.getItems().setAll(book.sheets());
        sheetBox.setValue(book.sheets().get(0));
        TextForm form = book.form();
        Stream.of(encodingLabel, encodingBox, separatorLabel, separatorBox).forEach(node -> {
            node.setVisible(form != null);
            node.setManaged(form != null);
        });
        if (form != null) {
            encodingBox.setValue(form.encoding());
            separatorBox.setValue(form.separator());
        }
        isFilling = false;
        take(sheetBox.getValue());
    }

    private void take(ListSheet sheet) {
        mapping = ListMapping.found(sheet.cells(), kind);
        isFilling = true;
        int rows = Math.min(ListMapping.HEADING_ROWS, sheet.cells().rows().size());
        headingBox.getItems().setAll(IntStream.range(NO_HEADING, rows).boxed().toList());
        headingBox.setValue(mapping.firstRow() - 1);
        keyBox.setValue(ListImport.usualKey(kind, mapping));
        isFilling = false;
        showMapping();
    }

    private void showMapping() {
        strip.show(mapping);
        reckon();
    }

    private void map(int column, String key) {
        mapping = mapping.with(column, key);
        showMapping();
    }

    private void readAgain() {
        TextForm form = new TextForm(encodingBox.getValue(), separatorBox.getValue());
        ready.set(Optional.empty());
        tasks.run("task.list", () -> ListFile.read(file, form))
                .onDone(read -> {
                    book = read;
                    fill();
                })
                .onFailed(this::fail);
    }

    private void fail(Exception failure) {
        boolean isKnown = failure instanceof PlanIoException;
        show(List.of());
        summaryLabel.setText(
                isKnown
                        ? String.join(" ", ((PlanIoException) failure).lines(messages::get))
                        : messages.get("document.failed.unexpected"));
    }

    private void reckon() {
        ready.set(Optional.empty());
        String key = keyBox.getValue();
        if (!ListImport.hasKey(mapping, key)) {
            show(List.of());
            summaryLabel.setText(messages.get("list.noKey", ListColumns.heading(key, messages)));
            return;
        }
        if (first.isPresent()) {
            show(first.get());
            first = Optional.empty();
            return;
        }
        summaryLabel.setText(messages.get("list.reading"));
        ListSheet sheet = sheetBox.getValue();
        ListMapping now = mapping;
        ListChoices choices = new ListChoices(key, unitBox.getValue().orElse(null), answers);
        tasks.run("task.listPreview", () -> reading.preview(kind, sheet, now, choices))
                .onDone(this::show)
                .onFailed(this::fail);
    }

    private void show(ListPreview preview) {
        List<Remark> remarks = new ArrayList<>(book.remarks());
        remarks.addAll(preview.remarks());
        show(preview.lines());
        ready.set(Optional.of(new Answer(preview, remarks)));
        String said = preview.importEdit().isPresent()
                ? messages.get("list.ready", preview.count(State.ADDED), preview.count(State.CHANGED))
                : messages.get("list.nothing");
        summaryLabel.setText(said);
    }

    private void show(List<ListLine> now) {
        lines = now;
        boolean isAsked = now.stream().anyMatch(line -> line.question() != null);
        allSameButton.setDisable(!isAsked);
        allNewButton.setDisable(!isAsked);
        showFilters();
        showLines();
    }

    /** One button for all rows, and one for each state that any row is in. */
    private void showFilters() {
        Object before = shownState.getSelectedToggle() == null
                ? null
                : shownState.getSelectedToggle().getUserData();
        List<ToggleButton> buttons = new ArrayList<>();
        buttons.add(filter(Optional.empty(), messages.get("list.filter.all", lines.size())));
        Map<State, Long> counts = new ListPreview(lines, List.of(), 0, List.of()).counts();
        counts.forEach((state, count) -> {
            if (count > 0) {
                String name = messages.get(EnumKeys.of("exchange.list.state", state));
                buttons.add(filter(Optional.of(state), messages.get("list.filter.state", name, count)));
            }
        });
        shownState.getToggles().clear();
        filters.getChildren().setAll(buttons);
        buttons.forEach(button -> button.setToggleGroup(shownState));
        shownState.selectToggle(buttons.stream()
                .filter(button -> button.getUserData().equals(before))
                .findFirst()
                .orElse(buttons.get(0)));
    }

    private static ToggleButton filter(Optional<State> state, String text) {
        ToggleButton button = new ToggleButton(text);
        button.getStyleClass().add("level-tab");
        button.setUserData(state);
        return button;
    }

    private void showLines() {
        Object wanted = shownState.getSelectedToggle() == null
                ? Optional.empty()
                : shownState.getSelectedToggle().getUserData();
        int selected = list.getSelectionModel().getSelectedIndex();
        list.getItems()
                .setAll(lines.stream()
                        .filter(line -> wanted.equals(Optional.empty()) || wanted.equals(Optional.of(line.state())))
                        .toList());
        list.getSelectionModel().select(Math.min(selected, list.getItems().size() - 1));
    }

    private void answer(ListQuestion question, boolean isSame) {
        answers = answers.with(question.listed(), isSame);
        reckon();
    }

    private void answerByKey(KeyEvent event) {
        ListLine line = list.getSelectionModel().getSelectedItem();
        boolean isAnswer = event.getCode() == KeyCode.S || event.getCode() == KeyCode.N;
        if (line != null && line.question() != null && isAnswer && !event.isShortcutDown()) {
            event.consume();
            answer(line.question(), event.getCode() == KeyCode.S);
        }
    }

    @FXML
    void onAllSame() {
        answerAll(true);
    }

    @FXML
    void onAllNew() {
        answerAll(false);
    }

    private void answerAll(boolean isSame) {
        for (ListLine line : lines) {
            if (line.question() != null) {
                answers = answers.with(line.question().listed(), isSame);
            }
        }
        reckon();
    }
}
