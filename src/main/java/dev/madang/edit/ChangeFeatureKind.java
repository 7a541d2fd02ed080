package dev.madang.edit;

import dev.madang.model.ElementId;
import dev.madang.model.Feature;
import dev.madang.model.FeatureKind;
import dev.madang.model.Plan;
import java.util.Objects;
import java.util.Set;

/**
 * Says of features what they are for; names and seats stay.
 *
 * @param ids the features
 * @param kind what they are for
 */
public record ChangeFeatureKind(Set<ElementId> ids, FeatureKind kind) implements EditCommand {

    /** Copies the ids. */
    public ChangeFeatureKind {
        ids = Set.copyOf(ids);
        Objects.requireNonNull(kind, "kind");
    }

    @Override
    public PlanChange apply(Plan plan) {
        return Edits.replace(plan, ids, element -> {
            if (element instanceof Feature feature) {
                return new Feature(
                        feature.id(), feature.level(), kind, feature.name(), feature.shape(), feature.seats());
            }
            throw new IllegalArgumentException("\"" + element.id() + "\" is no feature.");
        });
    }

    @Override
    public String labelKey() {
        return "edit.features";
    }
}
