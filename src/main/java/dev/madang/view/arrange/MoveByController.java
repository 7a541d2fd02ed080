package dev.madang.view.arrange;

import dev.madang.model.Bounds;
import dev.madang.model.Point;
import dev.madang.text.EnumKeys;
import dev.madang.text.Messages;
import dev.madang.view.document.Form;
import dev.madang.view.inspector.LengthFormat;
import dev.madang.view.support.Naming;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.value.ObservableBooleanValue;
import javafx.fxml.FXML;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;

/** Form of a move: by a typed distance, or to a typed place for the top left corner of what is moved. */
public final class MoveByController implements Form<MoveByController.Order> {

    private final Bounds box;
    private final Messages messages;
    private final ReadOnlyBooleanWrapper complete = new ReadOnlyBooleanWrapper();

    @FXML
    private ComboBox<Way> wayBox;

    @FXML
    private TextField xField;

    @FXML
    private TextField yField;

    private Optional<Fields> fields = Optional.empty();

    /** What is typed. */
    enum Way {
        DISTANCE,
        PLACE
    }

    /**
     * A move.
     *
     * @param dx millimetres to the right
     * @param dy millimetres down the page
     */
    record Order(int dx, int dy) {}

    /** The fields of the form. */
    private record Fields(TypedField x, TypedField y) {}

    /** Makes a controller; {@code box} is the box around what is moved. */
    public MoveByController(Bounds box, Messages messages) {
        this.box = box;
        this.messages = messages;
    }

    @FXML
    void initialize() {
        LengthFormat length = LengthFormat.of(messages.locale(), -Point.MAX_MM, Point.MAX_MM);
        fields = Optional.of(new Fields(
                new TypedField(xField, length).begin(0, this::update),
                new TypedField(yField, length).begin(0, this::update)));
        wayBox.setConverter(new Naming<>(way -> messages.get(EnumKeys.of("move.way", way))));
        wayBox.getItems().setAll(Way.values());
        wayBox.valueProperty().subscribe((before, way) -> {
            Point at = way == Way.PLACE ? corner() : new Point(0, 0);
            xField.setText(length.format(at.x()));
            yField.setText(length.format(at.y()));
        });
        wayBox.setValue(Way.DISTANCE);
        update();
    }

    @Override
    public ObservableBooleanValue complete() {
        return complete.getReadOnlyProperty();
    }

    @Override
    public Order answer() {
        return order().orElseThrow();
    }

    private void update() {
        complete.set(order().filter(this::isOnPlane).isPresent());
    }

    private boolean isOnPlane(Order order) {
        return Math.max(Math.abs(box.minX() + order.dx()), Math.abs(box.maxX() + order.dx())) < Point.MAX_MM
                && Math.max(Math.abs(box.minY() + order.dy()), Math.abs(box.maxY() + order.dy())) < Point.MAX_MM;
    }

    private Optional<Order> order() {
        Point from = wayBox.getValue() == Way.PLACE ? corner() : new Point(0, 0);
        return fields.flatMap(typed ->
                typed.x().value().flatMap(x -> typed.y().value().map(y -> new Order(x - from.x(), y - from.y()))));
    }

    private Point corner() {
        return Point.ofRounded(box.minX(), box.minY());
    }
}
