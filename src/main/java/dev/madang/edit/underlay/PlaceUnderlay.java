package dev.madang.edit.underlay;

import dev.madang.edit.EditCommand;
import dev.madang.edit.PlanChange;
import dev.madang.model.ElementId;
import dev.madang.model.Plan;
import dev.madang.model.UnderlayPlace;
import java.util.Objects;

/**
 * Puts an underlay at a place, at a scale and a rotation that are given in numbers.
 *
 * @param id the underlay
 * @param place where it is to lie
 */
public record PlaceUnderlay(ElementId id, UnderlayPlace place) implements EditCommand {

    /** Checks that all is given. */
    public PlaceUnderlay {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(place, "place");
    }

    @Override
    public PlanChange apply(Plan plan) {
        return Pictures.place(plan, id, before -> place);
    }

    @Override
    public String labelKey() {
        return "edit.underlay.place";
    }
}
