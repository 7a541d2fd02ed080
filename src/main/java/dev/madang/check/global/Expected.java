package dev.madang.check.global;

import dev.madang.crowd.Arrivals;
import dev.madang.crowd.PeakOccupancy;
import dev.madang.crowd.RegistrationQueue;
import dev.madang.model.Attendance;
import dev.madang.model.AttendanceItem;
import dev.madang.model.Booth;
import dev.madang.model.Event;
import dev.madang.model.EventFigure;
import dev.madang.model.Plan;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** What is expected of an event's visitors. */
final class Expected {

    private static final double PER_MILLE = 1_000;

    private Expected() {}

    static Attendance attendance(Plan plan) {
        return plan.plannedEvent().map(Event::attendance).orElse(Attendance.DEFAULT);
    }

    /** Returns the visitors with whom one reckons: those planned, else those who came; of a range the upper end. */
    static Optional<EventFigure> visitors(Plan plan) {
        return plan.plannedEvent().flatMap(event -> event.figure(
                        EventFigure.Kind.VISITORS, EventFigure.Stage.PLANNED)
                .or(() -> event.figure(EventFigure.Kind.VISITORS, EventFigure.Stage.ACTUAL)));
    }

    static Optional<PeakOccupancy> peak(Plan plan) {
        return visitors(plan).map(figure -> PeakOccupancy.of(
                new PeakOccupancy.Demand(figure.high(), days(plan), letUnits(plan), attendance(plan))));
    }

    /** Returns the queue on the best day; empty if there are no desks. */
    static Optional<RegistrationQueue> queue(Plan plan) {
        Attendance attendance = attendance(plan);
        int desks = attendance.value(AttendanceItem.REGISTRATION_DESKS);
        return desks == 0
                ? Optional.empty()
                : peak(plan).map(peak -> RegistrationQueue.of(new RegistrationQueue.Setting(
                        Arrivals.of(attendance.arrival(), attendance.value(AttendanceItem.OPEN_MINUTES)),
                        peak.dayVisitors(),
                        attendance.value(AttendanceItem.UNREGISTERED_SHARE) / PER_MILLE,
                        desks,
                        attendance.value(AttendanceItem.SERVICE_SECONDS))));
    }

    /** An event without dates counts as one day: nobody is divided away. */
    private static int days(Plan plan) {
        LocalDate first = plan.plannedEvent().map(Event::firstDay).orElse(null);
        LocalDate last = plan.plannedEvent().map(Event::lastDay).orElse(null);
        return first == null || last == null ? 1 : Math.toIntExact(ChronoUnit.DAYS.between(first, last) + 1);
    }

    private static double letUnits(Plan plan) {
        double area = 0;
        for (Booth booth : plan.booths().values()) {
            area += booth.shape().areaMm2();
        }
        return area / Booth.UNIT_AREA_MM2;
    }
}
