package dev.madang.view.action;

import dev.madang.view.Placeable;
import dev.madang.view.Placeables;
import dev.madang.view.ToolKind;
import dev.madang.view.ViewState;
import dev.madang.view.Workspace;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.input.KeyCode;

/** Actions that choose what the next press on the canvas does. */
public final class InsertActions {

    /** Key of the action that puts nothing, but selects. */
    public static final String SELECT = "tool.select";

    private final Workspace workspace;
    private final ViewState state;
    private final BooleanBinding laysOut;

    private InsertActions(Workspace workspace) {
        this.workspace = workspace;
        this.state = workspace.state();
        this.laysOut = state.venue().editing().not();
    }

    /** Returns the actions, the select tool first. */
    public static List<Action> of(Workspace workspace) {
        return new InsertActions(workspace).actions();
    }

    /** Returns the key of the action that puts a thing. */
    public static String keyOf(Placeable placeable) {
        return "insert." + placeable.labelKey();
    }

    private List<Action> actions() {
        List<Action> actions = new ArrayList<>(List.of(
                anyTime("select", ToolKind.SELECT, KeyCode.V).icon("fth-mouse-pointer"),
                anyTime("pan", ToolKind.PAN, KeyCode.H).icon("fth-move"),
                tool("booth", ToolKind.BOOTH, KeyCode.B).icon("fth-square"),
                tool("row", ToolKind.ROW, KeyCode.W).icon("fth-columns"),
                tool("grid", ToolKind.GRID, KeyCode.G).icon("fth-grid"),
                tool("polygon", ToolKind.POLYGON, KeyCode.P).icon("fth-hexagon"),
                tool("lShape", ToolKind.L_SHAPE, KeyCode.L).icon("fth-corner-down-right"),
                tool("polygonZone", ToolKind.POLYGON_ZONE, KeyCode.O).icon("fth-octagon"),
                tool("note", ToolKind.NOTE, KeyCode.T).icon("fth-type"),
                tool("dimension", ToolKind.DIMENSION, KeyCode.D).icon("fth-code"),
                tool("measure", ToolKind.MEASURE, KeyCode.M).icon("fth-compass"),
                tool("slice", ToolKind.SLICE, KeyCode.K).icon("fth-scissors")));
        for (int i = 0; i < Placeables.BOOTHS.size(); i++) {
            actions.add(insert(Placeables.BOOTHS.get(i)).keys("Shortcut+Shift+" + (i + 1)));
        }
        for (int i = 0; i < Placeables.FEATURES.size(); i++) {
            actions.add(insert(Placeables.FEATURES.get(i)).key(KeyCode.valueOf("DIGIT" + (i + 1))));
        }
        actions.add(
                insert(Placeables.ZONE).icon(Placeables.icon(Placeables.ZONE)).key(KeyCode.Z));
        return actions;
    }

    /** While the building is edited nothing is laid out: a letter typed by mistake must not end the editing. */
    private Action tool(String name, ToolKind kind, KeyCode key) {
        return anyTime(name, kind, key).when(laysOut, "reason.building");
    }

    private Action anyTime(String name, ToolKind kind, KeyCode key) {
        return Action.toggle("tool." + name, chosen(() -> state.tool().get() == kind, () -> state.tool()
                        .set(kind)))
                .key(key);
    }

    private Action insert(Placeable placeable) {
        return Action.toggle(keyOf(placeable), chosen(() -> state.placing().get() == placeable, () -> state.placing()
                        .set(placeable)))
                .named(state.messages().map(placeable::name))
                .when(laysOut, "reason.building");
    }

    /** A switch that is on while its tool is the one in hand; switching it off returns to selecting. */
    private BooleanProperty chosen(BooleanSupplier isIt, Runnable choose) {
        BooleanProperty on = new SimpleBooleanProperty();
        state.tool().subscribe(kind -> on.set(isIt.getAsBoolean()));
        state.placing().subscribe(placed -> on.set(isIt.getAsBoolean()));
        on.subscribe(isOn -> {
            if (isOn && !isIt.getAsBoolean()) {
                choose.run();
            } else if (!isOn && isIt.getAsBoolean()) {
                state.tool().set(ToolKind.SELECT);
                // The select tool cannot be switched off, only be replaced by another.
                workspace.ui().execute(() -> on.set(isIt.getAsBoolean()));
            }
        });
        return on;
    }
}
