package dev.madang.check.global;

import dev.madang.crowd.PeakOccupancy;
import dev.madang.crowd.RegistrationQueue;
import dev.madang.model.Booth;
import dev.madang.model.Plan;
import java.util.Optional;

/** What is expected of an event's visitors. */
final class Expected {

    private Expected() {}

    static Optional<PeakOccupancy> peak(Plan plan) {
        return plan.plannedEvent()
                .flatMap(event -> PeakOccupancy.demand(event, letUnits(plan)))
                .map(PeakOccupancy::of);
    }

    /** Returns the queue on the best day; empty if there are no desks. */
    static Optional<RegistrationQueue> queue(Plan plan) {
        return peak(plan).flatMap(peak -> RegistrationQueue.of(plan.attendance(), peak.dayVisitors()));
    }

    private static double letUnits(Plan plan) {
        double area = 0;
        for (Booth booth : plan.booths().values()) {
            area += booth.shape().areaMm2();
        }
        return area / Booth.UNIT_AREA_MM2;
    }
}
