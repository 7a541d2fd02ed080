package dev.madang.view.action;

import dev.madang.view.DrawerPage;
import dev.madang.view.PanelState;
import dev.madang.view.Workspace;
import dev.madang.view.document.Dialogs;
import dev.madang.view.safety.AttendanceController;
import dev.madang.view.safety.LevelCheck;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;

/** Actions around capacity and safety. */
public final class SafetyActions {

    private SafetyActions() {}

    /** Returns the actions. */
    public static List<Action> of(Workspace workspace, PanelState panels, LevelCheck check, Dialogs dialogs) {
        var plan = workspace.watched().plan();
        BooleanBinding hasEvent =
                Bindings.createBooleanBinding(() -> plan.get().plannedEvent().isPresent(), plan);
        return List.of(
                Action.of("check.capacity", () -> show(panels))
                        .icon("fth-shield")
                        .keys("Shift+F4"),
                Action.of("check.attendance", () -> askAttendance(workspace, dialogs))
                        .icon("fth-users")
                        .when(hasEvent, "reason.noEvent"),
                Action.of("check.again", check::again).icon("fth-refresh-cw"));
    }

    private static void askAttendance(Workspace workspace, Dialogs dialogs) {
        workspace
                .plan()
                .plannedEvent()
                .flatMap(event -> AttendanceController.ask(event, workspace.messages(), dialogs))
                .ifPresent(expected -> workspace.execute(expected.edit()));
    }

    /** The same key hides it again. */
    private static void show(PanelState panels) {
        boolean isShown = panels.tablesShown().get() && panels.page().get() == DrawerPage.SAFETY;
        panels.page().set(DrawerPage.SAFETY);
        panels.tablesShown().set(!isShown);
    }
}
