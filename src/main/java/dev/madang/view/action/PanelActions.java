package dev.madang.view.action;

import dev.madang.view.LayerLooks;
import dev.madang.view.PanelState;
import dev.madang.view.Workspace;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;

/** Actions that show and hide tables, overview map and layers. */
public final class PanelActions {

    private PanelActions() {}

    /** Returns the actions. */
    public static List<Action> of(Workspace workspace, PanelState panels) {
        var layers = workspace.state().layers();
        BooleanBinding changed =
                Bindings.createBooleanBinding(() -> !layers.get().equals(LayerLooks.PLAIN), layers);
        return List.of(
                Action.toggle("view.tables", panels.tablesShown())
                        .icon("fth-list")
                        .keys("F4"),
                Action.toggle("view.minimap", panels.minimapShown())
                        .icon("fth-map")
                        .keys("Shift+F7"),
                Action.of("view.layers", () -> layers.set(LayerLooks.PLAIN))
                        .icon("fth-layers")
                        .when(changed, "reason.layersPlain"));
    }
}
