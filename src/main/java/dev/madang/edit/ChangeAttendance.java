package dev.madang.edit;

import dev.madang.model.Attendance;
import dev.madang.model.Event;
import dev.madang.model.Plan;
import java.util.Objects;
import java.util.Set;

/**
 * Says otherwise when the visitors of the plan's event come, how long they stay and who serves them.
 *
 * @param attendance all of it, as it is to be
 */
public record ChangeAttendance(Attendance attendance) implements EditCommand {

    /** Checks that it is given. */
    public ChangeAttendance {
        Objects.requireNonNull(attendance, "attendance");
    }

    /**
     * {@inheritDoc}
     *
     * @throws EditRefused if the plan has no event
     */
    @Override
    public PlanChange apply(Plan plan) {
        Event event = plan.plannedEvent().orElseThrow(() -> new EditRefused("refused.noEvent"));
        return event.attendance().equals(attendance)
                ? PlanChange.none(plan)
                : PlanChange.of(plan, plan.withEvent(event.withAttendance(attendance)), Set.of());
    }

    @Override
    public String labelKey() {
        return "edit.attendance";
    }
}
