package dev.madang.edit.venue;

import dev.madang.edit.EditCommand;
import dev.madang.edit.PlanChange;
import dev.madang.model.Level;
import dev.madang.model.Plan;
import java.util.List;
import java.util.Objects;

/**
 * Takes a level out of the plan. It must be empty, as nothing that was laid out may vanish in passing, and a plan keeps
 * at least one level.
 *
 * @param level id of the level
 */
public record RemoveLevel(String level) implements EditCommand {

    /** Checks that a level is named. */
    public RemoveLevel {
        Objects.requireNonNull(level, "level");
    }

    @Override
    public PlanChange apply(Plan plan) {
        Levels.level(plan, level);
        long left = plan.elementsOn(level).count();
        if (left > 0) {
            throw new IllegalArgumentException("Level \"" + level + "\" still holds " + left + " elements.");
        }
        if (plan.levels().size() == 1) {
            throw new IllegalArgumentException("Level \"" + level + "\" is the only one of the plan.");
        }
        List<Level> rest = plan.levels().stream()
                .filter(other -> !other.id().equals(level))
                .toList();
        return Levels.put(plan, plan.venue(), rest, plan.leased());
    }

    @Override
    public String labelKey() {
        return "edit.level.remove";
    }
}
