package dev.madang.view.sales;

import dev.madang.edit.ChangeEvent;
import dev.madang.edit.CompositeEdit;
import dev.madang.edit.EditCommand;
import dev.madang.edit.SetRules;
import dev.madang.model.BuildKind;
import dev.madang.model.Event;
import dev.madang.model.EventTerms;
import dev.madang.model.Evidence;
import dev.madang.model.LocalText;
import dev.madang.model.Plan;
import dev.madang.model.Show;
import dev.madang.rules.RuleBook;
import dev.madang.text.Messages;
import dev.madang.view.Workspace;
import dev.madang.view.document.Form;
import dev.madang.view.inspector.LengthFormat;
import dev.madang.view.safety.Expectations;
import dev.madang.view.support.DateText;
import dev.madang.view.support.NameOrder;
import dev.madang.view.support.Naming;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.value.ObservableBooleanValue;
import javafx.fxml.FXML;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** Form of the plan's event: names, days, shows, build kinds, terms and rule books, changed in one step. */
public final class EventController implements Form<EditCommand> {

    private static final List<String> CURRENCIES =
            List.of("KRW", "USD", "EUR", "JPY", "CNY", "GBP", "SGD", "HKD", "TWD", "VND", "THB", "AED");

    private final Workspace workspace;
    private final Plan plan;
    private final List<RuleBook> books;
    private final Supplier<String> newIds;
    private final Function<Event, Optional<Expectations>> askExpectations;
    private Optional<Expectations> expected = Optional.empty();
    private final List<KindRow> kinds = new ArrayList<>();
    private final List<ShowRow> shows = new ArrayList<>();
    private final List<CheckBox> bookChecks = new ArrayList<>();
    private final ReadOnlyBooleanWrapper complete = new ReadOnlyBooleanWrapper();

    @FXML
    private TextField koreanField;

    @FXML
    private TextField englishField;

    @FXML
    private DatePicker firstPicker;

    @FXML
    private DatePicker lastPicker;

    @FXML
    private TextField unitField;

    @FXML
    private ComboBox<Currency> currencyBox;

    @FXML
    private TextField widthField;

    @FXML
    private TextField depthField;

    @FXML
    private VBox showList;

    @FXML
    private VBox kindList;

    @FXML
    private FlowPane bookList;

    @FXML
    private Label problemLabel;

    /**
     * Makes a controller that begins with the plan's event; what is new takes ids from {@code newIds}, and
     * {@code askExpectations} asks what is expected of visitors and staff.
     */
    public EventController(
            Workspace workspace,
            List<RuleBook> books,
            Supplier<String> newIds,
            Function<Event, Optional<Expectations>> askExpectations) {
        this.askExpectations = askExpectations;
        this.workspace = workspace;
        this.plan = workspace.plan();
        this.books = List.copyOf(books);
        this.newIds = newIds;
    }

    @FXML
    void initialize() {
        NameOrder.arrange(workspace.locale(), koreanField, englishField);
        Optional<Event> event = plan.plannedEvent();
        LocalText name = event.map(Event::name).orElse(LocalText.of(plan.name()));
        koreanField.setText(name.ko());
        englishField.setText(name.en());
        for (DatePicker picker : List.of(firstPicker, lastPicker)) {
            DateText.install(picker, workspace.formats().dateFormat());
            picker.valueProperty().subscribe((before, day) -> check());
        }
        firstPicker.setValue(event.map(Event::firstDay).orElse(null));
        lastPicker.setValue(event.map(Event::lastDay).orElse(null));
        showTerms(plan.terms());
        event.map(Event::shows).orElse(List.of()).forEach(show -> shows.add(row(show)));
        plan.buildKinds().forEach(kind -> kinds.add(row(kind)));
        books.forEach(book -> bookChecks.add(check(book)));
        bookList.getChildren().setAll(bookChecks);
        for (TextField field : List.of(koreanField, englishField, unitField, widthField, depthField)) {
            field.textProperty().subscribe((before, text) -> check());
        }
        layOut();
    }

    @Override
    public ObservableBooleanValue complete() {
        return complete.getReadOnlyProperty();
    }

    @Override
    public EditCommand answer() {
        return new CompositeEdit(
                "edit.event", List.of(new ChangeEvent(event().orElseThrow()), new SetRules(chosenBooks())));
    }

    /** Becomes part of this form's one step. */
    @FXML
    void onAttendance() {
        event().flatMap(askExpectations).ifPresent(answer -> expected = Optional.of(answer));
    }

    @FXML
    void onAddShow() {
        shows.add(row(new Show(newIds.get(), LocalText.of(messages().get("event.show.new")))));
        layOut();
    }

    @FXML
    void onAddKind() {
        LocalText name = LocalText.of(messages().get("event.kind.new"));
        kinds.add(row(new BuildKind(newIds.get(), name, BuildKind.Base.SHELL, 0)));
        layOut();
    }

    private void showTerms(EventTerms terms) {
        currencyBox.setConverter(new Naming<>(Currency::getCurrencyCode));
        currencyBox
                .getItems()
                .setAll(CURRENCIES.stream().map(Currency::getInstance).toList());
        if (!currencyBox.getItems().contains(terms.currency())) {
            currencyBox.getItems().add(terms.currency());
        }
        currencyBox.setValue(terms.currency());
        currencyBox.valueProperty().subscribe((before, now) -> check());
        unitField.setText(Amounts.squareMetres(terms.unitAreaMm2()));
        widthField.setText(length().format(terms.boothWidth()));
        depthField.setText(length().format(terms.boothDepth()));
    }

    private KindRow row(BuildKind kind) {
        long uses = plan.booths().values().stream()
                .filter(booth -> booth.build().equals(kind.id()))
                .count();
        KindRow[] made = new KindRow[1];
        made[0] = new KindRow(kind, plan.terms().currency(), uses, messages(), this::check, () -> {
            kinds.remove(made[0]);
            layOut();
        });
        return made[0];
    }

    private ShowRow row(Show show) {
        boolean isHeld =
                plan.plannedEvent().map(event -> event.shows().contains(show)).orElse(false);
        long zones = plan.zones().values().stream()
                .filter(zone -> isHeld && zone.show().equals(show.id()))
                .count();
        long figures = plan.plannedEvent().stream()
                .flatMap(event -> event.figures().stream())
                .filter(figure -> figure.show().equals(show.id()))
                .count();
        ShowRow[] made = new ShowRow[1];
        made[0] = new ShowRow(show, zones + figures, messages(), this::check, () -> {
            shows.remove(made[0]);
            layOut();
        });
        return made[0];
    }

    private CheckBox check(RuleBook book) {
        CheckBox check = new CheckBox(book.name().in(workspace.locale()));
        check.setSelected(plan.rules().contains(book.id()));
        return check;
    }

    private void layOut() {
        showList.getChildren().setAll(shows.stream().map(ShowRow::node).toList());
        kindList.getChildren().setAll(KindRow.headings(messages()));
        kinds.forEach(kind -> kindList.getChildren().add(kind.node()));
        check();
    }

    /** Books that are not at hand stay named. */
    private List<String> chosenBooks() {
        List<String> chosen = new ArrayList<>(plan.rules());
        for (int i = 0; i < books.size(); i++) {
            String id = books.get(i).id();
            if (!bookChecks.get(i).isSelected()) {
                chosen.remove(id);
            } else if (!chosen.contains(id)) {
                chosen.add(id);
            }
        }
        return chosen;
    }

    private void check() {
        Optional<String> problem = problemKey().map(key -> messages().get(key));
        problemLabel.setText(problem.orElse(""));
        complete.set(problem.isEmpty());
    }

    private Optional<String> problemKey() {
        LocalDate first = firstPicker.getValue();
        LocalDate last = lastPicker.getValue();
        if (koreanField.getText().isBlank() || englishField.getText().isBlank()) {
            return Optional.of("event.problem.name");
        }
        if ((first == null) != (last == null) || (first != null && last != null && last.isBefore(first))) {
            return Optional.of("event.problem.days");
        }
        if (terms().isEmpty()) {
            return Optional.of("event.problem.terms");
        }
        if (shows.stream().anyMatch(row -> row.draft().isEmpty())) {
            return Optional.of("event.problem.show");
        }
        return kinds.isEmpty() || kinds().size() < kinds.size() ? Optional.of("event.problem.kind") : Optional.empty();
    }

    private List<BuildKind> kinds() {
        Currency currency = Objects.requireNonNull(currencyBox.getValue(), "currency");
        return kinds.stream().flatMap(row -> row.draft(currency).stream()).toList();
    }

    private Optional<EventTerms> terms() {
        var unit = Amounts.areaMm2(unitField.getText());
        Optional<Integer> width = length().parse(widthField.getText());
        Optional<Integer> depth = length().parse(depthField.getText());
        boolean isUnit = unit.isPresent()
                && unit.getAsLong() >= EventTerms.MIN_UNIT_MM2
                && unit.getAsLong() <= EventTerms.MAX_UNIT_MM2;
        return isUnit && width.isPresent() && depth.isPresent()
                ? Optional.of(new EventTerms(unit.getAsLong(), currencyBox.getValue(), width.get(), depth.get()))
                : Optional.empty();
    }

    /** What the form does not show stays as it is. */
    private Optional<Event> event() {
        Optional<Event> former = plan.plannedEvent();
        LocalDate first = firstPicker.getValue();
        List<BuildKind> offered = kinds();
        boolean isUsual =
                former.map(Event::buildKinds).orElse(List.of()).isEmpty() && offered.equals(BuildKind.DEFAULTS);
        LocalText name = new LocalText(
                koreanField.getText().strip(), englishField.getText().strip());
        int year =
                first == null ? former.map(Event::year).orElse(workspace.today().getYear()) : first.getYear();
        Optional<Event> event = terms().map(terms -> new Event(
                former.map(Event::id).orElseGet(newIds),
                former.map(Event::revision).orElse(1),
                name,
                first,
                lastPicker.getValue(),
                year,
                former.map(Event::venue).orElse(""),
                former.map(Event::halls).orElse(List.of()),
                former.map(Event::hallsEvidence).orElse(Evidence.UNKNOWN),
                shows.stream().flatMap(row -> row.draft().stream()).toList(),
                isUsual ? List.of() : offered,
                former.map(Event::figures).orElse(List.of()),
                terms,
                plan.attendance()));
        return expected.isEmpty() ? event : event.map(expected.get()::of);
    }

    private LengthFormat length() {
        return LengthFormat.of(workspace.locale(), EventTerms.MIN_SIDE, EventTerms.MAX_SIDE);
    }

    private Messages messages() {
        return workspace.messages();
    }
}
