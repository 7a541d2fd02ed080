package dev.madang.edit;

import dev.madang.model.Colour;
import dev.madang.model.ElementId;
import dev.madang.model.LocalText;
import dev.madang.model.Plan;
import dev.madang.model.Zone;
import java.util.List;
import java.util.Objects;

/**
 * Names and tints a zone.
 *
 * @param id the zone
 * @param name what is printed on it
 * @param colour how it is tinted
 */
public record ChangeZone(ElementId id, LocalText name, Colour colour) implements EditCommand {

    /** Checks that all are given. */
    public ChangeZone {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(colour, "colour");
    }

    @Override
    public PlanChange apply(Plan plan) {
        Zone zone = plan.zones()
                .get(id)
                .orElseThrow(() -> new IllegalArgumentException("There is no zone with id \"" + id + "\"."));
        Zone changed = new Zone(id, zone.level(), name, colour, zone.shape(), zone.show());
        return Edits.replace(plan, List.of(id), e -> changed);
    }

    @Override
    public String labelKey() {
        return "edit.zone";
    }
}
