package dev.madang.check;

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
 * Live findings while elements are moved together, without turning.
 *
 * <p>What is wrong between two of them alone is the same wherever they are, so it is found once; such rules compare
 * them, at each place, only with what stays where it is. Immutable; any thread may use it.
 */
public final class MovePreview {

    private final Plan start;
    private final Set<ElementId> ids;
    private final List<LocalRule> pairRules;
    private final List<LocalRule> otherRules;
    private final List<Load> loads = new ArrayList<>();

    /**
     * What is moved on one level.
     *
     * @param elements those that take up floor, where the gesture began
     * @param around all that stood there then
     * @param staying what stays
     * @param among what is wrong between two of them, where the gesture began
     */
    private record Load(List<PlanElement> elements, Surroundings around, Surroundings staying, List<Finding> among) {}

    MovePreview(
            Checker checker, Plan start, PerLevel<Surroundings> arounds, Collection<? extends PlanElement> elements) {
        this.start = start;
        this.ids = elements.stream().map(PlanElement::id).collect(Collectors.toUnmodifiableSet());
        this.pairRules = checker.localRules().stream()
                .filter(LocalRule::comparesPairsOnly)
                .toList();
        this.otherRules = checker.localRules().stream()
                .filter(rule -> !rule.comparesPairsOnly())
                .toList();
        Map<String, List<PlanElement>> byLevel = elements.stream()
                .filter(Placed::takesFloor)
                .collect(Collectors.groupingBy(PlanElement::level, Collectors.toList()));
        byLevel.forEach((level, onLevel) -> {
            Surroundings around = arounds.on(level);
            loads.add(new Load(onLevel, around, around.without(ids), among(onLevel, around)));
        });
    }

    /** Returns the findings that concern the elements if they were that far away, the worst first. */
    public List<Finding> at(int dx, int dy) {
        Set<Finding> found = new LinkedHashSet<>();
        Outcome outcome = Outcome.ofFindings(found);
        for (Load load : loads) {
            List<Placed> nowAt = load.elements().stream()
                    .map(element -> Placed.of(element.moved(dx, dy)))
                    .toList();
            check(nowAt, pairRules, load.staying(), outcome);
            check(nowAt, otherRules, load.around().with(ids, nowAt), outcome);
            load.among().forEach(finding -> found.add(finding.moved(dx, dy)));
        }
        return FindingOrder.sorted(found, start);
    }

    private List<Finding> among(List<PlanElement> elements, Surroundings around) {
        List<Placed> placed = elements.stream().map(Placed::of).toList();
        Set<Finding> found = new LinkedHashSet<>();
        check(placed, pairRules, around.only(placed), Outcome.ofFindings(found));
        return List.copyOf(found);
    }

    private static void check(List<Placed> placed, List<LocalRule> rules, Surroundings around, Outcome outcome) {
        for (Placed one : placed) {
            rules.forEach(rule -> rule.check(one, around, outcome));
        }
    }
}
