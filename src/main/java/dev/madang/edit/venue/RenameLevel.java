package dev.madang.edit.venue;

import dev.madang.edit.EditCommand;
import dev.madang.edit.PlanChange;
import dev.madang.model.LocalText;
import dev.madang.model.Plan;
import java.util.Objects;

/**
 * Gives a level another name.
 *
 * @param level id of the level
 * @param name its new name
 */
public record RenameLevel(String level, LocalText name) implements EditCommand {

    /** Checks that both are given. */
    public RenameLevel {
        Objects.requireNonNull(level, "level");
        Objects.requireNonNull(name, "name");
    }

    @Override
    public PlanChange apply(Plan plan) {
        return Levels.replace(plan, level, before -> before.withName(name));
    }

    @Override
    public String labelKey() {
        return "edit.level.rename";
    }
}
