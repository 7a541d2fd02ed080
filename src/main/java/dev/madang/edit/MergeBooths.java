package dev.madang.edit;

import dev.madang.geometry.Footprint;
import dev.madang.geometry.Joining;
import dev.madang.model.Booth;
import dev.madang.model.ElementId;
import dev.madang.model.Letting;
import dev.madang.model.MergedNumber;
import dev.madang.model.Plan;
import dev.madang.model.Shape;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Makes one booth of several that touch along their sides.
 *
 * <p>The merged booth is the one that is let, with its exhibitor, status, build kind and history; the others are gone.
 * What is built and shown in all of them is built and shown in it. Numbers of sold booths that it does not carry rest.
 * Dimensions are held on where the outline still has the place; the merged booth is in the group of the one that stays,
 * or else of the first that was in one, and locked if one was.
 *
 * @param ids at least two booths of one level
 * @param number which number it gets
 * @param keep whose exhibitor and status stay, if several are let; null if at most one is
 */
public record MergeBooths(Set<ElementId> ids, MergedNumber number, @Nullable ElementId keep) implements EditCommand {

    /** Copies the ids in their order. */
    public MergeBooths {
        ids = java.util.Collections.unmodifiableSet(new LinkedHashSet<>(ids));
        Objects.requireNonNull(number, "number");
    }

    /**
     * Returns the booths among which the planner must choose whose exhibitor and status stay: one for each exhibitor
     * and status. At most one booth if there is nothing to choose.
     */
    public static List<Booth> tenants(Plan plan, Set<ElementId> ids) {
        Map<List<Object>, Booth> distinct = new LinkedHashMap<>();
        ids.stream()
                .map(id -> Edits.booth(plan, id))
                .sorted(MergedNumbers.BY_NUMBER)
                .filter(booth ->
                        booth.occupant().isPresent() || !booth.letting().equals(Letting.AVAILABLE))
                .forEach(booth -> distinct.putIfAbsent(List.of(booth.occupant(), booth.letting()), booth));
        return List.copyOf(distinct.values());
    }

    @Override
    public PlanChange apply(Plan plan) {
        List<Booth> booths = ids.stream().map(id -> Edits.booth(plan, id)).toList();
        if (booths.size() < 2) {
            throw new EditRefused("refused.merge.few");
        }
        if (booths.stream().map(Booth::level).distinct().count() > 1) {
            throw new EditRefused("refused.merge.levels");
        }
        Booth stays = staying(plan, booths);
        Shape outline = outline(booths);
        Booth merged = stays.shaped(outline, StandShare.ofMerged(booths, outline))
                .withNumber(MergedNumbers.of(plan, booths, stays, number));
        Edits.requireSimple(merged);
        Set<ElementId> absorbed = new LinkedHashSet<>(ids);
        absorbed.remove(merged.id());
        Reshaping reshaping = new Reshaping(plan, ids, List.of(merged));
        Plan after = plan.withLayout(reshaping.layout().without(absorbed));
        return PlanChange.of(plan, after, reshaping.touched());
    }

    @Override
    public String labelKey() {
        return "edit.merge";
    }

    private Booth staying(Plan plan, List<Booth> booths) {
        ElementId chosen = keep;
        if (chosen != null) {
            return booths.stream()
                    .filter(booth -> booth.id().equals(chosen))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("\"" + chosen + "\" is not merged."));
        }
        List<Booth> tenants = tenants(plan, ids);
        if (tenants.size() > 1) {
            throw new EditRefused(
                    "refused.merge.tenants",
                    Tenancy.nameIn(plan, tenants.get(0)),
                    Tenancy.nameIn(plan, tenants.get(1)),
                    tenants.get(0).number(),
                    tenants.get(1).number());
        }
        return tenants.isEmpty() ? MergedNumbers.lowest(booths) : tenants.get(0);
    }

    private static Shape outline(List<Booth> booths) {
        apart(booths).ifPresent(booth -> {
            throw new EditRefused("refused.merge.apart", booth.number());
        });
        return Joining.of(booths.stream().map(Booth::shape).toList())
                .orElseThrow(() -> new EditRefused("refused.merge.corner"));
    }

    /** Returns the first booth that is not reached from the first of all over touching ones. */
    private static Optional<Booth> apart(List<Booth> booths) {
        List<Footprint> grounds =
                booths.stream().map(booth -> Footprint.of(booth.shape())).toList();
        List<Integer> left = new ArrayList<>();
        for (int i = 1; i < booths.size(); i++) {
            left.add(i);
        }
        Deque<Integer> reached = new ArrayDeque<>(List.of(0));
        while (!reached.isEmpty()) {
            Footprint from = grounds.get(reached.pop());
            left.removeIf(other -> {
                boolean touches = from.distanceTo(grounds.get(other)) <= 2 * Footprint.TOLERANCE_MM;
                if (touches) {
                    reached.push(other);
                }
                return touches;
            });
        }
        return left.isEmpty() ? Optional.empty() : Optional.of(booths.get(left.get(0)));
    }
}
