package dev.madang.edit.venue;

import dev.madang.edit.EditCommand;
import dev.madang.edit.PlanChange;
import dev.madang.model.Level;
import dev.madang.model.PartRef;
import dev.madang.model.Plan;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/**
 * Lays the plan out on one more level, after the others. All its halls are leased.
 *
 * @param level the level; its id must be new to the plan
 */
public record AddLevel(Level level) implements EditCommand {

    /** Checks that a level is given. */
    public AddLevel {
        Objects.requireNonNull(level, "level");
    }

    @Override
    public PlanChange apply(Plan plan) {
        if (plan.level(level.id()).isPresent()) {
            throw new IllegalArgumentException("level \"" + level.id() + "\" is already in the plan.");
        }
        List<Level> levels = new ArrayList<>(plan.levels());
        levels.add(level);
        Set<PartRef> leased = new TreeSet<>(plan.leased());
        level.halls().forEach(hall -> leased.add(new PartRef(level.id(), hall.id())));
        return Levels.put(plan, plan.venue(), levels, leased);
    }

    @Override
    public String labelKey() {
        return "edit.level.add";
    }
}
