package dev.madang.view.document;

import dev.madang.model.Event;
import dev.madang.model.EventTerms;
import dev.madang.text.LengthText;
import dev.madang.text.Messages;
import dev.madang.view.support.ValueField;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;

/** The usual booth of a new plan's event, as wide and deep as is typed; a plan without an event has none of its own. */
final class BoothSizeFields {

    private final TextField width;
    private final TextField depth;
    private final Label hint;
    private final Messages messages;
    private final LengthText lengths;

    BoothSizeFields(TextField width, TextField depth, Label hint, Messages messages) {
        this.width = width;
        this.depth = depth;
        this.hint = hint;
        this.messages = messages;
        this.lengths = new LengthText(messages.locale());
        show(EventTerms.DEFAULT);
    }

    /** Calls back whenever something else is typed. */
    void onChange(Runnable changed) {
        for (TextField field : List.of(width, depth)) {
            field.textProperty().subscribe((before, now) -> {
                field.pseudoClassStateChanged(ValueField.INVALID, value(field).isEmpty());
                changed.run();
            });
        }
    }

    void show(EventTerms terms) {
        width.setText(lengths.format(terms.boothWidth()));
        depth.setText(lengths.format(terms.boothDepth()));
    }

    /** Without an event the size cannot be changed, and the hint says why. */
    void setEnabled(boolean hasEvent) {
        if (!hasEvent) {
            show(EventTerms.DEFAULT);
        }
        width.setDisable(!hasEvent);
        depth.setDisable(!hasEvent);
        hint.setText(messages.get(hasEvent ? "newPlan.booth.hint" : "newPlan.booth.noEvent"));
    }

    /** Tells whether both can be read and are of a size that booths have. */
    boolean isSound() {
        return value(width).isPresent() && value(depth).isPresent();
    }

    /** Returns an event with this booth as its usual one; the same event if it is that already. */
    Event on(Event event) {
        EventTerms terms = event.terms();
        EventTerms wanted = new EventTerms(
                terms.unitAreaMm2(),
                terms.currency(),
                value(width).orElse(terms.boothWidth()),
                value(depth).orElse(terms.boothDepth()));
        return wanted.equals(terms) ? event : event.withTerms(wanted);
    }

    private Optional<Integer> value(TextField field) {
        return lengths.parse(field.getText()).filter(mm -> mm >= EventTerms.MIN_SIDE && mm <= EventTerms.MAX_SIDE);
    }
}
