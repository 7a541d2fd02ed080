package dev.madang.edit;

import dev.madang.model.Event;
import dev.madang.model.EventFigure;
import dev.madang.model.Plan;
import java.util.Objects;
import java.util.Set;

/**
 * Gives the plan's event a figure, such as the visitors that are expected, in place of the first of the same kind,
 * stage and show.
 *
 * @param figure the figure as it is to be
 */
public record ChangeFigure(EventFigure figure) implements EditCommand {

    /** Checks that a figure is given. */
    public ChangeFigure {
        Objects.requireNonNull(figure, "figure");
    }

    /**
     * {@inheritDoc}
     *
     * @throws EditRefused if the plan has no event
     * @throws IllegalArgumentException if the figure names a show that the event does not hold
     */
    @Override
    public PlanChange apply(Plan plan) {
        Event event = plan.plannedEvent().orElseThrow(() -> new EditRefused("refused.noEvent"));
        Event changed = event.withFigure(figure);
        return changed.equals(event) ? PlanChange.none(plan) : PlanChange.of(plan, plan.withEvent(changed), Set.of());
    }

    @Override
    public String labelKey() {
        return "edit.figure";
    }
}
