package dev.madang.view.drawing;

import dev.madang.exchange.drawing.DrawingUnit;
import dev.madang.exchange.drawing.RawDrawing;
import dev.madang.model.Bounds;
import dev.madang.text.Formats;
import dev.madang.text.Messages;
import dev.madang.view.support.Naming;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;

/** Lets the unit of a drawing be chosen, and says how large the drawing is in it before anything is taken. */
final class UnitChoice {

    private final RawDrawing drawing;
    private final Messages messages;
    private final Formats formats;
    private final ComboBox<DrawingUnit> box;
    private final Label size;

    /** Fills the box; what the file says counts if the drawing is as large as floors are. */
    UnitChoice(RawDrawing drawing, Messages messages, ComboBox<DrawingUnit> box, Label size) {
        this.drawing = drawing;
        this.messages = messages;
        this.box = box;
        this.size = size;
        formats = new Formats(messages.locale());
        box.getItems().setAll(DrawingUnit.values());
        box.setConverter(new Naming<>(DrawingUnit::symbol));
        box.setValue(drawing.trustedUnit().orElse(null));
        box.valueProperty().subscribe(unit -> show());
    }

    /** Returns what is chosen. */
    Optional<DrawingUnit> chosen() {
        return Optional.ofNullable(box.getValue());
    }

    private void show() {
        size.setText(chosen().map(unit -> messages.get("importDrawing.size", in(unit)))
                .orElseGet(() -> messages.get(
                        drawing.unit().isPresent() ? "importDrawing.unit.odd" : "importDrawing.unit.missing",
                        Stream.of(DrawingUnit.MILLIMETRE, DrawingUnit.CENTIMETRE, DrawingUnit.METRE)
                                .map(unit -> unit.symbol() + ": " + in(unit))
                                .collect(Collectors.joining(", ")))));
    }

    private String in(DrawingUnit unit) {
        Optional<Bounds> extent = drawing.extent();
        return extent.map(box -> formats.size(box.width() * unit.mm(), box.height() * unit.mm()))
                .orElse("");
    }
}
