package dev.madang.view.document;

import dev.madang.io.json.Catalogue;
import dev.madang.model.Event;
import dev.madang.model.FactKind;
import dev.madang.model.Hall;
import dev.madang.model.Level;
import dev.madang.model.NewPlan;
import dev.madang.model.PartRef;
import dev.madang.model.Plan;
import dev.madang.model.Venue;
import dev.madang.text.FactText;
import dev.madang.text.Messages;
import dev.madang.view.support.Naming;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.fxml.FXML;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/** Form for a new plan. The event suggests venue, halls and name; all of them can be changed. */
public final class NewPlanController {

    private final Offer offer;
    private final Messages messages;
    private final Map<PartRef, CheckBox> halls = new LinkedHashMap<>();
    private final ReadOnlyBooleanWrapper complete = new ReadOnlyBooleanWrapper();
    private String suggestedName = "";

    @FXML
    private ComboBox<Optional<Event>> eventBox;

    @FXML
    private ComboBox<Venue> venueBox;

    @FXML
    private TextField nameField;

    @FXML
    private VBox hallList;

    @FXML
    private Label noteLabel;

    /** Makes a controller that offers the catalogue's venues and events. */
    public NewPlanController(Offer offer, Messages messages) {
        this.offer = offer;
        this.messages = messages;
    }

    @FXML
    void initialize() {
        eventBox.setConverter(
                new Naming<>(event -> event.map(this::nameOf).orElse(messages.get("newPlan.event.none"))));
        venueBox.setConverter(new Naming<>(this::nameOf));
        eventBox.getItems().add(Optional.empty());
        offer.events().forEach(event -> eventBox.getItems().add(Optional.of(event)));
        venueBox.getItems().setAll(offer.venues());
        venueBox.valueProperty().subscribe((before, venue) -> showVenue(venue));
        eventBox.valueProperty().subscribe((before, event) -> event.ifPresent(this::suggest));
        nameField.textProperty().subscribe(text -> update());
        eventBox.setValue(Optional.empty());
        venueBox.getSelectionModel().selectFirst();
    }

    /** Whether a plan can be made of what is chosen. */
    ReadOnlyBooleanProperty complete() {
        return complete.getReadOnlyProperty();
    }

    /** Returns the plan that is chosen; only if {@link #complete()}. */
    Plan plan() {
        Venue venue = venueBox.getValue();
        Set<PartRef> leased = leased();
        Set<String> levelIds = leased.stream().map(PartRef::level).collect(Collectors.toSet());
        List<Level> levels = venue.levels().stream()
                .filter(level -> levelIds.contains(level.id()))
                .toList();
        Event event = eventBox.getValue().orElse(null);
        return NewPlan.of(venue, levels, event, List.of(Catalogue.HOUSE_BOOK), messages.locale())
                .withLeased(leased)
                .withName(nameField.getText().strip());
    }

    /** Returns the boxes of the halls, in the order of the levels. */
    List<CheckBox> checks() {
        return List.copyOf(halls.values());
    }

    private void suggest(Event event) {
        offer.venues().stream()
                .filter(venue -> venue.id().equals(event.venue()))
                .findFirst()
                .ifPresent(venue -> {
                    venueBox.setValue(venue);
                    showVenue(venue);
                });
    }

    private void showVenue(Venue venue) {
        halls.clear();
        hallList.getChildren().clear();
        Set<PartRef> suggested = suggestedHalls(venue);
        for (Level level : venue.levels()) {
            Label heading = new Label(level.name().in(messages.locale()));
            heading.getStyleClass().add("panel-heading");
            hallList.getChildren().add(heading);
            level.halls().forEach(hall -> addHall(new PartRef(level.id(), hall.id()), hall, suggested));
        }
        suggestName(venue);
        noteLabel.setText(noteOn(venue));
        update();
    }

    /** The halls that the event names; else those of the first level, because most shows take one. */
    private Set<PartRef> suggestedHalls(Venue venue) {
        Optional<Event> event = eventBox.getValue();
        if (event.filter(e -> e.venue().equals(venue.id()) && !e.halls().isEmpty())
                .isPresent()) {
            return new TreeSet<>(event.get().halls());
        }
        return venue.levels().stream()
                .limit(1)
                .flatMap(level -> level.halls().stream().map(hall -> new PartRef(level.id(), hall.id())))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private void addHall(PartRef ref, Hall hall, Set<PartRef> suggested) {
        String area = new FactText(messages)
                .value(FactKind.OFFICIAL_AREA, hall.facts().get(FactKind.OFFICIAL_AREA));
        CheckBox check = new CheckBox(messages.get("newPlan.hall", hall.name().in(messages.locale()), area));
        check.setSelected(suggested.contains(ref));
        check.setOnAction(event -> update());
        halls.put(ref, check);
        hallList.getChildren().add(check);
    }

    /** A name that the user has typed is left alone. */
    private void suggestName(Venue venue) {
        if (nameField.getText().equals(suggestedName)) {
            suggestedName = eventBox.getValue().map(this::nameOf).orElseGet(() -> nameOf(venue));
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

    private Set<PartRef> leased() {
        return halls.entrySet().stream()
                .filter(entry -> entry.getValue().isSelected())
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private void update() {
        complete.set(!leased().isEmpty() && !nameField.getText().isBlank());
    }

    private String nameOf(Event event) {
        return event.name().in(messages.locale());
    }

    private String nameOf(Venue venue) {
        return venue.name().in(messages.locale());
    }
}
