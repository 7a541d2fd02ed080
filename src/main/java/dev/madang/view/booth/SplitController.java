package dev.madang.view.booth;

import dev.madang.edit.EditRefused;
import dev.madang.edit.SplitBooth;
import dev.madang.geometry.Cut;
import dev.madang.model.Booth;
import dev.madang.model.Bounds;
import dev.madang.model.Point;
import dev.madang.model.Rect;
import dev.madang.model.Shape;
import dev.madang.text.Formats;
import dev.madang.text.LengthText;
import dev.madang.text.Messages;
import dev.madang.view.RefusalText;
import dev.madang.view.document.Form;
import dev.madang.view.support.FirstFew;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;

/** Form that says how a booth is split: into equal parts, by width, or along a line. Says at once what that gives. */
public final class SplitController implements Form<Cut> {

    private static final int MOST_NAMED = 4;

    private final Booth booth;
    private final Messages messages;
    private final LengthText lengths;
    private final ReadOnlyBooleanWrapper possible = new ReadOnlyBooleanWrapper();

    @FXML
    private RadioButton equalButton;

    @FXML
    private RadioButton widthButton;

    @FXML
    private RadioButton lineButton;

    @FXML
    private RadioButton besideButton;

    @FXML
    private RadioButton belowButton;

    @FXML
    private TextField countField;

    @FXML
    private TextField widthField;

    @FXML
    private TextField fromXField;

    @FXML
    private TextField fromYField;

    @FXML
    private TextField toXField;

    @FXML
    private TextField toYField;

    @FXML
    private Node directions;

    @FXML
    private Label resultLabel;

    /** Makes a controller for a booth. */
    public SplitController(Booth booth, Messages messages) {
        this.booth = booth;
        this.messages = messages;
        lengths = new LengthText(messages.locale());
    }

    @FXML
    void initialize() {
        Bounds box = booth.shape().bounds();
        double width = booth.shape() instanceof Rect rect ? rect.width() : box.width();
        double depth = booth.shape() instanceof Rect rect ? rect.depth() : box.height();
        (width >= depth ? besideButton : belowButton).setSelected(true);
        widthField.setText(lengths.format(Math.toIntExact(Math.round(Math.max(width, depth) / 2))));
        fromXField.setText(text(box.center().x()));
        fromYField.setText(text(box.minY()));
        toXField.setText(text(box.center().x()));
        toYField.setText(text(box.maxY()));
        countField.disableProperty().bind(equalButton.selectedProperty().not());
        widthField.disableProperty().bind(widthButton.selectedProperty().not());
        directions.disableProperty().bind(lineButton.selectedProperty());
        Stream.of(fromXField, fromYField, toXField, toYField).forEach(field -> field.disableProperty()
                .bind(lineButton.selectedProperty().not()));
        Stream.of(countField, widthField, fromXField, fromYField, toXField, toYField)
                .forEach(field -> field.textProperty().subscribe((before, now) -> show()));
        Stream.of(equalButton, widthButton, lineButton, besideButton)
                .forEach(button -> button.selectedProperty().subscribe((before, now) -> show()));
        show();
    }

    /** Whether the booth can be split so. */
    @Override
    public ReadOnlyBooleanProperty complete() {
        return possible.getReadOnlyProperty();
    }

    @Override
    public Cut answer() {
        return chosen().orElseThrow();
    }

    private void show() {
        Optional<Cut> cut = chosen();
        possible.set(false);
        if (cut.isEmpty()) {
            resultLabel.setText(messages.get("split.unreadable"));
            return;
        }
        try {
            List<Shape> parts = SplitBooth.parts(booth, cut.get());
            resultLabel.setText(messages.get("split.result", parts.size(), sizes(parts)));
            possible.set(true);
        } catch (EditRefused refused) {
            resultLabel.setText(RefusalText.of(refused, messages));
        }
    }

    private Optional<Cut> chosen() {
        try {
            if (equalButton.isSelected()) {
                return Optional.of(
                        new Cut.Equal(Integer.parseInt(countField.getText().strip()), isBelow()));
            }
            if (widthButton.isSelected()) {
                return lengths.parse(widthField.getText()).map(width -> new Cut.Width(width, isBelow()));
            }
            return point(fromXField, fromYField)
                    .flatMap(from -> point(toXField, toYField).map(to -> new Cut.Line(from, to)));
        } catch (IllegalArgumentException notACut) {
            return Optional.empty();
        }
    }

    private boolean isBelow() {
        return belowButton.isSelected();
    }

    private Optional<Point> point(TextField x, TextField y) {
        return lengths.parse(x.getText())
                .flatMap(left -> lengths.parse(y.getText()).map(top -> new Point(left, top)));
    }

    private String text(double mm) {
        return lengths.format(Math.toIntExact(Math.round(mm)));
    }

    private String sizes(List<Shape> parts) {
        Formats formats = new Formats(messages.locale());
        List<String> sizes = parts.stream()
                .limit(MOST_NAMED + 1L)
                .map(part -> part instanceof Rect rect
                        ? formats.size(rect.width(), rect.depth())
                        : formats.exactArea(part.areaMm2()))
                .toList();
        return FirstFew.of(sizes, MOST_NAMED);
    }
}
