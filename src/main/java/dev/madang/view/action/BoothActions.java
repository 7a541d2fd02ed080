package dev.madang.view.action;

import dev.madang.model.Plan;
import dev.madang.view.Workspace;
import dev.madang.view.booth.BoothDeeds;
import java.util.List;
import java.util.function.Predicate;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;

/** Actions on booths as things that are numbered and let. */
public final class BoothActions {

    private final Workspace workspace;

    private BoothActions(Workspace workspace) {
        this.workspace = workspace;
    }

    /** Returns the actions; {@code numbering} is whether the panel that numbers booths is shown. */
    public static List<Action> of(Workspace workspace, BoothDeeds deeds, BooleanProperty numbering) {
        return new BoothActions(workspace).actions(deeds, numbering);
    }

    private List<Action> actions(BoothDeeds deeds, BooleanProperty numbering) {
        return List.of(
                Action.toggle("booth.number", numbering)
                        .icon("fth-hash")
                        .keys("Shortcut+Shift+N")
                        .when(plan(plan -> !plan.booths().isEmpty()), "reason.noBooths"),
                Action.of("booth.resting", deeds::release)
                        .when(plan(plan -> !plan.numbers().resting().isEmpty()), "reason.noResting"),
                Action.of("booth.merge", deeds::merge)
                        .icon("fth-minimize-2")
                        .keys("Shortcut+M")
                        .when(selected(count -> count >= 2), "reason.selectBooths"),
                Action.of("booth.split", deeds::split)
                        .icon("fth-columns")
                        .keys("Shortcut+Shift+K")
                        .when(selected(count -> count == 1), "reason.selectBooth"),
                Action.of("booth.swap", deeds::swap)
                        .icon("fth-repeat")
                        .keys("Shortcut+Shift+E")
                        .when(selected(count -> count == 2), "reason.selectTwo"));
    }

    private BooleanBinding plan(Predicate<Plan> condition) {
        var plan = workspace.watched().plan();
        return Bindings.createBooleanBinding(() -> condition.test(plan.get()), plan);
    }

    private BooleanBinding selected(Predicate<Long> condition) {
        var selection = workspace.watched().selection();
        return Bindings.createBooleanBinding(
                () -> {
                    var booths = workspace.plan().booths();
                    long count =
                            selection.get().stream().filter(booths::contains).count();
                    return count == selection.get().size() && condition.test(count);
                },
                selection);
    }
}
