package dev.madang.edit;

import dev.madang.model.Anchor;
import dev.madang.model.Dimension;
import dev.madang.model.ElementId;
import dev.madang.model.Plan;
import java.util.List;
import java.util.Objects;

/**
 * Measures something else, or draws the line elsewhere.
 *
 * @param id the dimension
 * @param from where it begins
 * @param to where it ends
 * @param offsetMm how far from what is measured the line is drawn
 */
public record ChangeDimension(ElementId id, Anchor from, Anchor to, int offsetMm) implements EditCommand {

    /** Checks that all are given. */
    public ChangeDimension {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
    }

    @Override
    public PlanChange apply(Plan plan) {
        if (!plan.layout().dimensions().contains(id)) {
            throw new IllegalArgumentException("There is no dimension with id \"" + id + "\".");
        }
        return Edits.replace(plan, List.of(id), e -> new Dimension(id, e.level(), from, to, offsetMm));
    }

    @Override
    public String labelKey() {
        return "edit.dimension";
    }
}
