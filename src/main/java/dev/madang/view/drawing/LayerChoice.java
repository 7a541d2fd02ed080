package dev.madang.view.drawing;

import dev.madang.exchange.drawing.RawDrawing;
import dev.madang.text.Messages;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;

/** The layers of a drawing, each to be taken or not; what is switched off in the drawing is not, at first. */
final class LayerChoice {

    /** Drawings with more layers exist; nobody looks through them. Those are taken with the rest. */
    private static final int MOST = 400;

    private final Map<String, CheckBox> boxes = new LinkedHashMap<>();
    private final RawDrawing drawing;
    private final Runnable changed;
    private boolean isChangingAll;

    LayerChoice(GridPane grid, RawDrawing drawing, Messages messages, Runnable changed) {
        this.drawing = drawing;
        this.changed = changed;
        int row = 0;
        for (RawDrawing.Layer layer : drawing.layers()) {
            if (row == MOST) {
                break;
            }
            CheckBox box = new CheckBox(layer.name());
            box.setId("layer-" + row);
            box.setMnemonicParsing(false);
            box.setSelected(!layer.isHidden());
            box.selectedProperty().subscribe((before, now) -> told());
            Label content = new Label(LayerText.of(layer, messages));
            content.getStyleClass().add("hint");
            box.setAccessibleText(layer.name() + ", " + content.getText());
            grid.addRow(row++, box, content);
            boxes.put(layer.name(), box);
        }
    }

    private void told() {
        if (!isChangingAll) {
            changed.run();
        }
    }

    /** Takes all of them, or none. */
    void takeAll(boolean isTaken) {
        isChangingAll = true;
        boxes.values().forEach(box -> box.setSelected(isTaken));
        isChangingAll = false;
        changed.run();
    }

    /** Returns the names of those that are taken. */
    Set<String> taken() {
        return drawing.layerNames().stream().filter(this::isTaken).collect(Collectors.toUnmodifiableSet());
    }

    private boolean isTaken(String layer) {
        CheckBox box = boxes.get(layer);
        return box == null ? !drawing.hidden().contains(layer) : box.isSelected();
    }
}
