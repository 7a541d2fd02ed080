package dev.madang.view.drawing;

import dev.madang.exchange.drawing.LayerRole;
import dev.madang.exchange.drawing.RawDrawing;
import dev.madang.text.EnumKeys;
import dev.madang.text.Messages;
import dev.madang.view.support.Naming;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;

/** The layers of a drawing, what lies on each, and what each is taken for; those that are taken come first. */
final class LayerRows {

    /** Drawings with more layers exist; nobody looks through them. */
    private static final int MOST = 400;

    private final Map<String, ComboBox<LayerRole>> boxes = new LinkedHashMap<>();

    LayerRows(GridPane grid, RawDrawing drawing, Map<String, LayerRole> guessed, Messages messages, Runnable changed) {
        List<RawDrawing.Layer> layers = new ArrayList<>(drawing.layers());
        layers.sort(Comparator.comparingInt(layer -> rank(guessed, layer)));
        int row = 0;
        for (RawDrawing.Layer layer : layers.subList(0, Math.min(MOST, layers.size()))) {
            ComboBox<LayerRole> box = new ComboBox<>();
            box.setId("role-" + row);
            box.setConverter(new Naming<>(role -> messages.get(EnumKeys.of("importDrawing.role", role))));
            box.getItems().setAll(LayerRole.values());
            box.setValue(guessed.getOrDefault(layer.name(), LayerRole.IGNORE));
            box.setMaxWidth(Double.MAX_VALUE);
            box.valueProperty().subscribe((before, now) -> changed.run());
            Label name = new Label(layer.name());
            name.setLabelFor(box);
            name.setMnemonicParsing(false);
            Label content = new Label(LayerText.of(layer, messages));
            content.getStyleClass().add("hint");
            box.setAccessibleText(layer.name() + ", " + content.getText());
            grid.addRow(row++, name, content, box);
            boxes.put(layer.name(), box);
        }
    }

    Map<String, LayerRole> roles() {
        Map<String, LayerRole> roles = new LinkedHashMap<>();
        boxes.forEach((layer, box) -> roles.put(layer, box.getValue()));
        return roles;
    }

    private static int rank(Map<String, LayerRole> guessed, RawDrawing.Layer layer) {
        LayerRole role = guessed.getOrDefault(layer.name(), LayerRole.IGNORE);
        return role == LayerRole.IGNORE ? LayerRole.values().length : role.ordinal();
    }
}
