package dev.madang.view.action;

import dev.madang.view.Workspace;
import dev.madang.view.document.Comparisons;
import dev.madang.view.document.Revisions;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;

/** Actions on what differs: comparing, revisions, the notice to exhibitors. */
public final class CompareActions {

    private static final String NO_REVISION = "reason.noRevision";

    private CompareActions() {}

    /** Returns the actions. */
    public static List<Action> of(Workspace workspace, Comparisons comparisons, Revisions revisions) {
        var plan = workspace.watched().plan();
        var shown = workspace.state().comparison();
        BooleanBinding issued =
                Bindings.createBooleanBinding(() -> !plan.get().revisions().isEmpty(), plan);
        BooleanBinding compares =
                Bindings.createBooleanBinding(() -> shown.get().isPresent(), shown);
        return List.of(
                Action.of("compare.file", comparisons::withFile).icon("fth-file-text"),
                Action.of("compare.revision", revisions::choose)
                        .icon("fth-clock")
                        .keys("Shortcut+Alt+Shift+R")
                        .when(issued, NO_REVISION),
                Action.toggle("compare.latest", comparisons.sinceLatest())
                        .keys("Shortcut+Alt+Shift+C")
                        .when(issued, NO_REVISION),
                Action.of("compare.end", comparisons::end).icon("fth-x").when(compares, "reason.notComparing"),
                Action.of("revision.issue", revisions::issue)
                        .icon("fth-check-square")
                        .keys("Shortcut+Alt+I"),
                Action.of("revision.notice", revisions::notice)
                        .icon("fth-send")
                        .when(Bindings.or(issued, compares), "reason.nothingToTell"));
    }
}
