package dev.madang.edit;

import dev.madang.model.ElementId;
import dev.madang.model.Plan;
import dev.madang.model.Shape;
import java.util.List;
import java.util.Objects;

/**
 * Gives one element another shape: typed position and size, or a dragged edge.
 *
 * @param id what to change
 * @param shape its new shape
 */
public record ChangeShape(ElementId id, Shape shape) implements EditCommand {

    /** Checks that both are given. */
    public ChangeShape {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(shape, "shape");
    }

    @Override
    public PlanChange apply(Plan plan) {
        return Edits.replace(plan, List.of(id), e -> Edits.area(e).withShape(shape));
    }

    @Override
    public String labelKey() {
        return "edit.resize";
    }
}
