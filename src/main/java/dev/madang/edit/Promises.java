package dev.madang.edit;

import dev.madang.geometry.OpenSides;
import dev.madang.model.Booth;
import dev.madang.model.ElementId;
import dev.madang.model.Plan;
import dev.madang.model.Promise;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Takes down what is sold at the moment in which a booth is sold, in whatever way, so that later changes can be held
 * against it; and forgets it when the booth is no longer sold.
 */
final class Promises {

    private Promises() {}

    /** Returns what a booth of a plan is as it stands now. */
    static Promise now(Booth booth, BoothSides sides) {
        OpenSides open = sides.of(booth);
        return new Promise(booth.shape().areaMm2(), booth.build(), open.count(), booth.number());
    }

    /** Returns the booths of which the promise changes by a step, as they are with it. */
    static List<Booth> settled(Plan before, Plan after, Set<ElementId> touched) {
        boolean sameStatuses = before.sales().statuses().equals(after.sales().statuses());
        if (before.booths() == after.booths() && sameStatuses) {
            return List.of();
        }
        BoothSides sides = BoothSides.of(after);
        List<Booth> settled = new ArrayList<>();
        for (ElementId id : sameStatuses ? touched : all(after)) {
            Optional<Booth> now = after.booths().get(id);
            now.filter(booth -> isNew(before, after, booth))
                    .ifPresent(booth -> settled.add(booth.withPromise(now(booth, sides))));
            now.filter(booth -> booth.promised().isPresent() && !after.isSold(booth))
                    .ifPresent(booth -> settled.add(booth.withPromise(null)));
        }
        return settled;
    }

    private static Collection<ElementId> all(Plan plan) {
        return plan.booths().ids();
    }

    private static boolean isNew(Plan before, Plan after, Booth now) {
        return now.promised().isEmpty()
                && after.isSold(now)
                && before.booths().get(now.id()).filter(before::isSold).isEmpty();
    }
}
