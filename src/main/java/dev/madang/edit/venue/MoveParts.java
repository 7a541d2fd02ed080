package dev.madang.edit.venue;

import dev.madang.edit.EditCommand;
import dev.madang.edit.Nudge;
import dev.madang.edit.PlanChange;
import dev.madang.model.Evidence;
import dev.madang.model.Level;
import dev.madang.model.LevelPart;
import dev.madang.model.Plan;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Moves halls, partitions and fixtures of a level by whole millimetres. Where they lie is from then on what the planner
 * says, unless evidence is given for it again.
 *
 * @param level id of the level
 * @param parts ids of what to move
 * @param dx millimetres to the right
 * @param dy millimetres down the page
 */
public record MoveParts(String level, Set<String> parts, int dx, int dy) implements Nudge {

    /** Copies the ids. */
    public MoveParts {
        Objects.requireNonNull(level, "level");
        parts = Set.copyOf(parts);
    }

    @Override
    public PlanChange apply(Plan plan) {
        Level before = Levels.level(plan, level);
        List<LevelPart> moved = parts.stream()
                .sorted()
                .map(id -> Levels.part(before, id))
                .map(part -> part.withPlace(part.place().moved(dx, dy), Evidence.ENTERED))
                .toList();
        return dx == 0 && dy == 0 ? PlanChange.none(plan) : Levels.replace(plan, level, now -> now.with(moved));
    }

    @Override
    public Optional<Nudge> and(EditCommand next) {
        return next instanceof MoveParts other && other.level.equals(level) && other.parts.equals(parts)
                ? Optional.of(new MoveParts(level, parts, dx + other.dx, dy + other.dy))
                : Optional.empty();
    }

    @Override
    public String labelKey() {
        return "edit.parts.move";
    }
}
