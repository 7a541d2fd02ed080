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
 * <p>What is wrong among them is the same wherever they are, so it is found once. At each place they are compared only
 * with what stays where it is. Immutable; any thread may use it.
 */
public final class MovePreview {

    private final Checker checker;
    private final Plan start;
    private final List<Load> loads = new ArrayList<>();

    /**
     * What is moved on one level.
     *
     * @param elements those that take up floor, where the gesture began
     * @param around what stays
     * @param among what is wrong between them, where the gesture began
     */
    private record Load(List<PlanElement> elements, Surroundings around, List<Finding> among) {}

    MovePreview(
            Checker checker, Plan start, PerLevel<Surroundings> arounds, Collection<? extends PlanElement> elements) {
        this.checker = checker;
        this.start = start;
        Set<ElementId> ids = elements.stream().map(PlanElement::id).collect(Collectors.toSet());
        Map<String, List<PlanElement>> byLevel = elements.stream()
                .filter(Placed::takesFloor)
                .collect(Collectors.groupingBy(PlanElement::level, Collectors.toList()));
        byLevel.forEach((level, onLevel) -> {
            Surroundings around = arounds.on(level);
            loads.add(new Load(onLevel, around.without(ids), among(onLevel, around)));
        });
    }

    /** Returns the findings that concern the elements if they were that far away, the worst first. */
    public List<Finding> at(int dx, int dy) {
        Set<Finding> found = new LinkedHashSet<>();
        for (Load load : loads) {
            for (PlanElement element : load.elements()) {
                checker.checkPlaced(Placed.of(element.moved(dx, dy)), load.around(), found);
            }
            load.among().forEach(finding -> found.add(finding.moved(dx, dy)));
        }
        return FindingOrder.sorted(found, start);
    }

    /** What is found of one alone hangs on the place, and is looked at there. */
    private List<Finding> among(List<PlanElement> elements, Surroundings around) {
        List<Placed> placed = elements.stream().map(Placed::of).toList();
        Surroundings alone = around.only(placed);
        Set<Finding> found = new LinkedHashSet<>();
        placed.forEach(one -> checker.checkPlaced(one, alone, found));
        return found.stream().filter(finding -> finding.subjects().size() > 1).toList();
    }
}
