package dev.madang.view.document;

import dev.madang.model.Event;
import dev.madang.model.EventTerms;
import dev.madang.model.Level;
import dev.madang.model.NewPlan;
import dev.madang.model.PartRef;
import dev.madang.model.Plan;
import dev.madang.model.Venue;
import dev.madang.text.Messages;
import dev.madang.view.support.Naming;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/**
 * Form for a new plan in four steps, which can be filled in any order: from what it begins, where, for which event, and
 * by which books. What comes first suggests what comes later; all of it can be changed.
 */
public final class NewPlanController {

    private final Offer offer;
    private final Messages messages;
    private final ReadOnlyBooleanWrapper complete = new ReadOnlyBooleanWrapper();
    private final List<Node> pages = new ArrayList<>();
    private final List<ToggleButton> tabs = new ArrayList<>();
    private Optional<Plan> copied = Optional.empty();
    private String suggestedName = "";
    private HallChecks halls;
    private BookChecks books;
    private BoothSizeFields boothSize;
    private EventFields event;

    @FXML
    private ToggleButton beginTab;

    @FXML
    private ToggleButton placeTab;

    @FXML
    private ToggleButton eventTab;

    @FXML
    private ToggleButton detailTab;

    @FXML
    private VBox beginPage;

    @FXML
    private VBox placePage;

    @FXML
    private VBox eventPage;

    @FXML
    private VBox detailPage;

    @FXML
    private RadioButton emptyButton;

    @FXML
    private RadioButton copyButton;

    @FXML
    private RadioButton templateButton;

    @FXML
    private Label copiedLabel;

    @FXML
    private CheckBox keepExhibitors;

    @FXML
    private ComboBox<String> templateBox;

    @FXML
    private ComboBox<Optional<Event>> eventBox;

    @FXML
    private TextField eventNameField;

    @FXML
    private DatePicker firstDayPicker;

    @FXML
    private DatePicker lastDayPicker;

    @FXML
    private ComboBox<Venue> venueBox;

    @FXML
    private TextField nameField;

    @FXML
    private ComboBox<Locale> languageBox;

    @FXML
    private VBox hallList;

    @FXML
    private VBox bookList;

    @FXML
    private TextField boothWidthField;

    @FXML
    private TextField boothDepthField;

    @FXML
    private Label boothSizeHint;

    @FXML
    private Label noteLabel;

    @FXML
    private Label problemLabel;

    @FXML
    private Button backButton;

    @FXML
    private Button nextButton;

    /** Makes a controller that offers the catalogue's venues, events and books, templates and plans to copy. */
    @SuppressWarnings("NullAway") // the parts are made as soon as the controls are there
    public NewPlanController(Offer offer, Messages messages) {
        this.offer = offer;
        this.messages = messages;
    }

    @FXML
    void initialize() {
        halls = new HallChecks(hallList, messages, this::update);
        event = new EventFields(eventBox, eventNameField, firstDayPicker, lastDayPicker, messages);
        books = new BookChecks(bookList, messages, offer.ruleBooks());
        boothSize = new BoothSizeFields(boothWidthField, boothDepthField, boothSizeHint, messages);
        pages.addAll(List.of(beginPage, placePage, eventPage, detailPage));
        tabs.addAll(List.of(beginTab, placeTab, eventTab, detailTab));
        ToggleGroup steps = new ToggleGroup();
        tabs.forEach(tab -> {
            tab.setToggleGroup(steps);
            tab.setOnAction(pressed -> tab.setSelected(true));
            // Arrow keys choose a tab without pressing it.
            tab.selectedProperty().subscribe((before, on) -> showChosen());
        });
        fillBegin();
        eventBox.setConverter(
                new Naming<>(chosen -> chosen.map(this::nameOf).orElse(messages.get("newPlan.event.none"))));
        venueBox.setConverter(new Naming<>(venue -> venue.name().in(messages.locale())));
        languageBox.setConverter(new Naming<>(language -> messages.get("language." + language.getLanguage())));
        languageBox.getItems().setAll(Messages.LANGUAGES);
        eventBox.getItems().add(Optional.empty());
        offer.events().forEach(known -> eventBox.getItems().add(Optional.of(known)));
        venueBox.getItems().setAll(offer.venues());
        venueBox.valueProperty().subscribe((before, venue) -> showPlace());
        eventBox.valueProperty().subscribe((before, chosen) -> suggest(chosen));
        languageBox.valueProperty().subscribe((before, language) -> suggestName());
        nameField.textProperty().subscribe(text -> update());
        languageBox.setValue(messages.locale());
        eventBox.setValue(Optional.empty());
        venueBox.getSelectionModel().selectFirst();
        event.onChange(this::eventChanged);
        boothSize.onChange(this::update);
        eventChanged();
        tabs.get(0).setSelected(true);
    }

    /** Whether a plan can be made of what is chosen. */
    ReadOnlyBooleanProperty complete() {
        return complete.getReadOnlyProperty();
    }

    /** Returns the plan that is chosen; only if {@link #complete()}. */
    Plan plan() {
        Set<PartRef> leased = halls.ticked();
        Plan source = source().orElse(null);
        Plan plan = source == null
                ? blank(leased)
                : NewPlan.from(
                        source, event(source.venue().id()), copyButton.isSelected() && keepExhibitors.isSelected());
        return plan.withLeased(leased)
                .withRules(books.ticked())
                .withName(nameField.getText().strip());
    }

    /** Returns the boxes of the halls, in the order of the levels. */
    List<CheckBox> checks() {
        return halls.boxes();
    }

    @FXML
    void onChoose() {
        offer.copies().accept(plan -> {
            copied = Optional.of(plan);
            copyButton.setSelected(true);
            showSource();
        });
    }

    @FXML
    void onBack() {
        turnTo(current() - 1);
    }

    @FXML
    void onNext() {
        turnTo(current() + 1);
    }

    private Plan blank(Set<PartRef> leased) {
        Venue venue = venueBox.getValue();
        Set<String> levelIds = leased.stream().map(PartRef::level).collect(Collectors.toSet());
        List<Level> levels = venue.levels().stream()
                .filter(level -> levelIds.contains(level.id()))
                .toList();
        return NewPlan.of(venue, levels, event(venue.id()), List.of(), languageBox.getValue());
    }

    private void fillBegin() {
        ToggleGroup begins = new ToggleGroup();
        Stream.of(emptyButton, copyButton, templateButton).forEach(button -> {
            button.setToggleGroup(begins);
            button.setOnAction(pressed -> showSource());
        });
        templateBox.getItems().setAll(offer.templates().keySet());
        templateBox.getSelectionModel().selectFirst();
        templateBox.valueProperty().subscribe((before, now) -> showSource());
        templateButton.setDisable(offer.templates().isEmpty());
        templateBox.disableProperty().bind(templateButton.selectedProperty().not());
        keepExhibitors.disableProperty().bind(copyButton.selectedProperty().not());
    }

    /** Returns the plan whose layout is taken over, if one is. */
    private Optional<Plan> source() {
        if (copyButton.isSelected()) {
            return copied;
        }
        return templateButton.isSelected() && templateBox.getValue() != null
                ? Optional.ofNullable(offer.templates().get(templateBox.getValue()))
                : Optional.empty();
    }

    /** A plan that is taken over suggests its halls, event, books and name. */
    private void showSource() {
        Optional<Plan> source = source();
        copiedLabel.setText(copied.map(Plan::name).orElse(""));
        venueBox.setDisable(source.isPresent());
        source.ifPresent(plan -> {
            Optional<Event> its = plan.plannedEvent();
            if (its.isPresent() && !eventBox.getItems().contains(its)) {
                eventBox.getItems().add(1, its);
            }
            eventBox.setValue(its);
            books.tick(plan.rules());
        });
        showPlace();
    }

    private void suggest(Optional<Event> chosen) {
        event.show(chosen);
        boothSize.show(chosen.map(Event::terms).orElse(EventTerms.DEFAULT));
        if (source().isEmpty()) {
            chosen.flatMap(known -> offer.venues().stream()
                            .filter(venue -> venue.id().equals(known.venue()))
                            .findFirst())
                    .ifPresent(venueBox::setValue);
            showPlace();
        } else {
            suggestName();
        }
    }

    private void showPlace() {
        Optional<Plan> source = source();
        Venue venue = venueBox.getValue();
        if (source.isPresent()) {
            halls.show(source.get().levels(), source.get().leased());
            noteLabel.setText(messages.get(
                    "newPlan.copiedPlace", source.get().venue().name().in(messages.locale())));
        } else if (venue != null) {
            halls.show(venue.levels(), suggestedHalls(venue));
            noteLabel.setText(noteOn(venue));
        }
        suggestName();
        update();
    }

    /** The halls that the event names; else those of the first level, because most shows take one. */
    private Set<PartRef> suggestedHalls(Venue venue) {
        Optional<Event> chosen = eventBox.getValue();
        if (chosen.filter(e -> e.venue().equals(venue.id()) && !e.halls().isEmpty())
                .isPresent()) {
            return new TreeSet<>(chosen.get().halls());
        }
        return venue.levels().stream()
                .limit(1)
                .flatMap(level -> level.halls().stream().map(hall -> new PartRef(level.id(), hall.id())))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** A name that the user has typed is left alone. */
    private void suggestName() {
        Locale language = languageBox.getValue();
        if (nameField.getText().equals(suggestedName) && venueBox.getValue() != null && language != null) {
            suggestedName = Optional.of(event.title(language))
                    .filter(title -> !title.isEmpty())
                    .or(() -> source().map(Plan::name))
                    .orElseGet(() -> venueBox.getValue().name().in(language));
            nameField.setText(suggestedName);
        }
    }

    private String noteOn(Venue venue) {
        Stream<String> planned = venue.planned() ? Stream.of(messages.get("newPlan.planned")) : Stream.empty();
        String names = venue.listed().stream()
                .map(space -> space.name().in(messages.locale()))
                .collect(Collectors.joining(", "));
        Stream<String> listed = names.isEmpty() ? Stream.empty() : Stream.of(messages.get("newPlan.listed", names));
        return Stream.concat(planned, listed).collect(Collectors.joining("\n"));
    }

    private int current() {
        return tabs.stream()
                .filter(ToggleButton::isSelected)
                .findFirst()
                .map(tabs::indexOf)
                .orElse(0);
    }

    private void showChosen() {
        int step = current();
        for (int i = 0; i < pages.size(); i++) {
            pages.get(i).setVisible(i == step);
        }
        backButton.setDisable(step == 0);
        nextButton.setDisable(step == pages.size() - 1);
    }

    /** The keyboard goes along: a button that is disabled under it would hand it to the next one, which is Cancel. */
    private void turnTo(int step) {
        tabs.get(step).setSelected(true);
        FxDialogs.focusFirst(pages.get(step));
    }

    private void update() {
        String problem = problemKey();
        problemLabel.setText(problem.isEmpty() ? "" : messages.get(problem));
        complete.set(problem.isEmpty());
    }

    private void eventChanged() {
        boothSize.setEnabled(event.isThere());
        suggestName();
        update();
    }

    private @Nullable Event event(String venueId) {
        return event.event(venueId).map(boothSize::on).orElse(null);
    }

    private String problemKey() {
        if (copyButton.isSelected() && copied.isEmpty()) {
            return "newPlan.problem.copy";
        }
        if (halls.ticked().isEmpty()) {
            return "newPlan.problem.halls";
        }
        if (!event.daysAreSound()) {
            return "newPlan.problem.days";
        }
        if (!boothSize.isSound()) {
            return "newPlan.problem.boothSize";
        }
        return nameField.getText().isBlank() ? "newPlan.problem.name" : "";
    }

    private String nameOf(Event known) {
        return known.name().in(messages.locale());
    }
}
