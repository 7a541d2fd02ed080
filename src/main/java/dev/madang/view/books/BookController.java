package dev.madang.view.books;

import dev.madang.check.FindingText;
import dev.madang.model.AreaElement;
import dev.madang.model.ElementId;
import dev.madang.model.LocalText;
import dev.madang.model.PartRef;
import dev.madang.model.Plan;
import dev.madang.model.PlanElement;
import dev.madang.model.Rect;
import dev.madang.model.Shape;
import dev.madang.rules.Demand;
import dev.madang.rules.Limit;
import dev.madang.rules.LimitKind;
import dev.madang.rules.LoadFactor;
import dev.madang.rules.Measure;
import dev.madang.rules.Origin;
import dev.madang.rules.RuleBook;
import dev.madang.text.EnumKeys;
import dev.madang.text.Messages;
import dev.madang.view.Workspace;
import dev.madang.view.document.Dialogs;
import dev.madang.view.document.Form;
import dev.madang.view.support.Entry;
import dev.madang.view.support.EntryList;
import dev.madang.view.support.NameOrder;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.value.ObservableBooleanValue;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.Tab;
import javafx.scene.control.TextField;

/** Form of one rule book, as it is kept among the user's own. Says plainly in whose place it will stand. */
public final class BookController implements Form<RuleBook> {

    private static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9.-]{0,63}");

    private final Workspace workspace;
    private final Messages messages;
    private final BookDesk desk;
    private final Dialogs dialogs;
    private final Supplier<String> newIds;
    private final RuleBook before;
    private final ReadOnlyBooleanWrapper complete = new ReadOnlyBooleanWrapper();

    @FXML
    private TextField idField;

    @FXML
    private TextField koreanField;

    @FXML
    private TextField englishField;

    @FXML
    private TextField koreanNoteField;

    @FXML
    private TextField englishNoteField;

    @FXML
    private Tab limitsTab;

    @FXML
    private Tab factorsTab;

    @FXML
    private Tab demandsTab;

    @FXML
    private Label consequence;

    @FXML
    private Label problemLabel;

    private EntryList<Limit> limits;
    private EntryList<LoadFactor> factors;
    private EntryList<Demand> demands;

    /** Makes a controller that begins with a book; new demands take ids from {@code newIds}. */
    BookController(Workspace workspace, BookDesk desk, Dialogs dialogs, Supplier<String> newIds, RuleBook before) {
        this.workspace = workspace;
        this.messages = workspace.messages();
        this.desk = desk;
        this.dialogs = dialogs;
        this.newIds = newIds;
        this.before = before;
    }

    @FXML
    void initialize() {
        NameOrder.arrange(messages.locale(), koreanField, englishField);
        NameOrder.arrange(messages.locale(), koreanNoteField, englishNoteField);
        idField.setText(before.id());
        koreanField.setText(before.name().ko());
        englishField.setText(before.name().en());
        koreanNoteField.setText(before.note().ko());
        englishNoteField.setText(before.note().en());
        limits = list("books.limit", () -> new LimitEntry(messages, dialogs, newLimit()));
        factors = list("books.factor", () -> new FactorEntry(messages, dialogs, newFactor()));
        demands = list("books.demand", () -> demand(newDemand()));
        limits.show(before.limits().stream()
                .map(limit -> new LimitEntry(messages, dialogs, limit))
                .toList());
        factors.show(before.factors().stream()
                .map(factor -> new FactorEntry(messages, dialogs, factor))
                .toList());
        demands.show(before.demands().stream().map(this::demand).toList());
        limitsTab.setContent(limits.node());
        factorsTab.setContent(factors.node());
        demandsTab.setContent(demands.node());
        for (TextField field : List.of(idField, koreanField, englishField)) {
            field.textProperty().subscribe(text -> check());
        }
    }

    @Override
    public ObservableBooleanValue complete() {
        return complete.getReadOnlyProperty();
    }

    @Override
    public RuleBook answer() {
        String id = idField.getText().strip();
        return new RuleBook(
                id,
                nextRevision(id),
                both(koreanField, englishField),
                both(koreanNoteField, englishNoteField),
                limits.values().orElseThrow(),
                factors.values().orElseThrow(),
                demands.values().orElseThrow());
    }

    private <T> EntryList<T> list(String key, Supplier<Entry<T>> adding) {
        EntryList.Words words = new EntryList.Words(
                messages.get(key + "s"),
                messages.get(key + ".add"),
                messages.get(key + ".remove"),
                messages.get(key + ".none"));
        return new EntryList<>(words, adding, this::check);
    }

    private DemandEntry demand(Demand demand) {
        return new DemandEntry(messages, dialogs, workspace.plan(), this::selectedShape, demand);
    }

    /** The first limit that the book does not have yet. */
    private Limit newLimit() {
        Set<LimitKind> had = new HashSet<>();
        limits.values().ifPresent(all -> all.forEach(limit -> had.add(limit.kind())));
        LimitKind free = Arrays.stream(LimitKind.values())
                .filter(kind -> !had.contains(kind))
                .findFirst()
                .orElse(LimitKind.AISLE_WIDTH);
        return Limit.of(free, 0, true, Origin.SETTING);
    }

    private LoadFactor newFactor() {
        Set<LoadFactor.Use> had = new HashSet<>();
        factors.values().ifPresent(all -> all.forEach(factor -> had.add(factor.use())));
        LoadFactor.Use free = Arrays.stream(LoadFactor.Use.values())
                .filter(use -> !had.contains(use))
                .findFirst()
                .orElse(LoadFactor.Use.EXHIBITION);
        boolean isHall = free == LoadFactor.Use.EXHIBITION;
        return new LoadFactor(
                free,
                isHall ? 3 : 1,
                isHall ? Measure.M2_PER_PERSON : Measure.COUNT,
                isHall ? LoadFactor.Area.GROSS : LoadFactor.Area.OWN,
                LoadFactor.Rounding.UP,
                true,
                Origin.SETTING);
    }

    /** In the hall that is seen, over what is selected or a square metre in its corner. */
    private Demand newDemand() {
        Plan plan = workspace.plan();
        String seen = workspace.state().level().get();
        PartRef hall = plan.level(seen).stream()
                .flatMap(level -> level.halls().stream().map(first -> new PartRef(level.id(), first.id())))
                .findFirst()
                .orElseGet(() -> new PartRef(plan.levels().get(0).id(), "hall"));
        return new Demand(
                newIds.get(),
                LocalText.of(messages.get("books.demand.new")),
                plan.venue().id(),
                hall,
                selectedShape().orElse(Rect.of(0, 0, 1_000, 1_000)),
                true,
                Origin.SETTING);
    }

    /** What is selected of the plan, or of the building while that is edited, if it is one thing with an area. */
    private Optional<Shape> selectedShape() {
        Plan plan = workspace.plan();
        if (workspace.state().venue().editing().get()) {
            Set<String> parts = workspace.state().venue().selection().get();
            return parts.size() != 1
                    ? Optional.empty()
                    : plan.level(workspace.state().level().get())
                            .flatMap(level -> level.part(parts.iterator().next()))
                            .filter(part -> part.place() instanceof Shape)
                            .map(part -> (Shape) part.place());
        }
        Set<ElementId> selection = workspace.session().selection();
        return selection.size() != 1
                ? Optional.empty()
                : plan.element(selection.iterator().next())
                        .filter(AreaElement.class::isInstance)
                        .map(PlanElement::shape);
    }

    private void check() {
        if (demands == null) {
            return;
        }
        String id = idField.getText().strip();
        Optional<String> problem = problem(id);
        problemLabel.setText(problem.orElse(""));
        problemLabel.setVisible(problem.isPresent());
        problemLabel.setManaged(problem.isPresent());
        consequence.setText(ID.matcher(id).matches() ? consequenceOf(id) : "");
        complete.set(problem.isEmpty());
    }

    private Optional<String> problem(String id) {
        if (!ID.matcher(id).matches()) {
            return Optional.of(messages.get("saveVenue.badId"));
        }
        if (both(koreanField, englishField).isEmpty()) {
            return Optional.of(messages.get("books.problem.bookName"));
        }
        Optional<List<Limit>> allLimits = limits.values();
        Optional<List<LoadFactor>> allFactors = factors.values();
        if (allLimits.isEmpty() || allFactors.isEmpty() || demands.values().isEmpty()) {
            return Optional.of(messages.get("books.problem.entry"));
        }
        Set<Object> seen = new HashSet<>();
        for (Limit limit : allLimits.get()) {
            if (!seen.add(List.of(limit.kind(), limit.when(), limit.binding()))) {
                return Optional.of(messages.get(
                        "books.problem.twice", FindingText.ruleName(limit.kind().id(), messages)));
            }
        }
        for (LoadFactor factor : allFactors.get()) {
            if (!seen.add(factor.use())) {
                return Optional.of(
                        messages.get("books.problem.useTwice", messages.get(EnumKeys.of("loadUse", factor.use()))));
            }
        }
        return Optional.empty();
    }

    private String consequenceOf(String id) {
        Optional<RuleBook> there = desk.book(id);
        if (there.isEmpty()) {
            return messages.get("books.new.told");
        }
        RuleBook book = there.get();
        String key = desk.isOwn(book) ? "books.own.told" : "books.shadows.told";
        return messages.get(key, book.name().in(messages.locale()), book.revision(), nextRevision(id));
    }

    private int nextRevision(String id) {
        return desk.book(id).map(book -> book.revision() + 1).orElse(1);
    }

    /** Words given in one language stand for both. */
    private static LocalText both(TextField korean, TextField english) {
        String ko = korean.getText().strip();
        String en = english.getText().strip();
        return ko.isEmpty() ? LocalText.of(en) : en.isEmpty() ? LocalText.of(ko) : new LocalText(ko, en);
    }
}
