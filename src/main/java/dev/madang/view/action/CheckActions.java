package dev.madang.view.action;

import dev.madang.view.Workspace;
import dev.madang.view.panel.FindingDesk;
import dev.madang.view.panel.FindingWalk;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;

/** Actions on what the check found. */
public final class CheckActions {

    private CheckActions() {}

    /** Returns the actions. */
    public static List<Action> of(Workspace workspace, FindingWalk walk, FindingDesk desk) {
        var check = workspace.watched().check();
        BooleanBinding any =
                Bindings.createBooleanBinding(() -> !check.get().findings().isEmpty(), check);
        return List.of(
                Action.of("check.next", () -> walk.step(1))
                        .icon("fth-chevron-down")
                        .keys("F8")
                        .when(any, "reason.noFindings"),
                Action.of("check.previous", () -> walk.step(-1))
                        .icon("fth-chevron-up")
                        .keys("Shift+F8")
                        .when(any, "reason.noFindings"),
                Action.of("check.repair", desk::mend)
                        .icon("fth-tool")
                        .keys("Shortcut+Shift+F10")
                        .when(desk.repairable(), "reason.noRepair"),
                Action.of("check.accept", desk::accept)
                        .icon("fth-check")
                        .keys("Shortcut+Shift+F9")
                        .when(desk.acceptable(), "reason.noFindingChosen"),
                Action.of("check.withdraw", desk::withdraw)
                        .icon("fth-rotate-ccw")
                        .when(desk.accepted(), "reason.notAccepted"));
    }
}
