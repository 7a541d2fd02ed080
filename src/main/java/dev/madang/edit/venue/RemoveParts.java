package dev.madang.edit.venue;

import dev.madang.edit.EditCommand;
import dev.madang.edit.PlanChange;
import dev.madang.model.Plan;
import java.util.Objects;
import java.util.Set;

/**
 * Removes halls, partitions and fixtures of a level. A hall that is gone is no longer leased, a partition no longer
 * closed; booths that stood there stay and are found to lie outside.
 *
 * @param level id of the level
 * @param parts ids of what to remove
 */
public record RemoveParts(String level, Set<String> parts) implements EditCommand {

    /** Copies the ids. */
    public RemoveParts {
        Objects.requireNonNull(level, "level");
        parts = Set.copyOf(parts);
    }

    @Override
    public PlanChange apply(Plan plan) {
        parts.forEach(part -> Levels.part(Levels.level(plan, level), part));
        return Levels.replace(plan, level, before -> before.without(parts));
    }

    @Override
    public String labelKey() {
        return "edit.parts.remove";
    }
}
