package dev.madang.check;

import dev.madang.edit.PlanChange;
import dev.madang.model.ElementId;
import dev.madang.model.PlanElement;
import java.util.ArrayList;
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
    private final PerLevel<Surroundings> arounds;

    Preview(Checker checker, PerLevel<Surroundings> arounds) {
        this.checker = checker;
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
                draft.touched());
    }

    /**
     * Returns the findings that concern some elements if they were in the plan as given, the worst first. Costs nothing
     * for those that stay as they are.
     *
     * @param drafts elements with the ids of those whose place they take
     */
    public List<Finding> of(List<PlanElement> drafts) {
        return of(drafts, drafts.stream().map(PlanElement::id).collect(Collectors.toSet()));
    }

    private List<Finding> of(List<PlanElement> drafts, Set<ElementId> touched) {
        Set<Finding> found = new LinkedHashSet<>();
        Map<String, List<PlanElement>> byLevel = drafts.stream().collect(Collectors.groupingBy(PlanElement::level));
        byLevel.forEach((level, elements) -> check(level, elements, touched, found));
        return found.stream().sorted().toList();
    }

    private void check(String level, List<PlanElement> elements, Set<ElementId> touched, Set<Finding> found) {
        List<Placed> nowAt = new ArrayList<>();
        elements.stream().filter(Placed::takesFloor).map(Placed::of).forEach(nowAt::add);
        Surroundings around = arounds.on(level).with(touched, nowAt);
        elements.forEach(element -> checker.checkElement(element, around, found));
    }
}
