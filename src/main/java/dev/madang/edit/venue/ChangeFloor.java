package dev.madang.edit.venue;

import dev.madang.edit.EditCommand;
import dev.madang.edit.PlanChange;
import dev.madang.model.Evidence;
import dev.madang.model.Hall;
import dev.madang.model.Level;
import dev.madang.model.Plan;
import dev.madang.model.Polygon;
import java.util.List;
import java.util.Objects;

/**
 * Gives a level another outer outline. Halls that filled the floor go on filling it.
 *
 * @param level id of the level
 * @param floor the new outline
 * @param evidence how it is known
 */
public record ChangeFloor(String level, Polygon floor, Evidence evidence) implements EditCommand {

    /** Checks that all are given. */
    public ChangeFloor {
        Objects.requireNonNull(level, "level");
        Objects.requireNonNull(floor, "floor");
        Objects.requireNonNull(evidence, "evidence");
    }

    @Override
    public PlanChange apply(Plan plan) {
        Levels.requireSimple(level, floor);
        return Levels.replace(plan, level, this::changed);
    }

    private Level changed(Level before) {
        List<Hall> following = before.halls().stream()
                .filter(hall -> hall.outline().equals(before.floor()) && !floor.equals(before.floor()))
                .map(hall -> hall.withPlace(floor, evidence))
                .toList();
        return before.with(following).withFloor(floor, evidence);
    }

    @Override
    public String labelKey() {
        return "edit.floor";
    }
}
