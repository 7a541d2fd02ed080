package dev.madang.view.drawing;

import dev.madang.exchange.Remark;
import dev.madang.exchange.drawing.DrawingMapping;
import dev.madang.io.PlanIoException;
import dev.madang.text.EnumKeys;
import dev.madang.text.Messages;
import dev.madang.view.support.Naming;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;

/** What the forms for drawings say and ask alike, whatever is taken of the drawing. */
final class DrawingFields {

    private DrawingFields() {}

    /** Returns what the file is and what was read of it. */
    static String file(DrawingOffer offer, Messages messages) {
        return messages.get(
                "importDrawing.file",
                offer.fileName(),
                offer.drawing().strokes().size(),
                offer.drawing().letterings().size());
    }

    /** Lets it be chosen where the drawing comes to lie. */
    static void fillPlaces(ComboBox<DrawingMapping.Placement> box, DrawingMapping.Placement usual, Messages messages) {
        box.getItems().setAll(DrawingMapping.Placement.values());
        box.setConverter(new Naming<>(place -> messages.get(EnumKeys.of("importDrawing.place", place))));
        box.setValue(usual);
    }

    /** Lets there be a box for remarks, and what stands above it, only while there are any. */
    static void showRemarksIfAny(Label label, TextArea area) {
        for (Node node : List.of(label, area)) {
            node.visibleProperty().bind(area.textProperty().isNotEmpty());
            node.managedProperty().bind(node.visibleProperty());
        }
    }

    /** Returns what cannot be carried, a line each. */
    static String remarks(List<Remark> remarks, Messages messages) {
        return remarks.stream().map(remark -> remark.text(messages)).collect(Collectors.joining("\n"));
    }

    /** Returns why nothing comes of a drawing, in one sentence. */
    static String failure(Exception failure, Messages messages) {
        return failure instanceof PlanIoException known
                ? known.lines(messages::get).get(0)
                : messages.get("document.failed.unexpected");
    }
}
