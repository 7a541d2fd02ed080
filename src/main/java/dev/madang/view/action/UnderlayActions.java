package dev.madang.view.action;

import dev.madang.view.UnderlayState;
import dev.madang.view.Workspace;
import dev.madang.view.underlay.UnderlayDeeds;
import dev.madang.view.underlay.UnderlayDesk;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;

/** Actions on drawings from elsewhere that lie beneath a level. */
public final class UnderlayActions {

    private UnderlayActions() {}

    /** Returns the actions. */
    public static List<Action> of(UnderlayDesk desk, UnderlayDeeds deeds) {
        Workspace workspace = desk.workspace();
        UnderlayState state = desk.state();
        BooleanBinding isThere = Bindings.createBooleanBinding(
                () -> !desk.onLevel().isEmpty(),
                workspace.watched().plan(),
                workspace.state().level());
        BooleanBinding isSelected = Bindings.createBooleanBinding(
                () -> state.editing().get() && desk.selected().isPresent(),
                workspace.watched().plan(),
                workspace.state().level(),
                state.selected(),
                state.editing());
        return List.of(
                Action.of("file.underlay", deeds::importFile).icon("fth-image"),
                Action.toggle("underlay.edit", state.editing())
                        .icon("fth-image")
                        .keys("Shortcut+Shift+U")
                        .when(isThere, "reason.noUnderlay"),
                Action.of("underlay.calibrate", desk::calibrate)
                        .icon("fth-crosshair")
                        .when(isThere, "reason.noUnderlay"),
                Action.of("underlay.remove", desk::remove)
                        .icon("fth-trash-2")
                        .when(isSelected, "reason.noUnderlaySelected"));
    }
}
