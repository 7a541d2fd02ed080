package dev.madang.view;

import dev.madang.check.Finding;
import dev.madang.model.Vec;
import dev.madang.text.Messages;
import java.util.List;
import java.util.Locale;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/**
 * What the parts of one window share beside the plan: which level is seen and how, the language, the theme, the
 * pointer.
 *
 * <p>Has no controls, so that it can be tested alone. Belongs to the JavaFX thread.
 */
public final class ViewState {

    private final StringProperty level = new SimpleStringProperty("");
    private final ObjectProperty<Viewport> viewport = new SimpleObjectProperty<>(new Viewport(0.01, 0, 0));
    private final ObjectProperty<Messages> messages = new SimpleObjectProperty<>(Messages.of(Locale.ENGLISH));
    private final ObjectProperty<Theme> theme = new SimpleObjectProperty<>(Theme.LIGHT);
    private final BooleanProperty snapping = new SimpleBooleanProperty(true);
    private final BooleanProperty gridShown = new SimpleBooleanProperty(true);
    private final IntegerProperty gridMm = new SimpleIntegerProperty(500);
    private final ObjectProperty<@Nullable Vec> pointer = new SimpleObjectProperty<>();
    private final StringProperty hint = new SimpleStringProperty("");
    private final ObjectProperty<@Nullable Placeable> placing = new SimpleObjectProperty<>();
    private final ObjectProperty<List<Finding>> liveFindings = new SimpleObjectProperty<>(List.of());
    private final ObjectProperty<NumberPreview> numberPreview = new SimpleObjectProperty<>(NumberPreview.NONE);
    private final BooleanProperty slicing = new SimpleBooleanProperty();

    /** Id of the level that is seen. */
    public StringProperty level() {
        return level;
    }

    /** Which part of it. */
    public ObjectProperty<Viewport> viewport() {
        return viewport;
    }

    /** The texts in the language of the window. */
    public ObjectProperty<Messages> messages() {
        return messages;
    }

    /** How the window looks. */
    public ObjectProperty<Theme> theme() {
        return theme;
    }

    /** Whether moved things stick to edges, aisles and grid. */
    public BooleanProperty snapping() {
        return snapping;
    }

    /** Whether the grid is painted. */
    public BooleanProperty gridShown() {
        return gridShown;
    }

    /** Distance of the lines to which things stick, in millimetres. */
    public IntegerProperty gridMm() {
        return gridMm;
    }

    /** Where the pointer is on the level, or null if it is elsewhere. */
    public ObjectProperty<@Nullable Vec> pointer() {
        return pointer;
    }

    /** What a gesture wants to say in the status bar, such as to which edge it snaps. */
    public StringProperty hint() {
        return hint;
    }

    /** What the next press on the canvas puts there, or null for the select tool. */
    public ObjectProperty<@Nullable Placeable> placing() {
        return placing;
    }

    /** What is wrong with the draft of the gesture that is under way. */
    public ObjectProperty<List<Finding>> liveFindings() {
        return liveFindings;
    }

    /** The numbers that booths would get. */
    public ObjectProperty<NumberPreview> numberPreview() {
        return numberPreview;
    }

    /** Whether the next drag on the canvas draws the line along which a booth is split. */
    public BooleanProperty slicing() {
        return slicing;
    }
}
