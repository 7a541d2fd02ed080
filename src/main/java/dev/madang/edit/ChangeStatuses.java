package dev.madang.edit;

import dev.madang.model.Booth;
import dev.madang.model.ElementId;
import dev.madang.model.Plan;
import dev.madang.model.Sales;
import dev.madang.model.Status;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Gives the plan other statuses: added, renamed, in other colours, patterns or order, or removed. A status that booths
 * have keeps what it promises, as the journal would not tell that they were let otherwise; they may get another status.
 *
 * @param statuses all statuses, in order
 * @param replaced ids of removed statuses, and of the one that booths get instead
 */
public record ChangeStatuses(List<Status> statuses, Map<String, String> replaced) implements EditCommand {

    /** Copies both. */
    public ChangeStatuses {
        statuses = List.copyOf(statuses);
        replaced = Map.copyOf(replaced);
    }

    @Override
    public PlanChange apply(Plan plan) {
        Sales sales = plan.sales().withStatuses(statuses);
        List<Booth> moved = new ArrayList<>();
        Set<ElementId> touched = new LinkedHashSet<>();
        boolean looksChange = !plan.sales().statuses().equals(statuses);
        for (Booth booth : plan.booths().values()) {
            String next = replaced.get(booth.letting().status());
            if (next == null) {
                requireSamePromise(plan, sales, booth);
            } else {
                moved.add(booth.withLetting(booth.letting().into(next)));
                touched.add(booth.id());
            }
        }
        return looksChange || !moved.isEmpty()
                ? PlanChange.of(plan, plan.withBoothsAndSales(plan.booths().with(moved), sales), touched)
                : PlanChange.none(plan);
    }

    private static void requireSamePromise(Plan plan, Sales sales, Booth booth) {
        Status was = plan.statusOf(booth);
        boolean changes = sales.status(was.id())
                .filter(now -> !now.stage().promisesAs(was.stage()))
                .isPresent();
        if (changes) {
            throw new EditRefused("refused.status.stage", was.name());
        }
    }

    @Override
    public String labelKey() {
        return "edit.statuses";
    }
}
