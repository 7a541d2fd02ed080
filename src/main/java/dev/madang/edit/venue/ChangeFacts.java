package dev.madang.edit.venue;

import dev.madang.edit.EditCommand;
import dev.madang.edit.PlanChange;
import dev.madang.model.Fact;
import dev.madang.model.FactKind;
import dev.madang.model.Facts;
import dev.madang.model.Fixture;
import dev.madang.model.Hall;
import dev.madang.model.Level;
import dev.madang.model.LevelPart;
import dev.madang.model.Plan;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * Says a figure of a level, or of some of its halls and fixtures, and how it is known. A figure that is unknown without
 * any remark is struck from the list.
 *
 * @param level id of the level
 * @param parts ids of halls and fixtures; empty for the level itself
 * @param kind which figure
 * @param fact its value and evidence
 */
public record ChangeFacts(String level, Set<String> parts, FactKind kind, Fact fact) implements EditCommand {

    /** Copies the ids. */
    public ChangeFacts {
        Objects.requireNonNull(level, "level");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(fact, "fact");
        parts = Set.copyOf(parts);
    }

    @Override
    public PlanChange apply(Plan plan) {
        return Levels.replace(plan, level, this::changed);
    }

    private Level changed(Level before) {
        if (parts.isEmpty()) {
            return before.withFacts(changed(before.facts()));
        }
        List<LevelPart> next = parts.stream()
                .sorted()
                .map(id -> changed(Levels.part(before, id)))
                .toList();
        return before.with(next);
    }

    private LevelPart changed(LevelPart part) {
        if (part instanceof Hall hall) {
            return hall.withFacts(changed(hall.facts()));
        }
        if (part instanceof Fixture fixture) {
            return fixture.withFacts(changed(fixture.facts()));
        }
        throw new IllegalArgumentException("Partition \"" + part.id() + "\" has no figures.");
    }

    private Facts changed(Facts facts) {
        return fact.equals(Fact.UNKNOWN) ? facts.without(kind) : facts.with(kind, fact);
    }

    @Override
    public String labelKey() {
        return "edit.facts";
    }
}
