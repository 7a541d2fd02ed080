package dev.madang.view.arrange;

import dev.madang.model.Bounds;
import dev.madang.model.ElementId;
import dev.madang.model.Plan;
import dev.madang.model.PlanElement;
import dev.madang.view.Workspace;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;

/** What is selected on the level that is seen, in the order of selecting: that is what is arranged and copied. */
final class Chosen {

    private final Workspace workspace;

    Chosen(Workspace workspace) {
        this.workspace = workspace;
    }

    List<PlanElement> elements() {
        Plan plan = workspace.plan();
        String level = workspace.state().level().get();
        return workspace.session().selection().stream()
                .flatMap(id -> plan.element(id).stream())
                .filter(element -> element.level().equals(level))
                .toList();
    }

    Set<ElementId> ids() {
        return elements().stream().map(PlanElement::id).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Returns those that are not locked; the others are told of in the status bar. */
    Set<ElementId> free() {
        return workspace.session().free(ids());
    }

    Optional<Bounds> bounds() {
        return bounds(elements());
    }

    static Optional<Bounds> bounds(List<PlanElement> elements) {
        return elements.stream().map(element -> element.shape().bounds()).reduce(Bounds::union);
    }

    /** Returns all that lies on the level that is seen, from the bottom to the top. */
    List<PlanElement> all() {
        return workspace.plan().elementsOn(workspace.state().level().get()).toList();
    }

    void select(List<PlanElement> elements) {
        Set<ElementId> ids =
                elements.stream().map(PlanElement::id).collect(Collectors.toCollection(LinkedHashSet::new));
        workspace.session().select(Collections.unmodifiableSet(ids));
    }

    /** Tells whether at least that many are selected. */
    BooleanBinding atLeast(int count) {
        return when(plan -> isThere(plan, count));
    }

    /**
     * Tells whether something holds of the plan, which may depend on what is selected and seen. The properties are
     * asked for their values, as a property that nobody asks tells of its first change only.
     */
    BooleanBinding when(Predicate<Plan> condition) {
        var plan = workspace.watched().plan();
        var selection = workspace.watched().selection();
        var level = workspace.state().level();
        return Bindings.createBooleanBinding(
                () -> selection.get() != null && level.get() != null && condition.test(plan.get()),
                plan,
                selection,
                level);
    }

    /** Looks no further than it must: it is asked for each action whenever something else is selected. */
    private boolean isThere(Plan plan, int count) {
        String level = workspace.state().level().get();
        return workspace.session().selection().stream()
                        .flatMap(id -> plan.element(id).stream())
                        .filter(element -> element.level().equals(level))
                        .limit(count)
                        .count()
                == count;
    }
}
