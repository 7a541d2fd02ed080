package dev.madang.edit;

import dev.madang.model.Booth;
import dev.madang.model.ElementId;
import dev.madang.model.Plan;
import dev.madang.model.Stand;
import java.util.Map;
import java.util.Objects;

/**
 * Says what is built and shown in booths.
 *
 * @param stands the stand of each booth
 */
public record ChangeStands(Map<ElementId, Stand> stands) implements EditCommand {

    /** Copies the map. */
    public ChangeStands {
        stands = Map.copyOf(stands);
    }

    /** Says it of a single booth. */
    public static ChangeStands of(ElementId id, Stand stand) {
        return new ChangeStands(Map.of(id, stand));
    }

    @Override
    public PlanChange apply(Plan plan) {
        return Edits.replaceBooths(plan, stands.keySet().stream().sorted().toList(), this::changed);
    }

    private Booth changed(Booth booth) {
        return booth.withStand(Objects.requireNonNull(stands.get(booth.id()), "stand"));
    }

    @Override
    public String labelKey() {
        return "edit.stand";
    }
}
