package dev.madang.view.booth;

import dev.madang.edit.SetMergedNumber;
import dev.madang.model.MergedNumber;
import dev.madang.model.NumberRange;
import dev.madang.model.NumberRules;
import dev.madang.model.NumberRules.Corner;
import dev.madang.model.NumberRules.Counting;
import dev.madang.model.NumberRules.RowNames;
import dev.madang.model.NumberRules.Skips;
import dev.madang.model.NumberRules.Way;
import dev.madang.model.Zone;
import dev.madang.text.EnumKeys;
import dev.madang.text.Messages;
import dev.madang.view.Workspace;
import dev.madang.view.panel.Spotlight;
import dev.madang.view.support.ChoiceField;
import dev.madang.view.support.Disposable;
import dev.madang.view.support.Naming;
import dev.madang.view.support.Tips;
import dev.madang.view.support.ValueField;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.util.Subscription;

/** Panel that numbers booths by rule, beside the canvas on which the numbers are shown at once. */
public final class NumberingController implements Disposable {

    private static final List<String> TOKENS = List.of("{hall}", "{zone}", "{row}", "{n}", "{n:2}", "{n:3}");

    private final Workspace workspace;
    private final NumberingDesk desk;
    private final Spotlight spotlight;
    private Subscription subscription = Subscription.EMPTY;
    private boolean showing;
    private RuleFaults faults;

    @FXML
    private ComboBox<Where> whereBox;

    @FXML
    private TextField patternField;

    @FXML
    private FlowPane tokens;

    @FXML
    private Label faultLabel;

    @FXML
    private TextField firstField;

    @FXML
    private TextField stepField;

    @FXML
    private TextField rowField;

    @FXML
    private ComboBox<Boolean> rowKindBox;

    @FXML
    private ComboBox<Corner> cornerBox;

    @FXML
    private ComboBox<Boolean> directionBox;

    @FXML
    private CheckBox backBox;

    @FXML
    private CheckBox oddEvenBox;

    @FXML
    private TextField gapField;

    @FXML
    private TextField lettersField;

    @FXML
    private TextField digitsField;

    @FXML
    private TextField numbersField;

    @FXML
    private TextField reservedField;

    @FXML
    private CheckBox soldBox;

    @FXML
    private Label staysLabel;

    @FXML
    private ComboBox<MergedNumber> mergedBox;

    @FXML
    private TableView<Outcome.Row> table;

    @FXML
    private Label summaryLabel;

    @FXML
    private Label wrongLabel;

    @FXML
    private Button applyButton;

    /** Makes a controller of what lies on the desk. */
    public NumberingController(Workspace workspace, NumberingDesk desk, Spotlight spotlight) {
        this.workspace = workspace;
        this.desk = desk;
        this.spotlight = spotlight;
    }

    @FXML
    void initialize() {
        Messages messages = workspace.messages();
        faults = new RuleFaults(wrongLabel, workspace::messages);
        whereBox.setConverter(new Naming<>(this::nameOf));
        rowKindBox.setConverter(new Naming<>(letters -> letters ? "A, B, C" : "1, 2, 3"));
        rowKindBox.getItems().setAll(true, false);
        cornerBox.setConverter(new Naming<>(corner -> messages.get(EnumKeys.of("numbering.corner", corner))));
        cornerBox.getItems().setAll(Corner.values());
        directionBox.setConverter(
                new Naming<>(columns -> messages.get(columns ? "numbering.columns" : "numbering.rows")));
        directionBox.getItems().setAll(false, true);
        mergedBox.setConverter(new Naming<>(kind -> messages.get(EnumKeys.of("numbering.merged", kind))));
        mergedBox.getItems().setAll(MergedNumber.values());
        TOKENS.forEach(token -> tokens.getChildren().add(tokenButton(token)));
        NumberingTable.prepare(table, workspace, this::fly);
        show(desk.rules().get(), desk.reserved().get());
        listen();
    }

    @Override
    public void dispose() {
        subscription.unsubscribe();
    }

    /** Shows where a booth of the table is. It is not selected, as that would change what is numbered. */
    private void fly(Outcome.Row row) {
        workspace.plan().booths().get(row.booth()).ifPresent(booth -> spotlight.flyTo(List.of(booth)));
    }

    @FXML
    void onApply() {
        desk.apply();
    }

    @FXML
    void onClose() {
        desk.open().set(false);
    }

    /** Puts the keyboard where one begins. */
    public void focusFirst() {
        patternField.requestFocus();
        patternField.selectAll();
    }

    @FXML
    void onKey(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            onClose();
            event.consume();
        }
    }

    private void listen() {
        List<Subscription> subscriptions = new ArrayList<>();
        Stream.of(
                        patternField,
                        firstField,
                        stepField,
                        rowField,
                        gapField,
                        lettersField,
                        digitsField,
                        numbersField,
                        reservedField)
                .forEach(field -> subscriptions.add(field.textProperty().subscribe((before, now) -> read())));
        Stream.of(rowKindBox, directionBox)
                .forEach(box -> subscriptions.add(box.valueProperty().subscribe((before, now) -> read())));
        subscriptions.add(cornerBox.valueProperty().subscribe((before, now) -> read()));
        Stream.of(backBox, oddEvenBox)
                .forEach(box -> subscriptions.add(box.selectedProperty().subscribe((before, now) -> read())));
        soldBox.selectedProperty().bindBidirectional(desk.alsoSold());
        subscriptions.add(() -> soldBox.selectedProperty().unbindBidirectional(desk.alsoSold()));
        ChoiceField<Where> where = new ChoiceField<>(whereBox, desk.where()::set);
        ChoiceField<MergedNumber> merged =
                new ChoiceField<>(mergedBox, kind -> workspace.execute(new SetMergedNumber(kind)));
        subscriptions.add(desk.outcome().subscribe(found -> {
            showWhere(where);
            merged.show(workspace.plan().numbers().rules().merged());
            found.ifPresentOrElse(this::show, this::showNothingYet);
        }));
        subscriptions.add(desk.rules()
                .subscribe((before, now) -> show(now, desk.reserved().get())));
        subscriptions.add(desk.reserved().subscribe((before, now) -> show(now)));
        subscription = Subscription.combine(subscriptions.toArray(Subscription[]::new));
    }

    private Button tokenButton(String token) {
        String key = "numbering.token." + token.replaceAll("[{}:]", "");
        Button button = new Button(workspace.messages().get(key));
        button.setId("token-" + token.replaceAll("[{}:]", ""));
        button.setFocusTraversable(true);
        button.getStyleClass().add("token");
        Tips.install(button, () -> workspace.messages().get("numbering.token.hint", token));
        button.setOnAction(event -> {
            patternField.replaceSelection(token);
            patternField.requestFocus();
            patternField.deselect();
        });
        return button;
    }

    private void showWhere(ChoiceField<Where> where) {
        List<Where> offered = new ArrayList<>(List.of(Where.SELECTED, Where.LEVEL));
        for (Zone zone : workspace.plan().zones().values()) {
            if (!zone.name().isEmpty()) {
                offered.add(new Where(Where.Kind.ZONE, zone.id()));
            }
        }
        where.quietly(() -> whereBox.getItems().setAll(offered));
        where.show(desk.where().get());
    }

    private String nameOf(Where where) {
        Messages messages = workspace.messages();
        String count = workspace.formats().count(desk.booths(where).size());
        return switch (where.kind()) {
            case SELECTED -> messages.get("numbering.where.selected", count);
            case LEVEL -> messages.get("numbering.where.level", count);
            case ZONE ->
                Optional.ofNullable(where.zone())
                        .flatMap(workspace.plan().zones()::get)
                        .map(zone ->
                                messages.get("numbering.where.zone", zone.name().in(workspace.locale()), count))
                        .orElse("");
        };
    }

    /** Shows rules that come from the plan; what is being typed and means the same is left alone. */
    private void show(NumberRules rules, List<NumberRange> reserved) {
        if (typed().filter(rules::equals).isPresent()) {
            return;
        }
        showing = true;
        patternField.setText(rules.pattern());
        firstField.setText(Integer.toString(rules.counting().first()));
        stepField.setText(Integer.toString(rules.counting().step()));
        gapField.setText(Integer.toString(rules.counting().aisleGap()));
        oddEvenBox.setSelected(rules.counting().oddEven());
        rowKindBox.setValue(rules.rows().letters());
        rowField.setText(RuleFields.firstRow(rules));
        cornerBox.setValue(rules.way().corner());
        directionBox.setValue(rules.way().alongColumns());
        backBox.setSelected(rules.way().boustrophedon());
        lettersField.setText(RuleFields.spaced(rules.skips().letters()));
        digitsField.setText(RuleFields.spaced(rules.skips().digits()));
        numbersField.setText(RuleFields.joined(rules.skips().numbers()));
        reservedField.setText(RuleFields.joined(reserved));
        showing = false;
        typed();
    }

    private void show(List<NumberRange> reserved) {
        if (RuleFields.ranges(reservedField.getText()).filter(reserved::equals).isEmpty()) {
            reservedField.setText(RuleFields.joined(reserved));
        }
    }

    /** What cannot be read is marked, and the numbers stay as they were. */
    private void read() {
        if (showing) {
            return;
        }
        Optional<NumberRules> rules = typed();
        Optional<List<NumberRange>> reserved = RuleFields.ranges(reservedField.getText());
        faults.check(
                reservedField,
                reserved.isPresent(),
                "numbering.wrong.reserved",
                RuleFields.unreadableRange(reservedField.getText()));
        rules.ifPresent(desk.rules()::set);
        reserved.ifPresent(desk.reserved()::set);
        enable();
    }

    private Optional<NumberRules> typed() {
        if (rowKindBox.getValue() == null || cornerBox.getValue() == null || directionBox.getValue() == null) {
            return Optional.empty();
        }
        Optional<Skips> skips = RuleFields.skips(lettersField.getText(), digitsField.getText(), numbersField.getText());
        Optional<Counting> counting = RuleFields.counting(
                firstField.getText(), stepField.getText(), gapField.getText(), oddEvenBox.isSelected());
        Optional<RowNames> rows =
                skips.flatMap(known -> RuleFields.rows(rowField.getText(), rowKindBox.getValue(), known));
        check(firstField, 0, Counting.MAX_FIRST, "numbering.wrong.first");
        check(stepField, 1, Counting.MAX_STEP, "numbering.wrong.step");
        check(gapField, 0, Counting.MAX_STEP, "numbering.wrong.gap");
        String letters = lettersField.getText();
        faults.check(lettersField, RuleFields.skips(letters, "", "").isPresent(), "numbering.wrong.letters");
        String numbers = numbersField.getText();
        faults.check(numbersField, RuleFields.skips("", "", numbers).isPresent(), "numbering.wrong.numbers");
        String digits = digitsField.getText();
        faults.check(digitsField, RuleFields.skips("", digits, "").isPresent(), "numbering.wrong.digits");
        faults.check(rowField, skips.isEmpty() || rows.isPresent(), rowFault());
        String pattern = patternField.getText();
        boolean fits = pattern.length() <= NumberRules.MAX_PATTERN_LENGTH;
        faults.check(patternField, fits, "numbering.wrong.pattern", NumberRules.MAX_PATTERN_LENGTH);
        boolean faulty = desk.outcome().get().stream().anyMatch(Outcome::isFaulty);
        patternField.pseudoClassStateChanged(ValueField.INVALID, !fits || faulty);
        if (skips.isEmpty() || counting.isEmpty() || rows.isEmpty() || !fits) {
            return Optional.empty();
        }
        return Optional.of(new NumberRules(
                pattern,
                counting.get(),
                new Way(cornerBox.getValue(), directionBox.getValue(), backBox.isSelected()),
                rows.get(),
                skips.get(),
                workspace.plan().numbers().rules().merged()));
    }

    private void check(TextField field, int lowest, int highest, String key) {
        boolean isReadable = RuleFields.count(field.getText(), lowest, highest).isPresent();
        faults.check(field, isReadable, key, highest);
    }

    private String rowFault() {
        return rowKindBox.getValue() ? "numbering.wrong.rowLetters" : "numbering.wrong.rowDigits";
    }

    private void show(Outcome found) {
        Messages messages = workspace.messages();
        String fault = Optional.ofNullable(found.fault())
                .map(wrong -> FaultText.of(wrong, messages))
                .orElse("");
        faultLabel.setText(fault.isEmpty() ? example(found) : fault);
        faultLabel.pseudoClassStateChanged(ValueField.INVALID, !fault.isEmpty());
        List<Outcome.Row> rows = found.rows();
        table.getItems().setAll(rows);
        NumberingTable.say(table, fault.isEmpty() ? messages.get("numbering.nothing") : fault);
        NumberingTable.Summary summary = NumberingTable.Summary.of(rows);
        summaryLabel.setText(fault.isEmpty() ? summary.text(messages) : "");
        staysLabel.setText(summary.stays(messages));
        staysLabel.setManaged(!staysLabel.getText().isEmpty());
        staysLabel.setVisible(staysLabel.isManaged());
        applyButton.setText(messages.get("numbering.apply", summary.given()));
        enable();
    }

    /** While the numbers are worked out nothing is said of them: neither those of before, nor that there are none. */
    private void showNothingYet() {
        table.getItems().clear();
        NumberingTable.say(table, "");
        faultLabel.setText("");
        summaryLabel.setText("");
        enable();
    }

    private String example(Outcome found) {
        return found.numbers()
                .flatMap(numbers -> numbers.numbers().values().stream().findFirst())
                .map(first -> workspace.messages().get("numbering.example", first))
                .orElse(workspace.messages().get("numbering.nothing"));
    }

    private void enable() {
        boolean isPossible = typed().filter(desk.rules().get()::equals).isPresent()
                && RuleFields.unreadableRange(reservedField.getText()).isEmpty()
                && desk.outcome().get().filter(Outcome::changesPlan).isPresent();
        if (!isPossible && applyButton.isFocused()) {
            // The keyboard stays in the panel, so that Escape still closes it.
            patternField.requestFocus();
        }
        applyButton.setDisable(!isPossible);
    }
}
