package dev.madang.edit;

import dev.madang.geometry.Along;
import dev.madang.model.Bounds;
import dev.madang.model.ElementId;
import dev.madang.model.Plan;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * Spaces things evenly between the two outer ones, which stay; the order stays, too. Whole groups move as one. Takes n
 * log n time.
 *
 * @param ids what to distribute; fewer than three stay as they are
 * @param along in which direction
 * @param spacing what is to be even
 */
public record DistributeElements(Set<ElementId> ids, Along along, Spacing spacing) implements EditCommand {

    /** What can be even. */
    public enum Spacing {
        /** The distances from middle to middle. */
        CENTERS,
        /** The gaps from edge to edge. If there is not enough room for all, nothing happens. */
        GAPS
    }

    /** Copies the ids in their order. */
    public DistributeElements {
        ids = Collections.unmodifiableSet(new LinkedHashSet<>(ids));
        Objects.requireNonNull(along, "along");
        Objects.requireNonNull(spacing, "spacing");
    }

    @Override
    public PlanChange apply(Plan plan) {
        List<Unit> units = new ArrayList<>(Unit.of(plan, ids));
        if (units.size() < 3) {
            return PlanChange.none(plan);
        }
        units.sort(Comparator.comparingDouble(unit -> along.middle(unit.bounds())));
        return spacing == Spacing.CENTERS ? centers(plan, units) : gaps(plan, units);
    }

    private PlanChange centers(Plan plan, List<Unit> units) {
        double first = along.middle(units.get(0).bounds());
        double last = along.middle(units.get(units.size() - 1).bounds());
        double step = (last - first) / (units.size() - 1);
        Moves moves = new Moves(plan);
        for (int i = 1; i < units.size() - 1; i++) {
            double now = along.middle(units.get(i).bounds());
            add(moves, units.get(i), Math.round(first + i * step) - Math.round(now));
        }
        return moves.done();
    }

    private PlanChange gaps(Plan plan, List<Unit> units) {
        Bounds first = units.get(0).bounds();
        Bounds last = units.get(units.size() - 1).bounds();
        double filled =
                units.stream().mapToDouble(unit -> along.length(unit.bounds())).sum();
        double gap = (along.max(last) - along.min(first) - filled) / (units.size() - 1);
        if (gap < 0) {
            return PlanChange.none(plan);
        }
        Moves moves = new Moves(plan);
        double from = along.max(first) + gap;
        for (int i = 1; i < units.size() - 1; i++) {
            Bounds box = units.get(i).bounds();
            add(moves, units.get(i), Math.round(from) - Math.round(along.min(box)));
            from += along.length(box) + gap;
        }
        return moves.done();
    }

    private void add(Moves moves, Unit unit, long by) {
        moves.add(unit, along == Along.X ? by : 0, along == Along.Y ? by : 0);
    }

    @Override
    public String labelKey() {
        return "edit.distribute";
    }
}
