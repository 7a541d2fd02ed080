package dev.madang.check;

import dev.madang.edit.PlanChange;
import dev.madang.model.ElementId;
import dev.madang.model.Plan;
import dev.madang.model.PlanElement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Live findings while something is dragged: local rules only, near what moves. One preview serves one gesture, from
 * press to release. Immutable.
 */
public final class Preview {

    private final Checker checker;
    private final Plan start;
    private final PerLevel<Surroundings> arounds;

    Preview(Checker checker, Plan start, PerLevel<Surroundings> arounds) {
        this.checker = checker;
        this.start = start;
        this.arounds = arounds;
    }

    /**
     * Returns the findings that concern what a draft touches, the worst first.
     *
     * @param draft a change of the plan with which the gesture began
     */
    public List<Finding> of(PlanChange draft) {
        return of(
                draft.touched().stream()
                        .flatMap(id -> draft.after().element(id).stream())
                        .toList(),
                draft.touched(),
                draft.after());
    }

    /**
     * Prepares for moving elements together. Costs more than one look, and makes each of the many looks of a drag
     * cheaper.
     *
     * @param elements elements of the plan with which the gesture began
     */
    public MovePreview moving(Collection<? extends PlanElement> elements) {
        return new MovePreview(checker, start, arounds, elements);
    }

    /**
     * Returns the findings that concern some elements if they were elsewhere, the worst first. No plan is made for it.
     *
     * @param drafts elements of the plan with which the gesture began, the same but for their shapes
     */
    public List<Finding> of(List<PlanElement> drafts) {
        return of(drafts, drafts.stream().map(PlanElement::id).collect(Collectors.toSet()), start);
    }

    private List<Finding> of(List<PlanElement> drafts, Set<ElementId> touched, Plan plan) {
        Set<Finding> found = new LinkedHashSet<>();
        Map<String, List<PlanElement>> byLevel = drafts.stream().collect(Collectors.groupingBy(PlanElement::level));
        byLevel.forEach((level, elements) -> check(level, elements, touched, found));
        return FindingOrder.sorted(found, plan);
    }

    private void check(String level, List<PlanElement> elements, Set<ElementId> touched, Set<Finding> found) {
        List<Placed> nowAt = new ArrayList<>();
        elements.stream().filter(Placed::takesFloor).map(Placed::of).forEach(nowAt::add);
        Surroundings around = arounds.on(level).with(touched, nowAt);
        Outcome outcome = Outcome.ofFindings(found);
        elements.forEach(element -> checker.checkElement(element, around, outcome));
    }
}
