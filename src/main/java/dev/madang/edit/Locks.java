package dev.madang.edit;

import dev.madang.model.Anchor;
import dev.madang.model.Dimension;
import dev.madang.model.ElementId;
import dev.madang.model.Plan;
import dev.madang.model.PlanElement;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What locks forbid: a locked element is not moved, turned, resized or removed. All else about it may change. */
public final class Locks {

    private Locks() {}

    /** Returns the elements that are not locked, in their order. */
    public static Set<ElementId> free(Plan plan, Collection<ElementId> ids) {
        Set<ElementId> free = new LinkedHashSet<>(ids);
        free.removeAll(plan.layout().locked());
        return free;
    }

    /**
     * Returns the locked elements that a step would move, turn, resize or remove. An element that the step unlocks
     * counts as free, and a locked dimension may follow what it measures.
     */
    public static Set<ElementId> broken(PlanChange change) {
        Set<ElementId> broken = new LinkedHashSet<>();
        for (ElementId id : change.before().layout().locked()) {
            if (change.touched().contains(id) && isBroken(id, change)) {
                broken.add(id);
            }
        }
        return broken;
    }

    private static boolean isBroken(ElementId id, PlanChange change) {
        Plan after = change.after();
        Optional<PlanElement> now = after.element(id);
        if (now.isEmpty()) {
            return true;
        }
        PlanElement before = change.before().element(id).orElseThrow();
        boolean isLocked = after.layout().locked().contains(id);
        return isLocked && !now.get().equals(before) && hasMoved(before, now.get(), change);
    }

    private static boolean hasMoved(PlanElement before, PlanElement now, PlanChange change) {
        if (before instanceof Dimension one && now instanceof Dimension other) {
            boolean isCarried = isCarried(one, change);
            boolean keepsSide =
                    one.offsetMm() == other.offsetMm() || (isCarried && one.offsetMm() == -other.offsetMm());
            return !keepsSide
                    || hasMoved(one.from(), other.from(), change.after(), isCarried)
                    || hasMoved(one.to(), other.to(), change.after(), isCarried);
        }
        return !before.shape().equals(now.shape()) || !before.level().equals(now.level());
    }

    /** Tells whether something that a dimension measures has moved. What is flipped carries it to the other side. */
    private static boolean isCarried(Dimension dimension, PlanChange change) {
        return Stream.of(dimension.from(), dimension.to())
                .flatMap(end -> end.holder().stream())
                .anyMatch(holder -> !change.before()
                        .element(holder)
                        .map(PlanElement::shape)
                        .equals(change.after().element(holder).map(PlanElement::shape)));
    }

    /** An end that is held follows its holder; at its place it may be held to something else. */
    private static boolean hasMoved(Anchor before, Anchor now, Plan after, boolean isCarried) {
        if (before.at().equals(now.at())) {
            return false;
        }
        ElementId holder = before.element();
        boolean follows = holder != null
                && after.element(holder).isPresent()
                && holder.equals(now.element())
                && (isCarried || before.spot() == now.spot());
        return !follows;
    }
}
