package dev.madang.view.document;

import dev.madang.draw.paper.Datum;
import dev.madang.draw.paper.DatumText;
import dev.madang.draw.paper.KindOptions;
import dev.madang.draw.paper.SheetKind;
import dev.madang.model.Bounds;
import dev.madang.model.Level;
import dev.madang.model.Plan;
import dev.madang.model.Point;
import dev.madang.model.Vec;
import dev.madang.text.Formats;
import dev.madang.text.Messages;
import dev.madang.view.support.Naming;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.binding.BooleanExpression;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

/** The part of the form for kinds of sheets that want to know a place on their level. */
public final class PlaceFieldsController {

    private static final double TIDY_MM = 100;

    private final Plan plan;
    private final Messages messages;
    private Runnable changed = () -> {};
    private Optional<Level> level = Optional.empty();
    private boolean isShowing;

    /** Kept, as nothing else holds it. */
    private BooleanExpression picking = new SimpleBooleanProperty();

    @FXML
    private VBox root;

    @FXML
    private GridPane hereGrid;

    @FXML
    private PointFieldsController hereController;

    @FXML
    private GridPane datumGrid;

    @FXML
    private ComboBox<Optional<Datum>> datumBox;

    @FXML
    private PointFieldsController atController;

    /** Makes a part for sheets of a plan. */
    public PlaceFieldsController(Plan plan, Messages messages) {
        this.plan = plan;
        this.messages = messages;
    }

    @FXML
    void initialize() {
        datumBox.setConverter(new Naming<>(this::nameOf));
        datumBox.valueProperty().subscribe((before, now) -> {
            if (now != null && !isShowing) {
                now.ifPresent(datum -> atController.show(datum.at()));
                changed.run();
            }
        });
        picking = hereController.picking().or(atController.picking());
        hereController.onTyped(() -> changed.run());
        atController.onTyped(this::choosePoint);
        Stream.of(hereGrid, datumGrid).forEach(grid -> grid.managedProperty().bind(grid.visibleProperty()));
        root.visibleProperty()
                .bind(BooleanExpression.booleanExpression(hereGrid.visibleProperty())
                        .or(datumGrid.visibleProperty()));
        root.managedProperty().bind(root.visibleProperty());
        ask(SheetKind.PLAN, Optional.empty());
    }

    /** Calls this whenever something is chosen. */
    void onChange(Runnable newChanged) {
        changed = newChanged;
    }

    /** Asks what a kind wants to know of a level; of several levels nothing is asked. */
    void ask(SheetKind kind, Optional<Level> newLevel) {
        show(hereGrid, hereController, kind.tellsReader() && newLevel.isPresent());
        show(datumGrid, atController, kind.hasDatum() && newLevel.isPresent());
        if (!level.equals(newLevel)) {
            level = newLevel;
            fill();
        }
    }

    private static void show(Node grid, PointFieldsController fields, boolean isAsked) {
        grid.setVisible(isAsked);
        if (!isAsked) {
            fields.picking().set(false);
        }
    }

    /** Returns what is chosen; empty if something that is typed makes no sense. */
    Optional<KindOptions> options() {
        if (hereGrid.isVisible() && !hereController.isEmpty()) {
            Optional<Point> here = hereController.point().filter(this::isOnLevel);
            hereController.mark(here.isEmpty());
            return here.map(point -> KindOptions.NONE.withHere(point.toVec()));
        }
        hereController.mark(false);
        if (datumGrid.isVisible()) {
            Optional<Datum> datum = datumBox.getValue()
                    .or(() -> atController.point().filter(this::isOnLevel).map(Datum::at));
            atController.mark(datum.isEmpty());
            return datum.map(KindOptions.NONE::withDatum);
        }
        return Optional.of(KindOptions.NONE);
    }

    /** Returns what is wrong while there are no {@link #options}. */
    String problem() {
        Bounds floor = level.orElseThrow().floor().bounds();
        String size = new Formats(messages.locale()).size(floor.width(), floor.height());
        return hereGrid.isVisible()
                ? messages.get("export.here.senseless", size)
                : messages.get("export.datum.senseless", size);
    }

    /** Whether the next click on the preview chooses a place. */
    BooleanExpression picking() {
        return picking;
    }

    /** Goes back to looking at the preview. */
    void stopPicking() {
        hereController.picking().set(false);
        atController.picking().set(false);
    }

    /**
     * Takes a place of the level that was clicked.
     *
     * @param within how near a corner of the building must be to be meant
     */
    void pick(Vec place, double within) {
        if (hereController.picking().get()) {
            hereController.show(new Point(tidy(place.x()), tidy(place.y())));
            changed.run();
        } else if (atController.picking().get()) {
            choose(level.flatMap(one -> Datum.near(one, place, within))
                    .orElseGet(() -> Datum.at(Point.ofRounded(place))));
        }
        stopPicking();
    }

    private static int tidy(double mm) {
        return Math.toIntExact(Math.round(mm / TIDY_MM) * Math.round(TIDY_MM));
    }

    private void choose(Datum datum) {
        boolean isNamed = !datum.part().isEmpty();
        if (isNamed && !datumBox.getItems().contains(Optional.of(datum))) {
            datumBox.getItems().add(datumBox.getItems().size() - 1, Optional.of(datum));
        }
        isShowing = true;
        datumBox.setValue(isNamed ? Optional.of(datum) : Optional.empty());
        atController.show(datum.at());
        isShowing = false;
        changed.run();
    }

    private void choosePoint() {
        isShowing = true;
        datumBox.setValue(Optional.empty());
        isShowing = false;
        changed.run();
    }

    private void fill() {
        isShowing = true;
        datumBox.getItems().clear();
        level.ifPresent(one -> {
            Datum.choices(plan, one).forEach(datum -> datumBox.getItems().add(Optional.of(datum)));
            datumBox.getItems().add(Optional.empty());
            datumBox.setValue(datumBox.getItems().get(0));
            atController.show(Datum.usual(plan, one).at());
        });
        isShowing = false;
    }

    private boolean isOnLevel(Point point) {
        return level.map(one -> one.floor().bounds().contains(point.toVec())).orElse(false);
    }

    private String nameOf(Optional<Datum> choice) {
        if (choice.isEmpty()) {
            return messages.get("sheet.datum.name.point");
        }
        Datum datum = choice.get();
        return level.map(one -> DatumText.name(datum, one, messages)).orElse("");
    }
}
