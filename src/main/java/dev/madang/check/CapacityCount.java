package dev.madang.check;

import dev.madang.model.Plan;
import java.util.List;

/** Counts what a plan holds. */
final class CapacityCount {

    private CapacityCount() {}

    static Capacity count(Plan plan) {
        return new Capacity(new Capacity.Figures(plan.booths().size(), 0, 0, 0, 0, 0), List.of());
    }
}
