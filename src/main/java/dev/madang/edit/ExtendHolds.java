package dev.madang.edit;

import dev.madang.model.ElementId;
import dev.madang.model.Hold;
import dev.madang.model.Letting;
import dev.madang.model.Plan;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;

/**
 * Keeps held booths for longer. What is not held stays as it is.
 *
 * @param ids the booths
 * @param days by how many days
 * @param today holds that ended before count on from here
 */
public record ExtendHolds(Set<ElementId> ids, int days, LocalDate today) implements EditCommand {

    /** Copies the ids. */
    public ExtendHolds {
        ids = Set.copyOf(ids);
        Objects.requireNonNull(today, "today");
    }

    @Override
    public PlanChange apply(Plan plan) {
        return Edits.replaceBooths(plan, ids, booth -> booth.letting()
                .currentHold()
                .map(hold -> booth.withLetting(new Letting(booth.letting().status(), longer(hold))))
                .orElse(booth));
    }

    private Hold longer(Hold hold) {
        LocalDate from = hold.expires().isBefore(today) ? today : hold.expires();
        return new Hold(hold.holder(), from.plusDays(days));
    }

    @Override
    public String labelKey() {
        return "edit.extendHold";
    }
}
