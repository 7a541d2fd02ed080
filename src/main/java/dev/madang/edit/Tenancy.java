package dev.madang.edit;

import dev.madang.model.Booth;
import dev.madang.model.ElementId;
import dev.madang.model.Letting;
import dev.madang.model.LocalText;
import dev.madang.model.Plan;
import dev.madang.model.Stand;
import dev.madang.model.Status;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What goes with an exhibitor from booth to booth: the exhibitor, how far the letting has come, and its history; what
 * was sold, so that the new booth is held against it; and what is to be built and shown.
 */
final class Tenancy {

    private Tenancy() {}

    /** Lets two booths change exhibitor, status and history. */
    static PlanChange swapped(Plan plan, ElementId one, ElementId other) {
        Booth a = lettable(plan, one);
        Booth b = lettable(plan, other);
        PlanChange change = Edits.replaceBooths(
                plan, List.of(one, other), booth -> booth.id().equals(one) ? with(a, b) : with(b, a));
        return change.isNone() ? change : rekeyed(plan, change, Map.of(one, other, other, one));
    }

    /** Puts one booth's exhibitor into another; who was there is seated nowhere. */
    static PlanChange replaced(Plan plan, ElementId from, ElementId to) {
        Booth a = lettable(plan, from);
        Booth b = lettable(plan, to);
        boolean staysBuilt = a.stand().isEmpty() && !isTaken(plan, b);
        PlanChange change = Edits.replaceBooths(
                plan,
                List.of(from, to),
                booth -> booth.id().equals(to)
                        ? with(b, a).withStand(staysBuilt ? b.stand() : fitting(b, a))
                        : a.withExhibitor(null)
                                .withLetting(Letting.AVAILABLE)
                                .withPromise(null)
                                .withStand(Stand.NONE));
        return rekeyed(plan, change, Map.of(from, to));
    }

    static boolean isTaken(Plan plan, Booth booth) {
        return booth.occupant().isPresent() || plan.statusOf(booth).stage() != Status.Stage.AVAILABLE;
    }

    /** Returns how refusals name who has a booth; one that nobody has goes by its number. */
    static LocalText nameIn(Plan plan, Booth booth) {
        return plan.tenantOf(booth).orElseGet(() -> LocalText.of(booth.number()));
    }

    private static Booth lettable(Plan plan, ElementId id) {
        Booth booth = Edits.booth(plan, id);
        if (plan.statusOf(booth).stage() == Status.Stage.CLOSED) {
            throw new EditRefused("refused.blocked", booth.number());
        }
        return booth;
    }

    private static Booth with(Booth place, Booth tenant) {
        return place.withExhibitor(tenant.exhibitor())
                .withLetting(tenant.letting())
                .withPromise(tenant.promise())
                .withStand(fitting(place, tenant));
    }

    /** Returns what a tenant builds, told of another place; it has no walls along sides that are not there. */
    private static Stand fitting(Booth place, Booth tenant) {
        return tenant.stand()
                .withWalls(tenant.stand().walls().stream()
                        .filter(wall -> wall.side() < Booth.sidesOf(place.shape()))
                        .toList());
    }

    private static PlanChange rekeyed(Plan plan, PlanChange change, Map<ElementId, ElementId> newBooths) {
        Plan after = change.after();
        Set<ElementId> touched = change.touched();
        return PlanChange.of(plan, after.withSales(after.sales().rekeyed(newBooths)), touched);
    }
}
