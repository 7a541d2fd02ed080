package dev.madang.edit;

import dev.madang.model.ElementId;
import dev.madang.model.Plan;
import dev.madang.model.PlanElement;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Adds zones, features and booths.
 *
 * @param elements what to add; their ids must be new to the plan
 */
public record AddElements(List<PlanElement> elements) implements EditCommand {

    /** Copies the list. */
    public AddElements {
        elements = List.copyOf(elements);
    }

    @Override
    public PlanChange apply(Plan plan) {
        Set<ElementId> added = new LinkedHashSet<>();
        for (PlanElement element : elements) {
            Edits.requireSimple(element);
            if (plan.usesId(element.id()) || !added.add(element.id())) {
                throw new IllegalArgumentException("id \"" + element.id() + "\" is already used.");
            }
        }
        return elements.isEmpty() ? PlanChange.none(plan) : PlanChange.of(plan, plan.withElements(elements), added);
    }

    @Override
    public String labelKey() {
        return "edit.add";
    }
}
