package dev.madang.edit;

import dev.madang.model.Booth;
import dev.madang.model.BuildKind;
import dev.madang.model.ElementId;
import dev.madang.model.Hatch;
import dev.madang.model.Identified;
import dev.madang.model.Letting;
import dev.madang.model.Plan;
import dev.madang.model.PlanElement;
import dev.madang.model.Revision;
import dev.madang.model.Sales;
import dev.madang.model.Status;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Lays the plan out as it was in one of its revisions, which stay as they are. What the plan remembers of selling and
 * numbering stays, too, and so does the building. Statuses that the planner has removed since come back.
 *
 * @param number number of the revision
 */
public record RestoreRevision(String number) implements EditCommand {

    /** Checks that a number is given. */
    public RestoreRevision {
        Objects.requireNonNull(number, "number");
    }

    /**
     * Returns the plan laid out as it was.
     *
     * @throws EditRefused if levels, build kinds or statuses that it names are gone for good
     * @throws IllegalArgumentException if there is no such revision
     */
    @Override
    public PlanChange apply(Plan plan) {
        Revision revision = plan.revisions().stream()
                .filter(candidate -> candidate.number().equals(number))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no revision \"" + number + "\"."));
        requireLevels(plan, revision);
        requireKinds(plan, revision);
        Plan restored = new Plan(
                plan.name(),
                plan.event(),
                plan.rules(),
                revision.siteOn(plan.site()),
                revision.layout(),
                revision.exhibitors(),
                plan.numbers(),
                salesWithStatusesOf(plan.sales(), revision),
                plan.revisions(),
                plan.accepted());
        return restored.equals(plan)
                ? PlanChange.none(plan)
                : PlanChange.everywhere(plan, restored, different(plan, restored));
    }

    @Override
    public String labelKey() {
        return "edit.revision.restore";
    }

    private void requireLevels(Plan plan, Revision revision) {
        Set<String> gone = revision.layout().elements().map(PlanElement::level).collect(Collectors.toSet());
        plan.levels().forEach(level -> gone.remove(level.id()));
        requireNone("refused.restore.levels", gone);
    }

    private void requireKinds(Plan plan, Revision revision) {
        Set<String> gone = used(revision, Booth::build);
        plan.buildKinds().stream().map(BuildKind::id).forEach(gone::remove);
        requireNone("refused.restore.kinds", gone);
    }

    private void requireNone(String key, Collection<String> gone) {
        if (!gone.isEmpty()) {
            throw new EditRefused(key, number, String.join(", ", new TreeSet<>(gone)));
        }
    }

    /** A status that means something else by now cannot be told from the one of then. */
    private Sales salesWithStatusesOf(Sales sales, Revision revision) {
        List<Status> statuses = new ArrayList<>(sales.statuses());
        for (String id : used(revision, booth -> booth.letting().status())) {
            if (sales.status(id).isEmpty()) {
                Optional<Status> former = revision.statuses().stream()
                        .filter(status -> status.id().equals(id))
                        .findFirst();
                former.flatMap(status -> unlike(statuses, status)).ifPresent(statuses::add);
            }
        }
        Sales known = statuses.size() == sales.statuses().size() ? sales : sales.withStatuses(statuses);
        requireNone(
                "refused.restore.statuses",
                revision.layout().booths().values().stream()
                        .map(Booth::letting)
                        .filter(letting -> known.status(letting.status())
                                .filter(status -> status.needsHold()
                                        == letting.currentHold().isPresent())
                                .isEmpty())
                        .map(Letting::status)
                        .toList());
        return known;
    }

    /** Returns a status that is not taken for another: if another has its look by now, in a free pattern. */
    private static Optional<Status> unlike(List<Status> others, Status status) {
        return Stream.concat(Stream.of(status.hatch()), Arrays.stream(Hatch.values()))
                .map(hatch -> new Status(status.id(), status.name(), status.colour(), hatch, status.stage()))
                .filter(look -> others.stream().noneMatch(look::looksLike))
                .findFirst();
    }

    private static Set<String> used(Revision revision, Function<Booth, String> what) {
        return revision.layout().booths().values().stream().map(what).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Returns the ids of elements and exhibitors of which only one plan knows, or that differ. */
    private static Set<ElementId> different(Plan one, Plan other) {
        Set<Identified> only = new LinkedHashSet<>();
        Set<Identified> both = contents(one).collect(Collectors.toSet());
        Set<Identified> now = contents(other).collect(Collectors.toCollection(LinkedHashSet::new));
        now.stream().filter(thing -> !both.contains(thing)).forEach(only::add);
        both.stream().filter(thing -> !now.contains(thing)).forEach(only::add);
        Set<ElementId> ids = new TreeSet<>();
        only.forEach(thing -> ids.add(thing.id()));
        return ids;
    }

    private static Stream<Identified> contents(Plan plan) {
        return Stream.concat(plan.elements(), plan.exhibitors().values().stream());
    }
}
