package dev.madang.view.list;

import dev.madang.exchange.Remark;
import dev.madang.exchange.list.Gone;
import dev.madang.exchange.list.LengthUnit;
import dev.madang.exchange.list.ListChoices;
import dev.madang.exchange.list.ListColumns;
import dev.madang.exchange.list.ListImport;
import dev.madang.exchange.list.ListKind;
import dev.madang.exchange.list.ListLine;
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
    private final ColumnStrip strip;
    private StateFilters states;
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
    private ComboBox<Gone> goneBox;

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

    @FXML
    private Label hintLabel;

    /** Makes a controller for a file that has been read; {@code reading} works out what it would do otherwise. */
    ListImportController(Path file, Opened opened, ListKind kind, ListImport reading, BackgroundTasks tasks) {
        this.file = file;
        book = opened.book();
        first = Optional.of(opened.preview());
        this.kind = kind;
        this.reading = reading;
        this.tasks = tasks;
        messages = reading.messages();
        mapping = ListMapping.found(opened.sheet().cells(), kind);
        strip = new ColumnStrip(messages, kind, this::map);
    }

    /**
     * A file as it is read before anything is chosen.
     *
     * @param book its cells
     * @param sheet which of its sheets most likely is meant
     * @param preview what that sheet would do
     */
    record Opened(ListBook book, ListSheet sheet, ListPreview preview) {

        static Opened of(ListBook book, ListKind kind, ListImport reading) {
            ListSheet sheet = ListImport.likeliestSheet(book.sheets(), List.of(kind));
            ListMapping mapping = ListMapping.found(sheet.cells(), kind);
            ListChoices choices = ListChoices.of(kind).withKey(ListImport.usualKey(kind, mapping));
            return new Opened(book, sheet, reading.preview(kind, sheet, mapping, choices));
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
        goneBox.setConverter(new Naming<>(gone -> messages.get(EnumKeys.of("list.gone", gone))));
        goneBox.getItems().setAll(kind.gone());
        goneBox.setValue(Gone.KEEP);
        goneBox.valueProperty().subscribe(this::explain);
        columnsPane.setContent(strip);
        list.setCellFactory(view -> new ListLineCell(messages, true, this::answer));
        list.addEventHandler(KeyEvent.KEY_PRESSED, event -> AnswerKeys.read(event, list, this::answer));
        states = new StateFilters(messages, filters, this::showLines);
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
        goneBox.valueProperty().subscribe((before, now) -> change(this::reckon));
    }

    /** What is taken away is said where it is chosen. */
    private void explain(Gone gone) {
        String becomes = gone == Gone.KEEP
                ? messages.get("list.becomes.keep")
                : messages.get(EnumKeys.of(EnumKeys.of("list.becomes", gone), kind));
        hintLabel.setText(messages.get("list.hint", becomes));
    }

    private void change(Runnable deed) {
        if (!isFilling) {
            deed.run();
        }
    }

    private void fill() {
        isFilling = true;
        sheetBox.getItems().setAll(book.sheets());
        sheetBox.setValue(ListImport.likeliestSheet(book.sheets(), List.of(kind)));
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
        Optional<ListPreview> known = first;
        first = Optional.empty();
        if (!ListImport.hasKey(mapping, key)) {
            show(List.of());
            summaryLabel.setText(messages.get("list.noKey", ListColumns.heading(key, messages)));
            return;
        }
        if (known.isPresent()) {
            show(known.get());
            return;
        }
        summaryLabel.setText(messages.get("list.reading"));
        ListSheet sheet = sheetBox.getValue();
        ListMapping now = mapping;
        ListChoices choices = new ListChoices(key, unitBox.getValue().orElse(null), answers, goneBox.getValue());
        tasks.run("task.listPreview", () -> reading.preview(kind, sheet, now, choices))
                .onDone(this::show)
                .onFailed(this::fail);
    }

    private void show(ListPreview preview) {
        List<Remark> remarks = new ArrayList<>(book.remarksOn(sheetBox.getValue()));
        remarks.addAll(preview.remarks());
        show(preview.lines());
        ready.set(Optional.of(new Answer(preview, remarks)));
        String said = preview.importEdit().isPresent() ? Lists.counts(preview, messages) : messages.get("list.nothing");
        summaryLabel.setText(said);
    }

    private void show(List<ListLine> now) {
        lines = now;
        boolean isAsked = now.stream().anyMatch(line -> line.question() != null);
        allSameButton.setDisable(!isAsked);
        allNewButton.setDisable(!isAsked);
        states.show(now);
        showLines();
    }

    private void showLines() {
        int selected = list.getSelectionModel().getSelectedIndex();
        list.getItems().setAll(states.of(lines));
        list.getSelectionModel().select(Math.min(selected, list.getItems().size() - 1));
    }

    private void answer(ListQuestion question, boolean isSame) {
        answers = answers.with(question.listed(), isSame);
        reckon();
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
        answers = answers.withAll(lines, isSame);
        reckon();
    }
}
