package dev.madang.check.global;

import static dev.madang.model.PlanFixtures.id;
import static dev.madang.model.PlanFixtures.plan;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.madang.check.Finding;
import dev.madang.model.ArrivalCurve;
import dev.madang.model.Attendance;
import dev.madang.model.AttendanceItem;
import dev.madang.model.Estimate;
import dev.madang.model.EventFigure;
import dev.madang.model.Evidence;
import dev.madang.model.Facts;
import dev.madang.model.Fixture;
import dev.madang.model.FixtureKind;
import dev.madang.model.LocalText;
import dev.madang.model.NewPlan;
import dev.madang.model.Phase;
import dev.madang.model.Place;
import dev.madang.model.Plan;
import dev.madang.model.Site;
import dev.madang.rules.Limit;
import dev.madang.rules.LimitKind;
import dev.madang.rules.LoadFactor;
import dev.madang.rules.Measure;
import dev.madang.rules.Origin;
import dev.madang.rules.RuleBook;
import dev.madang.walk.WalkWatch;
import java.time.LocalDate;
import java.util.List;

/** Books of one limit, and what a check of whole levels says. */
final class GlobalFixtures {

    static final LoadFactor ROOM_OF_4_6 = new LoadFactor(
            LoadFactor.Use.EXHIBITION,
            4.6,
            Measure.M2_PER_PERSON,
            LoadFactor.Area.OPEN_TO_VISITORS,
            LoadFactor.Rounding.UP,
            true,
            Origin.SETTING);

    private GlobalFixtures() {}

    static Plan withPhase(Plan plan, Phase phase) {
        Site site = plan.site();
        return plan.withSite(
                new Site(site.venue(), site.levels(), site.leased(), site.closedPartitions(), List.of(phase)));
    }

    /** One day of 8 h on which as many come in each minute, and stay 2.5 h. */
    static Plan withVisitors(Plan plan, long visitors) {
        Attendance even = Attendance.DEFAULT
                .withArrival(ArrivalCurve.EVEN, Evidence.ASSUMED)
                .with(AttendanceItem.STAFF_PER_100_UNITS, Estimate.entered(0));
        return withVisitors(plan, visitors, even);
    }

    static Plan withVisitors(Plan plan, long visitors, Attendance attendance) {
        LocalDate day = LocalDate.of(2026, 3, 2);
        EventFigure figure = new EventFigure(
                EventFigure.Kind.VISITORS, EventFigure.Stage.PLANNED, "", visitors, visitors, Evidence.ASSUMED);
        return plan.withEvent(NewPlan.edition(LocalText.of("Fair"), day, day, "", null)
                .withFigure(figure)
                .withAttendance(attendance));
    }

    static GlobalResult check(Plan plan, RuleBook book) {
        return new GlobalChecker(List.of(book), List.of(book)).check(plan, WalkWatch.NONE);
    }

    static Finding only(GlobalResult result) {
        assertEquals(
                1, result.said().findings().size(), result.said().findings().toString());
        return result.said().findings().get(0);
    }

    static Finding finding(GlobalResult result, String rule) {
        return result.said().findings().stream()
                .filter(finding -> finding.rule().equals(rule))
                .findFirst()
                .orElseThrow();
    }

    static long count(GlobalResult result, String rule) {
        return result.said().findings().stream()
                .filter(finding -> finding.rule().equals(rule))
                .count();
    }

    static double measured(GlobalResult result, LimitKind kind) {
        return result.said().limits().stream()
                .filter(limit -> limit.applied().limit().kind() == kind)
                .findFirst()
                .orElseThrow()
                .measured()
                .orElseThrow();
    }

    static Limit limit(LimitKind kind, double value) {
        return Limit.of(kind, value, true, Origin.SETTING);
    }

    static RuleBook book(String id, Limit limit, double m2PerPerson) {
        LoadFactor factor = new LoadFactor(
                LoadFactor.Use.EXHIBITION,
                m2PerPerson,
                Measure.M2_PER_PERSON,
                LoadFactor.Area.OPEN_TO_VISITORS,
                LoadFactor.Rounding.UP,
                true,
                Origin.SETTING);
        return new RuleBook(id, 1, LocalText.of(id), LocalText.NONE, List.of(limit), List.of(factor), List.of());
    }

    static RuleBook book(Limit... limits) {
        return new RuleBook("book", 1, LocalText.of("Book"), List.of(limits));
    }

    static RuleBook book(LoadFactor... factors) {
        return new RuleBook("book", 1, LocalText.of("Book"), LocalText.NONE, List.of(), List.of(factors), List.of());
    }

    static RuleBook book() {
        return new RuleBook("book", 1, LocalText.of("Book"), List.of());
    }

    static Fixture fixture(String id, FixtureKind kind, Place place) {
        return new Fixture(id, kind, place, Facts.NONE, Evidence.ASSUMED);
    }
}
