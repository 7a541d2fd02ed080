package dev.madang.view;

import dev.madang.check.Finding;
import dev.madang.check.global.GlobalResult;
import dev.madang.model.Vec;
import dev.madang.text.Messages;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
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
    private final ObjectProperty<LayerLooks> layers = new SimpleObjectProperty<>(LayerLooks.PLAIN);
    private final IntegerProperty gridMm = new SimpleIntegerProperty(500);
    private final ObjectProperty<@Nullable Vec> pointer = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable Vec> pointerBeside = new SimpleObjectProperty<>();
    private final ObjectProperty<LocalDate> today = new SimpleObjectProperty<>(LocalDate.EPOCH);
    private final StringProperty planner = new SimpleStringProperty("");
    private final BooleanProperty plannerAsked = new SimpleBooleanProperty();
    private final StringProperty hint = new SimpleStringProperty("");
    private final StringProperty notice = new SimpleStringProperty("");
    private final ObjectProperty<@Nullable Placeable> placing = new SimpleObjectProperty<>();
    private final ObjectProperty<AlignTo> alignTo = new SimpleObjectProperty<>(WorkSettings.FIRST.alignTo());
    private final ObjectProperty<PrintSettings> print = new SimpleObjectProperty<>(PrintSettings.FIRST);
    private final ObjectProperty<CopyStep> lastCopy = new SimpleObjectProperty<>(CopyStep.NONE);
    private final ObjectProperty<ToolKind> tool = new SimpleObjectProperty<>(ToolKind.SELECT);
    private final ObjectProperty<DrawOptions> options = new SimpleObjectProperty<>(DrawOptions.USUAL);
    private final IntegerProperty aisleMm = new SimpleIntegerProperty(WorkSettings.FIRST.aisleMm());
    private final BooleanProperty optionsShown = new SimpleBooleanProperty();
    private final ObjectProperty<List<Finding>> liveFindings = new SimpleObjectProperty<>(List.of());
    private final BooleanProperty dragging = new SimpleBooleanProperty();
    private final ObjectProperty<Optional<GlobalResult>> global = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<GlobalRun> globalRun = new SimpleObjectProperty<>(GlobalRun.WAITING);
    private final ObjectProperty<NumberPreview> numberPreview = new SimpleObjectProperty<>(NumberPreview.NONE);
    private final VenueState venue = new VenueState();
    private final UnderlayState underlays = new UnderlayState();
    private final OverlayState overlay = new OverlayState();
    private final ObjectProperty<Optional<Comparison>> comparison = new SimpleObjectProperty<>(Optional.empty());

    /**
     * Begins with the select tool. Picking something to put takes up the tool that puts it, and the other way round.
     */
    public ViewState() {
        placing.subscribe(what -> {
            if (what != null) {
                tool.set(ToolKind.PLACE);
            } else if (tool.get() == ToolKind.PLACE) {
                tool.set(ToolKind.SELECT);
            }
        });
        tool.subscribe(kind -> {
            if (kind != ToolKind.PLACE) {
                placing.set(null);
            }
        });
        messages.subscribe((before, now) -> {
            // What was said in another language or unit is not said any more.
            hint.set("");
            notice.set("");
        });
        showGridAsLayer();
        meanOneThing();
    }

    /** Presses on the canvas mean the building, or underlays, or what is laid out; the view can be moved meanwhile. */
    private void meanOneThing() {
        venue.editing().subscribe(on -> {
            if (on) {
                underlays.editing().set(false);
            }
        });
        underlays.editing().subscribe(on -> {
            if (on) {
                venue.editing().set(false);
                tool.set(ToolKind.SELECT);
            }
        });
        tool.subscribe(kind -> {
            if (kind != ToolKind.SELECT && kind != ToolKind.PAN) {
                underlays.editing().set(false);
            }
        });
    }

    private void showGridAsLayer() {
        gridShown.subscribe(shown -> layers.set(layers.get().shown(Layer.GRID, shown)));
        layers.subscribe(looks -> gridShown.set(looks.isShown(Layer.GRID)));
    }

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

    /** Which layers are hidden, locked and dimmed. */
    public ObjectProperty<LayerLooks> layers() {
        return layers;
    }

    /** Distance of the lines to which things stick, in millimetres. */
    public IntegerProperty gridMm() {
        return gridMm;
    }

    /** Where the pointer is on the level, or null if it is elsewhere. */
    public ObjectProperty<@Nullable Vec> pointer() {
        return pointer;
    }

    /** Where the pointer is in a view beside this one, or null if it is not there. */
    public ObjectProperty<@Nullable Vec> pointerBeside() {
        return pointerBeside;
    }

    /** Which day it is; the first of 1970 where nobody says. */
    public ObjectProperty<LocalDate> today() {
        return today;
    }

    /** Who works here, with which name changes of lettings are signed; may be empty. */
    public StringProperty planner() {
        return planner;
    }

    /** Whether the planner's name was asked; it is asked once, and no name is an answer, too. */
    public BooleanProperty plannerAsked() {
        return plannerAsked;
    }

    /** What a gesture wants to say in the status bar, such as to which edge it snaps. */
    public StringProperty hint() {
        return hint;
    }

    /** What has just happened and is said in the status bar for a while, unless a gesture has something to say. */
    public StringProperty notice() {
        return notice;
    }

    /** What the next press on the canvas puts there, or null if nothing is picked. */
    public ObjectProperty<@Nullable Placeable> placing() {
        return placing;
    }

    /** What is shared while the building is edited. */
    public VenueState venue() {
        return venue;
    }

    /** What is shared about drawings from elsewhere. */
    public UnderlayState underlays() {
        return underlays;
    }

    /** What lies over the floor. */
    public OverlayState overlay() {
        return overlay;
    }

    /** What the plan is compared with; nothing while it is not. */
    public ObjectProperty<Optional<Comparison>> comparison() {
        return comparison;
    }

    /** To what the align actions align. */
    public ObjectProperty<AlignTo> alignTo() {
        return alignTo;
    }

    /** The latest copying. */
    public ObjectProperty<CopyStep> lastCopy() {
        return lastCopy;
    }

    /** What the mouse does on the canvas. */
    public ObjectProperty<ToolKind> tool() {
        return tool;
    }

    /** What drawing tools put. */
    public ObjectProperty<DrawOptions> options() {
        return options;
    }

    /** The least width of an aisle, in millimetres: moved things stick to it, and narrower aisles stand out. */
    public IntegerProperty aisleMm() {
        return aisleMm;
    }

    /** Whether the bar with the settings of snapping is shown also where the tool has none of its own. */
    public BooleanProperty optionsShown() {
        return optionsShown;
    }

    /** What is wrong with the draft of the gesture that is under way. */
    public ObjectProperty<List<Finding>> liveFindings() {
        return liveFindings;
    }

    /** Whether something is being dragged on the canvas. */
    public BooleanProperty dragging() {
        return dragging;
    }

    /**
     * What the rules that look at whole levels said last; nothing before they have said anything of this document. It
     * holds for the plan that it names, which is an older one than the current while {@link #globalRun} is under way.
     */
    public ObjectProperty<Optional<GlobalResult>> global() {
        return global;
    }

    /** How far the check of whole levels has come for the current plan. */
    public ObjectProperty<GlobalRun> globalRun() {
        return globalRun;
    }

    /** The numbers that booths would get. */
    public ObjectProperty<NumberPreview> numberPreview() {
        return numberPreview;
    }

    /** How pages were made last. */
    public ObjectProperty<PrintSettings> print() {
        return print;
    }
}
