package dev.madang.view.action;

import dev.madang.edit.RemoveElements;
import dev.madang.edit.RotateElements;
import dev.madang.model.Angle;
import dev.madang.model.Bounds;
import dev.madang.model.ElementId;
import dev.madang.model.Plan;
import dev.madang.model.PlanElement;
import dev.madang.session.HistoryEntry;
import dev.madang.view.Layer;
import dev.madang.view.LayerLooks;
import dev.madang.view.Workspace;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.value.ObservableValue;

/** Actions on what is selected, and undo. */
public final class EditActions {

    private static final String NOTHING_SELECTED = "reason.nothingSelected";

    private final Workspace workspace;
    private final Supplier<ElementId> newIds;
    private final Consumer<List<PlanElement>> reveal;

    private EditActions(Workspace workspace, Supplier<ElementId> newIds, Consumer<List<PlanElement>> reveal) {
        this.workspace = workspace;
        this.newIds = newIds;
        this.reveal = reveal;
    }

    /** Returns the actions; copies get ids from {@code newIds}, and {@code reveal} shows what undo brings back. */
    public static List<Action> of(Workspace workspace, Supplier<ElementId> newIds, Consumer<List<PlanElement>> reveal) {
        return new EditActions(workspace, newIds, reveal).actions();
    }

    private List<Action> actions() {
        var watched = workspace.watched();
        BooleanBinding selected =
                Bindings.createBooleanBinding(() -> !watched.selection().get().isEmpty(), watched.selection());
        return List.of(
                step("undo", "fth-corner-up-left", "Shortcut+Z", this::undo, watched.nextUndo()),
                step("redo", "fth-corner-up-right", "Shortcut+Y", this::redo, watched.nextRedo()),
                onSelection(
                        "duplicate", "fth-copy", "Shortcut+D", new Duplicating(workspace, newIds)::duplicate, selected),
                onSelection("delete", "fth-trash-2", "Delete", this::delete, selected),
                onSelection("rotate", "fth-rotate-cw", "Shortcut+R", () -> rotate(Angle.QUARTER_CDEG), selected),
                onSelection(
                        "rotateBack",
                        "fth-rotate-ccw",
                        "Shortcut+Shift+R",
                        () -> rotate(-Angle.QUARTER_CDEG),
                        selected),
                Action.of("edit.selectAll", this::selectAll)
                        .keys("Shortcut+A")
                        .when(levelFilled(), "reason.levelEmpty"),
                onSelection("deselect", "", "Shortcut+Shift+A", this::deselect, selected));
    }

    private static Action onSelection(String key, String icon, String keys, Runnable deed, BooleanBinding selected) {
        return Action.of("edit." + key, deed).icon(icon).keys(keys).when(selected, NOTHING_SELECTED);
    }

    private Action step(
            String name, String icon, String keys, Runnable deed, ReadOnlyObjectProperty<Optional<HistoryEntry>> next) {
        String key = "edit." + name;
        BooleanBinding possible = Bindings.createBooleanBinding(() -> next.get().isPresent(), next);
        ObservableValue<String> text = Bindings.createStringBinding(
                () -> stepText(key, next.get()), next, workspace.state().messages());
        return Action.of(key, deed)
                .icon(icon)
                .keys(keys)
                .when(possible, "reason.no." + name)
                .named(text);
    }

    private void undo() {
        Set<ElementId> touched = touched(workspace.session().nextUndo());
        workspace.session().undo();
        reveal(touched);
    }

    private void redo() {
        Set<ElementId> touched = touched(workspace.session().nextRedo());
        workspace.session().redo();
        reveal(touched);
    }

    private static Set<ElementId> touched(Optional<HistoryEntry> step) {
        return step.map(entry -> entry.change().touched()).orElse(Set.of());
    }

    private void reveal(Set<ElementId> ids) {
        Plan plan = workspace.plan();
        reveal.accept(ids.stream().flatMap(id -> plan.element(id).stream()).toList());
    }

    private String stepText(String key, Optional<HistoryEntry> entry) {
        return entry.map(step -> workspace
                        .messages()
                        .get("action." + key + ".of", workspace.messages().get(step.labelKey(), step.count())))
                .orElseGet(() -> workspace.messages().get("action." + key));
    }

    private BooleanBinding levelFilled() {
        return Bindings.createBooleanBinding(
                () -> onLevel().findAny().isPresent(),
                workspace.watched().plan(),
                workspace.state().level());
    }

    private Stream<PlanElement> onLevel() {
        return workspace.plan().elementsOn(workspace.state().level().get());
    }

    private void selectAll() {
        LayerLooks looks = workspace.state().layers().get();
        workspace
                .session()
                .select(onLevel()
                        .filter(element -> looks.canBeHit(Layer.of(element)))
                        .map(PlanElement::id)
                        .collect(Collectors.toCollection(LinkedHashSet::new)));
    }

    private void deselect() {
        workspace.session().select(Set.of());
    }

    private void delete() {
        workspace.execute(
                new RemoveElements(workspace.session().free(workspace.session().selection())));
    }

    private void rotate(int angleCdeg) {
        Set<ElementId> free = workspace.session().free(workspace.session().selection());
        bounds(free).ifPresent(box -> workspace.execute(new RotateElements(free, angleCdeg, box.center())));
    }

    private Optional<Bounds> bounds(Set<ElementId> ids) {
        Plan plan = workspace.plan();
        return ids.stream()
                .flatMap(id -> plan.element(id).stream())
                .map(element -> element.shape().bounds())
                .reduce(Bounds::union);
    }
}
