package dev.madang.edit;

import dev.madang.model.ElementId;
import dev.madang.model.Plan;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * Several deeds as one: one step back, one name, all or nothing.
 *
 * @param labelKey key of the name in the message bundles
 * @param edits the deeds in order
 */
public record CompositeEdit(String labelKey, List<EditCommand> edits) implements EditCommand {

    /** Copies the list. */
    public CompositeEdit {
        Objects.requireNonNull(labelKey, "labelKey");
        edits = List.copyOf(edits);
    }

    @Override
    public PlanChange apply(Plan plan) {
        Plan current = plan;
        Set<ElementId> touched = new LinkedHashSet<>();
        boolean everywhere = false;
        for (EditCommand edit : edits) {
            PlanChange change = edit.apply(current);
            current = change.after();
            touched.addAll(change.touched());
            everywhere |= change.everywhere();
        }
        return new PlanChange(plan, current, touched, everywhere);
    }
}
