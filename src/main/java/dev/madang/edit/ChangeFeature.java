package dev.madang.edit;

import dev.madang.model.ElementId;
import dev.madang.model.Feature;
import dev.madang.model.FeatureKind;
import dev.madang.model.LocalText;
import dev.madang.model.Plan;
import java.util.List;
import java.util.Objects;

/**
 * Says what a feature is for.
 *
 * @param id the feature
 * @param kind what it is for
 * @param name what is printed on it
 * @param seats number of seats
 */
public record ChangeFeature(ElementId id, FeatureKind kind, LocalText name, int seats) implements EditCommand {

    /** Checks that all are given. */
    public ChangeFeature {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(name, "name");
    }

    @Override
    public PlanChange apply(Plan plan) {
        if (!plan.features().contains(id)) {
            throw new IllegalArgumentException("There is no feature with id \"" + id + "\".");
        }
        return Edits.replace(plan, List.of(id), e -> new Feature(id, e.level(), kind, name, e.shape(), seats));
    }

    @Override
    public String labelKey() {
        return "edit.feature";
    }
}
