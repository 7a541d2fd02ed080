package dev.madang.check.global;

import dev.madang.check.GlobalFindings;
import dev.madang.crowd.PeakOccupancy;
import dev.madang.crowd.RegistrationQueue;
import dev.madang.model.Plan;
import dev.madang.model.Underlays;
import java.util.List;
import java.util.Optional;

/**
 * What the global rules say of a plan.
 *
 * @param plan which
 * @param levels each level with leased halls, in the order of the plan
 * @param peak how many are inside at once on the best day; empty without expected visitors
 * @param queue the queue at registration; empty without expected visitors or desks
 * @param said findings and limits
 */
public record GlobalResult(
        Plan plan,
        List<LevelResult> levels,
        Optional<PeakOccupancy> peak,
        Optional<RegistrationQueue> queue,
        GlobalFindings said) {

    /** Copies the list. */
    public GlobalResult {
        levels = List.copyOf(levels);
    }

    /**
     * Tells whether the same is said of another plan, as nothing that is looked at differs: event, levels and how they
     * are used, booths and features. Drawings beneath, notes, names and all that is said of selling are not looked at.
     * Costs next to nothing.
     */
    public boolean holdsFor(Plan other) {
        return plan == other
                || (plan.booths() == other.booths()
                        && plan.features() == other.features()
                        && plan.plannedEvent().equals(other.plannedEvent())
                        && plan.site()
                                .withUnderlays(Underlays.NONE)
                                .equals(other.site().withUnderlays(Underlays.NONE)));
    }

    /** Returns the same for another plan, for which it must hold. */
    public GlobalResult of(Plan other) {
        return new GlobalResult(other, levels, peak, queue, said);
    }

    /** Returns what is known of a level; empty if no hall of it is leased. */
    public Optional<LevelResult> on(String level) {
        return levels.stream().filter(result -> result.level().equals(level)).findFirst();
    }

    /** Returns the persons of all levels. */
    public long persons() {
        return levels.stream().mapToLong(LevelResult::persons).sum();
    }
}
