package dev.madang.edit;

import dev.madang.model.Booth;
import dev.madang.model.ElementId;
import dev.madang.model.Elements;
import dev.madang.model.Letting;
import dev.madang.model.LocalText;
import dev.madang.model.Plan;
import dev.madang.model.Stand;
import dev.madang.model.Status;
import java.util.LinkedHashSet;
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
        return moved(plan, List.of(with(a, b), with(b, a)), Map.of(one, other, other, one));
    }

    /** Puts one booth's exhibitor into another; who was there is seated nowhere. */
    static PlanChange replaced(Plan plan, ElementId from, ElementId to) {
        Booth a = lettable(plan, from);
        Booth b = lettable(plan, to);
        boolean staysBuilt = a.stand().isEmpty() && !isTaken(plan, b);
        Booth left = a.withExhibitor(null)
                .withLetting(Letting.AVAILABLE)
                .withPromise(null)
                .withStand(Stand.NONE);
        Booth taken = with(b, a).withStand(staysBuilt ? b.stand() : fitting(b, a));
        return moved(plan, List.of(left, taken), Map.of(from, to));
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

    /** What was sold moves with the exhibitor, and is not taken down anew where it comes to. */
    private static PlanChange moved(Plan plan, List<Booth> booths, Map<ElementId, ElementId> newBooths) {
        List<Booth> changed = booths.stream()
                .filter(booth -> !booth.equals(Edits.booth(plan, booth.id())))
                .toList();
        if (changed.isEmpty()) {
            return PlanChange.none(plan);
        }
        Set<ElementId> touched = new LinkedHashSet<>();
        changed.forEach(booth -> touched.add(booth.id()));
        Elements<Booth> after = plan.booths().with(changed);
        return new PlanChange(plan, plan.withBoothsAndSales(after, plan.sales().rekeyed(newBooths)), touched, false);
    }
}
