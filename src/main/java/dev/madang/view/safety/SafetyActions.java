package dev.madang.view.safety;

import dev.madang.model.Event;
import dev.madang.view.DrawerPage;
import dev.madang.view.PanelState;
import dev.madang.view.Workspace;
import dev.madang.view.action.Action;
import dev.madang.view.document.Dialogs;
import java.util.List;
import java.util.Optional;
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

    /** Asks what is expected of an event's visitors. */
    public static Optional<Expectations> ask(Event event, Workspace workspace, Dialogs dialogs) {
        return AttendanceController.ask(event, workspace.messages(), dialogs);
    }

    private static void askAttendance(Workspace workspace, Dialogs dialogs) {
        workspace
                .plan()
                .plannedEvent()
                .flatMap(event -> ask(event, workspace, dialogs))
                .ifPresent(expected -> workspace.execute(expected.edit()));
    }

    /** The same key hides it again. */
    private static void show(PanelState panels) {
        boolean isShown = panels.tablesShown().get() && panels.page().get() == DrawerPage.SAFETY;
        panels.page().set(DrawerPage.SAFETY);
        panels.tablesShown().set(!isShown);
    }
}
