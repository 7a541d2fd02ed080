package dev.madang.view.arrange;

import dev.madang.model.Bounds;
import dev.madang.model.Point;
import dev.madang.model.Vec;
import dev.madang.text.EnumKeys;
import dev.madang.text.Messages;
import dev.madang.view.document.Form;
import dev.madang.view.inspector.AngleFormat;
import dev.madang.view.inspector.LengthFormat;
import dev.madang.view.support.Naming;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.value.ObservableBooleanValue;
import javafx.fxml.FXML;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;

/** Form of a turn by a typed angle about a chosen point. */
public final class TurnByController implements Form<TurnByController.Order> {

    private static final int USUAL_CDEG = 4_500;

    private final Bounds box;
    private final Messages messages;
    private final ReadOnlyBooleanWrapper complete = new ReadOnlyBooleanWrapper();

    @FXML
    private TextField angleField;

    @FXML
    private ComboBox<Pivot> pivotBox;

    @FXML
    private TextField xField;

    @FXML
    private TextField yField;

    private Optional<Fields> fields = Optional.empty();

    /** The planner's own point as it was typed last; the middle before that. */
    private List<String> typed = List.of("", "");

    /** About what things are turned. */
    enum Pivot {
        OWN,
        MIDDLE,
        TOP_LEFT,
        TOP_RIGHT,
        BOTTOM_LEFT,
        BOTTOM_RIGHT,
        POINT
    }

    /**
     * A turn.
     *
     * @param angleCdeg hundredths of a degree clockwise
     * @param pivot the point that stays; empty if each turns about its own middle
     */
    record Order(int angleCdeg, Optional<Vec> pivot) {}

    /** The fields of the form. */
    private record Fields(TypedField angle, TypedField x, TypedField y) {}

    /** Makes a controller; {@code box} is the box around what is turned. */
    public TurnByController(Bounds box, Messages messages) {
        this.box = box;
        this.messages = messages;
    }

    @FXML
    void initialize() {
        LengthFormat place = LengthFormat.of(messages.locale(), -Point.MAX_MM, Point.MAX_MM);
        Point middle = Point.ofRounded(box.center());
        fields = Optional.of(new Fields(
                new TypedField(angleField, new AngleFormat()).begin(USUAL_CDEG, this::update),
                new TypedField(xField, place).begin(middle.x(), this::update),
                new TypedField(yField, place).begin(middle.y(), this::update)));
        pivotBox.setConverter(new Naming<>(pivot -> messages.get(EnumKeys.of("turn.pivot", pivot))));
        pivotBox.getItems().setAll(Pivot.values());
        pivotBox.setValue(Pivot.MIDDLE);
        pivotBox.valueProperty().subscribe((before, pivot) -> {
            if (before == Pivot.POINT) {
                typed = List.of(xField.getText(), yField.getText());
            }
            showPlace(pivot);
        });
        typed = List.of(xField.getText(), yField.getText());
        showPlace(Pivot.MIDDLE);
    }

    @Override
    public ObservableBooleanValue complete() {
        return complete.getReadOnlyProperty();
    }

    @Override
    public Order answer() {
        return order().orElseThrow();
    }

    /** Shows the point that stays; only one of the planner's own can be typed. */
    private void showPlace(Pivot pivot) {
        xField.setDisable(pivot != Pivot.POINT);
        yField.setDisable(pivot != Pivot.POINT);
        if (pivot == Pivot.POINT) {
            xField.setText(typed.get(0));
            yField.setText(typed.get(1));
        } else {
            fields.ifPresent(shown -> show(shown, pivot));
        }
        update();
    }

    private void show(Fields shown, Pivot pivot) {
        if (pivot == Pivot.OWN) {
            shown.x().showNothing();
            shown.y().showNothing();
        } else {
            Point place = Point.ofRounded(corner(pivot));
            shown.x().show(place.x());
            shown.y().show(place.y());
        }
    }

    private void update() {
        complete.set(order().isPresent());
    }

    private Optional<Order> order() {
        return fields.flatMap(shown -> shown.angle().value().flatMap(angle -> order(shown, angle)));
    }

    private Optional<Order> order(Fields shown, int angleCdeg) {
        Pivot pivot = pivotBox.getValue();
        if (pivot == Pivot.OWN) {
            return Optional.of(new Order(angleCdeg, Optional.empty()));
        }
        if (pivot == Pivot.POINT) {
            return shown.x()
                    .value()
                    .flatMap(x -> shown.y().value().map(y -> new Order(angleCdeg, Optional.of(new Vec(x, y)))));
        }
        return pivot == null ? Optional.empty() : Optional.of(new Order(angleCdeg, Optional.of(corner(pivot))));
    }

    private Vec corner(Pivot pivot) {
        return switch (pivot) {
            case TOP_LEFT -> new Vec(box.minX(), box.minY());
            case TOP_RIGHT -> new Vec(box.maxX(), box.minY());
            case BOTTOM_LEFT -> new Vec(box.minX(), box.maxY());
            case BOTTOM_RIGHT -> new Vec(box.maxX(), box.maxY());
            default -> box.center();
        };
    }
}
