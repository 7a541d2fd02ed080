package dev.madang.view.action;

import dev.madang.view.panel.SideBySide;
import java.util.List;

/** Actions on the view beside the main one. */
public final class SplitActions {

    private SplitActions() {}

    /** Returns the actions. */
    public static List<Action> of(SideBySide sideBySide) {
        return List.of(
                Action.toggle("view.split", sideBySide.shown())
                        .icon("fth-columns")
                        .keys("Shortcut+Alt+2"),
                Action.of("view.splitPlan", sideBySide::showPlan),
                Action.toggle("view.together", sideBySide.together())
                        .icon("fth-link")
                        .keys("Shortcut+Alt+Shift+T")
                        .when(sideBySide.shown(), "reason.notSplit"));
    }
}
