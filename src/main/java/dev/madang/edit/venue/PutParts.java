package dev.madang.edit.venue;

import dev.madang.edit.EditCommand;
import dev.madang.edit.PlanChange;
import dev.madang.model.LevelPart;
import dev.madang.model.Plan;
import java.util.List;
import java.util.Objects;

/**
 * Adds halls, partitions and fixtures to a level, or replaces those of the same id. A new hall is leased.
 *
 * @param level id of the level
 * @param parts what to put there
 */
public record PutParts(String level, List<LevelPart> parts) implements EditCommand {

    /** Copies the list. */
    public PutParts {
        Objects.requireNonNull(level, "level");
        parts = List.copyOf(parts);
    }

    /** Puts a single part. */
    public static PutParts of(String level, LevelPart part) {
        return new PutParts(level, List.of(part));
    }

    @Override
    public PlanChange apply(Plan plan) {
        for (LevelPart part : parts) {
            Levels.requireSimple(part.id(), part.place());
            requireSameKind(plan, part);
        }
        return Levels.replace(plan, level, before -> before.with(parts));
    }

    /** A hall that became a fixture would leave references to a hall behind. */
    private void requireSameKind(Plan plan, LevelPart part) {
        Levels.level(plan, level)
                .part(part.id())
                .filter(before -> !before.getClass().equals(part.getClass()))
                .ifPresent(before -> {
                    throw new IllegalArgumentException("id \"" + part.id() + "\" is already used.");
                });
    }

    @Override
    public String labelKey() {
        return "edit.parts.put";
    }
}
