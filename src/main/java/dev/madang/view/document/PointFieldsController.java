package dev.madang.view.document;

import dev.madang.model.Point;
import dev.madang.text.LengthText;
import dev.madang.view.support.ValueField;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.fxml.FXML;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;

/** Two lengths that are a place on a level, typed or taken from the preview. */
public final class PointFieldsController {

    private final LengthText lengths;
    private Runnable typed = () -> {};
    private boolean isShowing;

    @FXML
    private TextField xField;

    @FXML
    private TextField yField;

    @FXML
    private ToggleButton pickButton;

    /** Makes fields that take lengths in the units of a locale. */
    public PointFieldsController(Locale locale) {
        lengths = new LengthText(locale);
    }

    @FXML
    void initialize() {
        xField.textProperty().subscribe((before, now) -> change());
        yField.textProperty().subscribe((before, now) -> change());
    }

    /** Calls this whenever something is typed. */
    void onTyped(Runnable newTyped) {
        typed = newTyped;
    }

    /** Whether the next click on the preview says where it is. */
    BooleanProperty picking() {
        return pickButton.selectedProperty();
    }

    /** Tells whether nothing is typed. */
    boolean isEmpty() {
        return xField.getText().isBlank() && yField.getText().isBlank();
    }

    /** Returns the place; empty if one of the lengths is missing or makes no sense. */
    Optional<Point> point() {
        return length(xField).flatMap(x -> length(yField).map(y -> new Point(x, y)));
    }

    /** Shows a place. */
    void show(Point point) {
        isShowing = true;
        xField.setText(lengths.format(point.x()));
        yField.setText(lengths.format(point.y()));
        isShowing = false;
    }

    /** Marks what is typed as wrong, or as right. */
    void mark(boolean isWrong) {
        xField.pseudoClassStateChanged(ValueField.INVALID, isWrong && !isEmpty() && isWrongOrBoth(xField));
        yField.pseudoClassStateChanged(ValueField.INVALID, isWrong && !isEmpty() && isWrongOrBoth(yField));
    }

    private boolean isWrongOrBoth(TextField field) {
        return length(field).isEmpty() || point().isPresent();
    }

    private Optional<Integer> length(TextField field) {
        return lengths.parse(field.getText());
    }

    private void change() {
        if (!isShowing) {
            typed.run();
        }
    }
}
