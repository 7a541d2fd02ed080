package dev.madang.edit;

import dev.madang.model.ElementId;
import dev.madang.model.Exhibitor;
import dev.madang.model.Plan;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Fills in many booths at once from a table. Copies the plan twice however many there are.
 *
 * @param entries what the table says, by booth
 * @param added exhibitors that it names and the plan does not know yet
 */
public record FillBooths(Map<ElementId, BoothEntry> entries, List<Exhibitor> added) implements EditCommand {

    /** Copies the collections. */
    public FillBooths {
        entries = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
        added = List.copyOf(added);
    }

    @Override
    public PlanChange apply(Plan plan) {
        Plan known =
                added.isEmpty() ? plan : plan.withExhibitors(plan.exhibitors().with(added));
        PlanChange filled = Edits.replaceBooths(
                known, entries.keySet(), booth -> Objects.requireNonNull(entries.get(booth.id()), "entry")
                        .on(booth));
        if (added.isEmpty()) {
            return filled;
        }
        Set<ElementId> touched = new LinkedHashSet<>(filled.touched());
        added.forEach(exhibitor -> touched.add(exhibitor.id()));
        return PlanChange.of(plan, filled.after(), touched);
    }

    @Override
    public String labelKey() {
        return "edit.fill";
    }
}
