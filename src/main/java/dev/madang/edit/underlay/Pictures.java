package dev.madang.edit.underlay;

import dev.madang.edit.EditRefused;
import dev.madang.edit.PlanChange;
import dev.madang.model.ElementId;
import dev.madang.model.Plan;
import dev.madang.model.Underlay;
import dev.madang.model.UnderlayPlace;
import dev.madang.model.Underlays;
import java.util.Set;
import java.util.function.UnaryOperator;

/** What the edits of underlays share. */
final class Pictures {

    private Pictures() {}

    /** Returns an underlay that is in the plan. */
    static Underlay underlay(Plan plan, ElementId id) {
        return plan.site()
                .underlays()
                .get(id)
                .orElseThrow(() -> new IllegalArgumentException("There is no underlay with id \"" + id + "\"."));
    }

    /** Changes one underlay, whatever its lock says. */
    static PlanChange change(Plan plan, ElementId id, UnaryOperator<Underlay> change) {
        Underlay before = underlay(plan, id);
        Underlay after = change.apply(before);
        return after.equals(before)
                ? PlanChange.none(plan)
                : put(plan, plan.site().underlays().changed(id, underlay -> after));
    }

    /** Puts one underlay elsewhere, unless it is locked. */
    static PlanChange place(Plan plan, ElementId id, UnaryOperator<UnderlayPlace> change) {
        return change(plan, id, before -> {
            UnderlayPlace place = placed(before, change);
            if (!place.equals(before.place()) && before.look().locked()) {
                throw new EditRefused("refused.underlay.locked", before.name());
            }
            if (!Underlay.fits(before.content(), place.mmPerUnit())) {
                throw new EditRefused("refused.underlay.size", before.name());
            }
            return before.withPlace(place);
        });
    }

    /** Beyond the reach of coordinates there is no place. */
    private static UnderlayPlace placed(Underlay before, UnaryOperator<UnderlayPlace> change) {
        try {
            return change.apply(before.place());
        } catch (IllegalArgumentException | ArithmeticException e) {
            throw new EditRefused("refused.underlay.far", before.name());
        }
    }

    static PlanChange put(Plan plan, Underlays underlays) {
        return PlanChange.of(plan, plan.withSite(plan.site().withUnderlays(underlays)), Set.of());
    }
}
