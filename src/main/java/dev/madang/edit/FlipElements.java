package dev.madang.edit;

import dev.madang.geometry.Along;
import dev.madang.model.Anchor;
import dev.madang.model.AreaElement;
import dev.madang.model.Dimension;
import dev.madang.model.ElementId;
import dev.madang.model.Plan;
import dev.madang.model.PlanElement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * Mirrors positions and shapes; doing it twice gives back the same. What is locked stays. Dimensions keep hold of the
 * same places, mirrored; a locked one only where what it measures moves.
 *
 * @param ids what to mirror
 * @param along the direction that is turned round
 * @param doubledMm twice the place of the line in which things are mirrored
 */
public record FlipElements(Set<ElementId> ids, Along along, int doubledMm) implements EditCommand {

    /** Copies the ids in their order. */
    public FlipElements {
        ids = Collections.unmodifiableSet(new LinkedHashSet<>(ids));
        Objects.requireNonNull(along, "along");
    }

    @Override
    public PlanChange apply(Plan plan) {
        Mirror mirror = new Mirror(along, doubledMm);
        Set<ElementId> free = Locks.free(plan, ids);
        PlanChange areas =
                Edits.replace(plan, free, element -> element instanceof AreaElement area ? mirror.of(area) : element);
        List<Dimension> dimensions = new ArrayList<>();
        for (Dimension dimension : plan.layout().dimensions().values()) {
            if (plan.layout().locked().contains(dimension.id()) && !dimension.isHeldTo(areas.touched())) {
                continue;
            }
            Dimension flipped = flipped(plan, areas.after(), mirror, free, dimension);
            if (!flipped.equals(areas.after().element(dimension.id()).orElseThrow())) {
                dimensions.add(flipped);
            }
        }
        if (dimensions.isEmpty()) {
            return areas;
        }
        Set<ElementId> touched = new LinkedHashSet<>(areas.touched());
        dimensions.forEach(dimension -> touched.add(dimension.id()));
        return PlanChange.of(plan, areas.after().withElements(dimensions), touched);
    }

    private static Dimension flipped(Plan before, Plan after, Mirror mirror, Set<ElementId> free, Dimension dimension) {
        boolean isWhole = free.contains(dimension.id())
                || (dimension.from().holder().filter(free::contains).isPresent()
                        && dimension.to().holder().filter(free::contains).isPresent());
        boolean asked = free.contains(dimension.id());
        return new Dimension(
                dimension.id(),
                dimension.level(),
                flipped(before, after, mirror, free, dimension.from(), asked),
                flipped(before, after, mirror, free, dimension.to(), asked),
                isWhole ? -dimension.offsetMm() : dimension.offsetMm());
    }

    private static Anchor flipped(
            Plan before, Plan after, Mirror mirror, Set<ElementId> free, Anchor anchor, boolean asked) {
        ElementId holder = anchor.element();
        if (holder == null || !free.contains(holder)) {
            return asked ? Anchor.free(mirror.of(anchor.at())) : anchor;
        }
        PlanElement old = before.element(holder).orElseThrow();
        AreaElement now = (AreaElement) after.element(holder).orElseThrow();
        boolean isThere = anchor.spot() < Anchor.spots(now.shape()).size();
        return isThere ? Anchor.on(now, mirror.spot(old.shape(), anchor.spot())) : Anchor.free(mirror.of(anchor.at()));
    }

    @Override
    public String labelKey() {
        return "edit.flip";
    }
}
