package dev.madang.edit;

import dev.madang.geometry.Along;
import dev.madang.model.ElementId;
import dev.madang.model.Plan;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * Brings edges or middles to one line. Whole groups move as one; what is locked stays. Doing it twice is doing it once.
 *
 * @param ids what to align
 * @param alignment which edges or middles
 * @param frame to what
 */
public record AlignElements(Set<ElementId> ids, Alignment alignment, Frame frame) implements EditCommand {

    /** Copies the ids in their order. */
    public AlignElements {
        ids = Collections.unmodifiableSet(new LinkedHashSet<>(ids));
        Objects.requireNonNull(alignment, "alignment");
        Objects.requireNonNull(frame, "frame");
    }

    @Override
    public PlanChange apply(Plan plan) {
        List<Unit> units = Unit.of(plan, ids);
        if (units.isEmpty()) {
            return PlanChange.none(plan);
        }
        long line = alignment.lineOf(frame.box(plan, units));
        Moves moves = new Moves(plan);
        for (Unit unit : units) {
            long by = unit.isLocked() ? 0 : line - alignment.lineOf(unit.bounds());
            moves.add(unit, alignment.along() == Along.X ? by : 0, alignment.along() == Along.Y ? by : 0);
        }
        return moves.done();
    }

    @Override
    public String labelKey() {
        return "edit.align";
    }
}
