package dev.madang.edit;

import dev.madang.model.Booth;
import dev.madang.model.ElementId;
import dev.madang.model.Letting;
import dev.madang.model.Plan;
import dev.madang.model.Status;
import java.util.List;
import java.util.Objects;

/**
 * Seats an exhibitor in a booth. If somebody else had it, the letting begins anew.
 *
 * @param booth the booth
 * @param exhibitor id of one of the plan's exhibitors
 */
public record SeatExhibitor(ElementId booth, ElementId exhibitor) implements EditCommand {

    /** Checks that both are given. */
    public SeatExhibitor {
        Objects.requireNonNull(booth, "booth");
        Objects.requireNonNull(exhibitor, "exhibitor");
    }

    @Override
    public PlanChange apply(Plan plan) {
        if (plan.statusOf(Edits.booth(plan, booth)).stage() == Status.Stage.CLOSED) {
            throw new EditRefused("refused.blocked", Edits.booth(plan, booth).number());
        }
        return Edits.replaceBooths(plan, List.of(booth), this::seated);
    }

    private Booth seated(Booth place) {
        boolean replaces =
                place.occupant().filter(former -> !former.equals(exhibitor)).isPresent();
        Booth seated = place.withExhibitor(exhibitor);
        return replaces ? seated.withLetting(Letting.AVAILABLE) : seated;
    }

    @Override
    public String labelKey() {
        return "edit.seat";
    }
}
