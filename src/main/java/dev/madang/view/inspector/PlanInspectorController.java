package dev.madang.view.inspector;

import dev.madang.edit.RenamePlan;
import dev.madang.model.ElementId;
import dev.madang.model.Event;
import dev.madang.model.Level;
import dev.madang.model.Plan;
import dev.madang.text.Formats;
import dev.madang.view.Workspace;
import dev.madang.view.support.ValueField;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

/** Form of the plan: its title, event and venue, which halls it leases, and how their figures are known. */
public final class PlanInspectorController implements Inspected {

    private static final TextFormat NAME = new TextFormat(true, 200);

    private final Workspace workspace;
    private final Runnable editEvent;
    private List<Level> shownLevels = List.of();
    private Optional<Event> shownEvent = Optional.empty();

    @FXML
    private TextField nameField;

    @FXML
    private Label eventLabel;

    @FXML
    private Label venueLabel;

    @FXML
    private GridPane figuresGrid;

    @FXML
    private VBox halls;

    private ValueField<String> name;
    private HallList hallList;

    /** Makes a controller; {@code editEvent} asks for the event's form. */
    public PlanInspectorController(Workspace workspace, Runnable editEvent) {
        this.editEvent = editEvent;
        this.workspace = workspace;
    }

    @FXML
    void initialize() {
        name = new ValueField<>(nameField, NAME, workspace.pending(), text -> workspace.execute(new RenamePlan(text)));
        hallList = new HallList(workspace, halls);
        figuresGrid.managedProperty().bind(figuresGrid.visibleProperty());
        figuresGrid.setVisible(false);
    }

    @Override
    public void show(Plan plan, Set<ElementId> ids) {
        name.show(plan.name());
        eventLabel.setText(plan.plannedEvent()
                .map(this::textOf)
                .orElse(workspace.messages().get("plan.event.none")));
        venueLabel.setText(
                plan.venue().planned()
                        ? workspace
                                .messages()
                                .get("plan.venue.planned", plan.venue().name().in(workspace.locale()))
                        : plan.venue().name().in(workspace.locale()));
        if (!plan.plannedEvent().equals(shownEvent)) {
            shownEvent = plan.plannedEvent();
            new EventFigures(workspace).fill(figuresGrid, shownEvent);
        }
        if (!plan.levels().equals(shownLevels)) {
            shownLevels = plan.levels();
            hallList.build(shownLevels);
        }
        hallList.show(plan);
    }

    @FXML
    void onEditEvent() {
        editEvent.run();
    }

    @Override
    public void focusFirst() {
        nameField.requestFocus();
    }

    private String textOf(Event event) {
        Formats formats = workspace.formats();
        String title = event.name().in(workspace.locale());
        LocalDate first = event.firstDay();
        LocalDate last = event.lastDay();
        return first == null || last == null
                ? title
                : workspace.messages().get("plan.event.dates", title, formats.date(first), formats.date(last));
    }
}
