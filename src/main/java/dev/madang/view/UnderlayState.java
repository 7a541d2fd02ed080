package dev.madang.view;

import dev.madang.model.ElementId;
import dev.madang.model.UnderlayPlace;
import dev.madang.model.Vec;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;

/**
 * What the parts of one window share about underlays: whether presses on the canvas mean them, which one is selected,
 * where it is shown while it is dragged, and the points that were set to calibrate it. Belongs to the JavaFX thread.
 */
public final class UnderlayState {

    /** The ends of the line whose length is known, then those of a line that is level or upright. */
    public static final int MOST_POINTS = 4;

    private final BooleanProperty editing = new SimpleBooleanProperty();
    private final BooleanProperty calibrating = new SimpleBooleanProperty();
    private final ObjectProperty<Optional<ElementId>> selected = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<UnderlayPlace>> draft = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<List<Vec>> points = new SimpleObjectProperty<>(List.of());

    /** Begins with nothing selected. Calibrating is a part of editing, and ends with it. */
    public UnderlayState() {
        editing.subscribe(on -> {
            if (!on) {
                calibrating.set(false);
            }
        });
        calibrating.subscribe(on -> {
            points.set(List.of());
            if (on) {
                editing.set(true);
            }
        });
        selected.subscribe((before, now) -> calibrating.set(false));
    }

    /** Whether presses on the canvas mean underlays. */
    public BooleanProperty editing() {
        return editing;
    }

    /** Whether presses set points by which the selected underlay is calibrated. */
    public BooleanProperty calibrating() {
        return calibrating;
    }

    /** Id of the underlay that is selected. */
    public ObjectProperty<Optional<ElementId>> selected() {
        return selected;
    }

    /** Where the selected underlay is shown while it is dragged. */
    public ObjectProperty<Optional<UnderlayPlace>> draft() {
        return draft;
    }

    /** Points that were set for calibrating, in units of the underlay; at most {@link #MOST_POINTS}. */
    public ObjectProperty<List<Vec>> points() {
        return points;
    }
}
