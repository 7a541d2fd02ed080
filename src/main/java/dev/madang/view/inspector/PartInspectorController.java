package dev.madang.view.inspector;

import dev.madang.edit.venue.RemoveParts;
import dev.madang.edit.venue.RenameLevel;
import dev.madang.edit.venue.SetVenue;
import dev.madang.geometry.Ground;
import dev.madang.model.ElementId;
import dev.madang.model.Fixture;
import dev.madang.model.Hall;
import dev.madang.model.Level;
import dev.madang.model.LevelPart;
import dev.madang.model.LocalText;
import dev.madang.model.Place;
import dev.madang.model.Plan;
import dev.madang.model.Polygon;
import dev.madang.model.Service;
import dev.madang.text.EnumKeys;
import dev.madang.view.VenueState;
import dev.madang.view.Workspace;
import dev.madang.view.document.Dialogs;
import dev.madang.view.support.NameOrder;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/**
 * Form of parts of the building, or of the level when none is selected: names, every number of the place, every figure,
 * each with how it is known.
 */
public final class PartInspectorController implements Inspected {

    private final Workspace workspace;
    private final Dialogs dialogs;
    private @Nullable Signature built;

    @FXML
    private GridPane grid;

    @FXML
    private Button deleteButton;

    private PartRows rows;

    /**
     * What the rows depend on; while it stays the same they are only brought up to date, so that the keyboard stays
     * where it is.
     */
    private record Signature(PartTarget target, List<Class<?>> forms, List<Integer> corners, Set<Object> facts) {

        static Signature of(PartTarget target) {
            List<Place> places = target.places();
            return new Signature(
                    target,
                    places.stream().<Class<?>>map(Place::getClass).toList(),
                    places.stream()
                            .map(place -> place instanceof Polygon polygon
                                    ? polygon.points().size()
                                    : 0)
                            .toList(),
                    target.facts().stream()
                            .flatMap(facts -> facts.byKind().keySet().stream())
                            .collect(Collectors.toSet()));
        }
    }

    /** Makes a controller. */
    public PartInspectorController(Workspace workspace, Dialogs dialogs) {
        this.workspace = workspace;
        this.dialogs = dialogs;
    }

    @FXML
    void initialize() {
        rows = new PartRows(workspace, dialogs, grid);
        deleteButton.managedProperty().bind(deleteButton.visibleProperty());
    }

    @Override
    public void show(Plan plan, Set<ElementId> ids) {
        PartTarget target = PartTarget.selected(workspace);
        Signature signature = Signature.of(target);
        if (!signature.equals(built)) {
            built = signature;
            build(target);
        }
        rows.update();
    }

    @Override
    public void focusFirst() {
        grid.getChildren().stream()
                .filter(TextField.class::isInstance)
                .findFirst()
                .ifPresent(Node::requestFocus);
    }

    /** Returns what is shown, in a few words. */
    String heading() {
        PartTarget target = PartTarget.selected(workspace);
        List<LevelPart> parts = target.parts();
        if (parts.isEmpty()) {
            boolean floor = workspace.state().venue().selection().get().contains(VenueState.FLOOR);
            return workspace.messages().get(floor ? "part.floor" : "part.level");
        }
        return parts.size() == 1 ? nameOf(parts.get(0)) : workspace.messages().get("part.several", parts.size());
    }

    @FXML
    void onDelete() {
        PartTarget target = PartTarget.selected(workspace);
        workspace.execute(new RemoveParts(target.levelId(), target.ids()));
    }

    private String nameOf(LevelPart part) {
        if (part instanceof Fixture fixture) {
            String name = workspace.messages().get(EnumKeys.of("fixture", fixture.kind()));
            return name.substring(0, 1).toUpperCase(workspace.locale()) + name.substring(1);
        }
        return workspace.messages().get(part instanceof Hall ? "venue.tool.hall" : "venue.tool.partition");
    }

    private void build(PartTarget target) {
        rows.clear();
        deleteButton.setVisible(!target.isLevel());
        if (target.isLevel()) {
            names(
                    "part.venue.",
                    () -> Optional.of(workspace.plan().venue().name()),
                    name -> workspace.execute(
                            new SetVenue(workspace.plan().venue().withName(name))));
            names(
                    "part.level.",
                    () -> target.level().map(Level::name),
                    name -> workspace.execute(new RenameLevel(target.levelId(), name)));
        } else if (target.parts().size() == 1 && target.parts().get(0) instanceof Hall) {
            names(
                    "part.hall.",
                    () -> hall(target).map(Hall::name),
                    name -> target.change(part -> part instanceof Hall hall ? hall.withName(name) : part));
        }
        services(target);
        place(target);
        rows.heading(workspace.messages().get("part.facts"));
        int before = grid.getRowCount();
        new FactRows(workspace, rows, target).build();
        if (grid.getRowCount() == before) {
            grid.getChildren().remove(grid.getChildren().size() - 1);
        }
    }

    private void place(PartTarget target) {
        rows.heading(workspace.messages().get(target.isLevel() ? "part.floor" : "part.place"));
        rows.row(workspace.messages().get("part.known"), new Region());
        rows.evidence(
                workspace.messages().get(target.isLevel() ? "part.floor" : "part.place"),
                target::placeEvidence,
                target::know);
        new PlaceRows(workspace, rows, target).build();
        ground(target);
    }

    /** Says while it is so that something lies where there is no floor. */
    private void ground(PartTarget target) {
        Label outside = new Label(workspace.messages().get("part.outside"));
        outside.setId("part-outside");
        outside.setWrapText(true);
        outside.getStyleClass().add("form-problem");
        outside.managedProperty().bind(outside.visibleProperty());
        rows.whole(outside);
        rows.onUpdate(() -> outside.setVisible(isOutside(target)));
    }

    private static boolean isOutside(PartTarget target) {
        return target.level()
                .map(Ground::of)
                .filter(ground -> target.parts().stream()
                        .anyMatch(part ->
                                part instanceof Fixture fixture && !ground.bears(fixture.kind(), fixture.place())))
                .isPresent();
    }

    private static Optional<Hall> hall(PartTarget target) {
        return target.parts().stream()
                .filter(Hall.class::isInstance)
                .map(Hall.class::cast)
                .findFirst();
    }

    private void names(String keys, Supplier<Optional<LocalText>> current, Consumer<LocalText> commit) {
        TextFormat format = new TextFormat(true, 120);
        Runnable korean = () -> rows.field(
                workspace.messages().get(keys + "korean"),
                format,
                () -> current.get().map(LocalText::ko),
                ko -> current.get().ifPresent(name -> commit.accept(new LocalText(ko, name.en()))));
        Runnable english = () -> rows.field(
                workspace.messages().get(keys + "english"),
                format,
                () -> current.get().map(LocalText::en),
                en -> current.get().ifPresent(name -> commit.accept(new LocalText(name.ko(), en))));
        NameOrder.first(workspace.locale(), korean, english).run();
        NameOrder.second(workspace.locale(), korean, english).run();
    }

    /** What utility points and trenches supply; a box is on if all selected supply it. */
    private void services(PartTarget target) {
        List<LevelPart> parts = target.parts();
        boolean all = !parts.isEmpty()
                && parts.stream()
                        .allMatch(part -> part instanceof Fixture fixture
                                && fixture.kind().hasServices());
        if (!all) {
            return;
        }
        rows.heading(workspace.messages().get("part.services"));
        FlowPane boxes = new FlowPane();
        boxes.getStyleClass().add("services");
        for (Service service : Service.values()) {
            CheckBox box = new CheckBox(workspace.messages().get(EnumKeys.of("service", service)));
            box.setId("service-" + EnumKeys.lowerCamel(service));
            box.setOnAction(event -> target.change(part -> with((Fixture) part, service, box.isSelected())));
            rows.onUpdate(() -> box.setSelected(target.parts().stream()
                    .allMatch(part -> ((Fixture) part).services().contains(service))));
            boxes.getChildren().add(box);
        }
        rows.whole(boxes);
    }

    private static Fixture with(Fixture fixture, Service service, boolean on) {
        Set<Service> services = EnumSet.noneOf(Service.class);
        services.addAll(fixture.services());
        if (on) {
            services.add(service);
        } else {
            services.remove(service);
        }
        return fixture.withServices(services);
    }
}
