package dev.madang.visitor;

import dev.madang.model.Booth;
import dev.madang.model.Elements;
import dev.madang.model.Layout;
import dev.madang.model.Letting;
import dev.madang.model.Plan;
import java.util.List;
import java.util.Set;

/**
 * What the public may know of a plan: who has a booth by contract, and where. For whom a booth is held, which booths
 * are still free or how far a contract is paid is nobody else's business, nor what planners note on the drawing.
 */
public final class PublicPlan {

    private PublicPlan() {}

    /** Returns a plan in which nothing else is said. */
    public static Plan of(Plan plan) {
        List<Booth> booths = plan.booths().values().stream()
                .map(booth -> disclosed(plan, booth).withLetting(Letting.AVAILABLE))
                .toList();
        Layout layout = plan.layout();
        return plan.withLayout(new Layout(
                layout.zones(),
                layout.features(),
                Elements.of(booths),
                Elements.none(),
                Elements.none(),
                Elements.none(),
                Set.of()));
    }

    private static Booth disclosed(Plan plan, Booth booth) {
        return plan.isSold(booth) ? booth : booth.withExhibitor(null);
    }
}
