package dev.madang.compare;

import dev.madang.model.Acceptance;
import dev.madang.model.BuildKind;
import dev.madang.model.Elements;
import dev.madang.model.Event;
import dev.madang.model.Exhibitor;
import dev.madang.model.Layout;
import dev.madang.model.LocalText;
import dev.madang.model.Plan;
import dev.madang.model.Revision;
import dev.madang.model.Site;
import dev.madang.model.Status;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One side of a comparison: a plan, or what a revision kept of it.
 *
 * @param name title of the plan
 * @param event the event, or null
 * @param rules ids of the rule books
 * @param site the levels and how the event uses them
 * @param layout what is laid out; its levels and build kinds need not be there any more
 * @param exhibitors who takes part
 * @param statuses what states of letting are called
 * @param accepted findings that somebody took the responsibility for
 */
public record Snapshot(
        String name,
        @Nullable Event event,
        List<String> rules,
        Site site,
        Layout layout,
        Elements<Exhibitor> exhibitors,
        List<Status> statuses,
        List<Acceptance> accepted) {

    /** Copies the lists. */
    public Snapshot {
        Objects.requireNonNull(name, "name");
        rules = List.copyOf(rules);
        statuses = List.copyOf(statuses);
        accepted = List.copyOf(accepted);
        Objects.requireNonNull(site, "site");
        Objects.requireNonNull(layout, "layout");
        Objects.requireNonNull(exhibitors, "exhibitors");
    }

    /** Returns a plan as it is. */
    public static Snapshot of(Plan plan) {
        return new Snapshot(
                plan.name(),
                plan.event(),
                plan.rules(),
                plan.site(),
                plan.layout(),
                plan.exhibitors(),
                plan.sales().statuses(),
                plan.accepted());
    }

    /**
     * Returns what a revision of a plan kept. A revision keeps neither event nor building nor what was accepted: those
     * are the plan's.
     */
    public static Snapshot of(Revision revision, Plan plan) {
        Site then = revision.siteOn(plan.site());
        return new Snapshot(
                plan.name(),
                plan.event(),
                plan.rules(),
                then,
                revision.layout(),
                revision.exhibitors(),
                revision.statuses(),
                plan.accepted());
    }

    /** Returns what the event calls a build kind; its id if the event no longer offers it. */
    LocalText buildName(String id) {
        List<BuildKind> kinds = event == null ? BuildKind.DEFAULTS : event.offeredKinds();
        return kinds.stream()
                .filter(kind -> kind.id().equals(id))
                .map(BuildKind::name)
                .findFirst()
                .orElseGet(() -> LocalText.of(id));
    }

    /** Returns what a status is called; its id if the planner no longer has it. */
    LocalText statusName(String id) {
        return statuses.stream()
                .filter(status -> status.id().equals(id))
                .map(Status::name)
                .findFirst()
                .orElseGet(() -> LocalText.of(id));
    }

    /** Returns what a level is called; its id if it is no longer there. */
    LocalText levelName(String id) {
        return site.level(id).map(level -> level.name()).orElseGet(() -> LocalText.of(id));
    }
}
