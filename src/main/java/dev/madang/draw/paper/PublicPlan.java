package dev.madang.draw.paper;

import dev.madang.model.Booth;
import dev.madang.model.Elements;
import dev.madang.model.Layout;
import dev.madang.model.Letting;
import dev.madang.model.LocalText;
import dev.madang.model.Plan;
import dev.madang.model.Sales;
import dev.madang.model.Status;
import java.util.List;
import java.util.Set;

/**
 * What the public may know of a plan: who has a booth by contract, and where. For whom a booth is held, which booths
 * are still free or how far a contract is paid is nobody else's business, nor what planners note on the drawing.
 */
public final class PublicPlan {

    /** That somebody has a booth by contract, whatever it is called in the plan; it is not shown. */
    private static final Status LET =
            new Status("let", new LocalText("배정", "Let"), Status.PAID.colour(), Status.PAID.hatch(), Status.Stage.SOLD);

    private PublicPlan() {}

    /** Returns a plan in which nothing else is said. What is public already stays as it is. */
    public static Plan of(Plan plan) {
        List<Booth> booths = plan.booths().values().stream()
                .map(booth -> disclosed(plan, booth))
                .toList();
        Layout layout = plan.layout();
        return plan.withLayout(new Layout(
                        layout.zones(),
                        layout.features(),
                        Elements.none(),
                        Elements.none(),
                        Elements.none(),
                        Elements.none(),
                        Set.of()))
                .withBoothsAndSales(Elements.of(booths), new Sales(List.of(Status.AVAILABLE, LET), List.of()));
    }

    private static Booth disclosed(Plan plan, Booth booth) {
        return plan.isSold(booth)
                ? booth.withLetting(Letting.of(LET))
                : booth.withExhibitor(null).withLetting(Letting.AVAILABLE);
    }
}
