package dev.madang.edit.underlay;

import dev.madang.edit.EditCommand;
import dev.madang.edit.EditRefused;
import dev.madang.edit.PlanChange;
import dev.madang.model.Plan;
import dev.madang.model.Underlay;
import dev.madang.model.Underlays;
import java.util.Objects;

/**
 * Lays a drawing from elsewhere beneath a level, upon those that lie there.
 *
 * @param underlay the underlay, with an id that is new
 */
public record AddUnderlay(Underlay underlay) implements EditCommand {

    /** Checks that it is given. */
    public AddUnderlay {
        Objects.requireNonNull(underlay, "underlay");
    }

    /**
     * Adds it.
     *
     * @throws EditRefused if the plan would become too large to be opened again
     */
    @Override
    public PlanChange apply(Plan plan) {
        Underlays before = plan.site().underlays();
        if (before.storedBytes() + underlay.content().storedBytes() > Underlays.MAX_STORED_BYTES) {
            throw new EditRefused("refused.underlay.full", Underlays.MAX_STORED_BYTES / 1_000_000);
        }
        return Pictures.put(plan, before.with(underlay));
    }

    @Override
    public String labelKey() {
        return "edit.underlay.add";
    }
}
