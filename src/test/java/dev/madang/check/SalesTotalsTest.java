package dev.madang.check;

import static dev.madang.model.PlanFixtures.LEVEL;
import static dev.madang.model.PlanFixtures.booth;
import static dev.madang.model.PlanFixtures.id;
import static dev.madang.model.PlanFixtures.planWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.madang.check.SalesTotals.By;
import dev.madang.check.SalesTotals.Row;
import dev.madang.check.SalesTotals.Sum;
import dev.madang.model.Attendance;
import dev.madang.model.Booth;
import dev.madang.model.BuildKind;
import dev.madang.model.Colour;
import dev.madang.model.Event;
import dev.madang.model.EventTerms;
import dev.madang.model.Evidence;
import dev.madang.model.Hold;
import dev.madang.model.Letting;
import dev.madang.model.LocalText;
import dev.madang.model.Plan;
import dev.madang.model.PlanFixtures;
import dev.madang.model.Rect;
import dev.madang.model.Status;
import dev.madang.model.Zone;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Worked sums: shell at 3,000,000 won and raw at 2,000,000 won a unit of 9 m². */
class SalesTotalsTest {

    private static final LocalText ZONE_NAME = LocalText.of("West");
    private static final Zone WEST =
            new Zone(id("z1"), LEVEL, ZONE_NAME, new Colour(1), Rect.of(0, 0, 7_000, 20_000), "");

    /** 9 m² paid, 18 m² raw contracted, 9 m² given free, 9 m² blocked, 13.5 m² on offer. */
    private static final Plan PLAN = planWith(
                    WEST,
                    booth("b1", 0, 6_000, 3_000, 3_000).withLetting(Letting.of(Status.PAID)),
                    booth("b2", 3_000, 6_000, 6_000, 3_000).withBuild("raw").withLetting(Letting.of(Status.CONTRACTED)),
                    booth("b3", 9_000, 6_000, 3_000, 3_000).withLetting(Letting.of(Status.COMPLIMENTARY)),
                    booth("b4", 12_000, 6_000, 3_000, 3_000).withLetting(Letting.of(Status.BLOCKED)),
                    booth("b5", 15_000, 6_000, 4_500, 3_000))
            .withEvent(event(EventTerms.DEFAULT));

    private final SalesTotals totals = SalesTotals.of(PLAN);

    @Test
    void theDearestBoothsCanBeCountedTogether() {
        BuildKind dear = new BuildKind("shell", LocalText.of("Dear"), BuildKind.Base.SHELL, 0, BuildKind.MAX_PRICE);
        Booth huge = PlanFixtures.booth("a", 0, 0, 1_000_000, 1_000_000);
        EventTerms smallest = new EventTerms(EventTerms.MIN_UNIT_MM2, EventTerms.DEFAULT.currency(), 3_000, 3_000);

        long price = SalesTotals.price(huge, dear, smallest);

        assertEquals(900 * BuildKind.MAX_PRICE, price);
        assertTrue(Math.multiplyExact(price, 10_000) > 0);
    }

    @Test
    void theTotalAddsUpWhatIsChargedAndOfThatWhatIsSold() {
        // 1 x 3.0 + 2 x 2.0 + 1.5 x 3.0 million won; of that 1 x 3.0 + 2 x 2.0 sold
        assertEquals(new Sum(5, 58_500_000, 11_500_000, 7_000_000), totals.total());
    }

    @Test
    void everyGroupAddsUpToTheTotal() {
        for (SalesTotals.Group group : totals.groups()) {
            assertEquals(
                    totals.total(), group.rows().stream().map(Row::sum).reduce(Sum.NONE, Sum::plus), group.toString());
        }
    }

    @Test
    void statusesAreInThePlannersOrderAndUnusedOnesLeftOut() {
        assertEquals(
                List.of(
                        new Row(Status.AVAILABLE.name(), new Sum(1, 13_500_000, 4_500_000, 0)),
                        new Row(Status.CONTRACTED.name(), new Sum(1, 18_000_000, 4_000_000, 4_000_000)),
                        new Row(Status.PAID.name(), new Sum(1, 9_000_000, 3_000_000, 3_000_000)),
                        new Row(Status.COMPLIMENTARY.name(), new Sum(1, 9_000_000, 0, 0)),
                        new Row(Status.BLOCKED.name(), new Sum(1, 9_000_000, 0, 0))),
                rows(By.STATUS));
    }

    @Test
    void aBoothCountsInTheZoneOfItsMiddle() {
        // The middle of b2 lies at 6 m, that of b3 at 10.5 m; the zone ends at 7 m.
        assertEquals(
                List.of(
                        new Row(ZONE_NAME, new Sum(2, 27_000_000, 7_000_000, 7_000_000)),
                        new Row(LocalText.NONE, new Sum(3, 31_500_000, 4_500_000, 0))),
                rows(By.ZONE));
    }

    @Test
    void aShareIsOneOfTheArea() {
        assertEquals(18 / 58.5, rows(By.STATUS).get(1).sum().shareOf(totals.total()), 1e-9);
        assertEquals(0, Sum.NONE.shareOf(Sum.NONE));
    }

    @Test
    void aLargerUnitMakesFewerUnitsAndLess() {
        EventTerms twice = new EventTerms(18_000_000, EventTerms.DEFAULT.currency(), 6_000, 3_000);

        assertEquals(
                5_750_000, SalesTotals.of(PLAN.withEvent(event(twice))).total().value());
    }

    @Test
    void holdsAreToldWhenTheyHaveEndedOrEndWithinAWeek() {
        LocalDate today = LocalDate.of(2026, 3, 2);
        Plan held = planWith(
                heldUntil("b1", 0, "2026-03-01"),
                heldUntil("b2", 3_000, "2026-03-02"),
                heldUntil("b3", 6_000, "2026-03-09"),
                heldUntil("b4", 9_000, "2026-03-10"),
                booth("b5", 12_000, 0, 3_000, 3_000));

        DueHolds due = DueHolds.of(held, today);

        assertEquals(
                List.of("b1 -1", "b2 0", "b3 7"),
                due.holds().stream()
                        .map(hold -> hold.booth().id() + " " + hold.daysLeft())
                        .toList());
        assertEquals(1, due.expired());
        assertEquals(2, due.ending());
    }

    @Test
    void noHoldIsDueOnceTheEventIsOver() {
        LocalDate lastDay = LocalDate.of(2026, 3, 12);
        Plan held = planWith(heldUntil("b1", 0, "2026-03-01")).withEvent(eventUntil(lastDay));

        assertEquals(1, DueHolds.of(held, lastDay).expired());
        assertEquals(List.of(), DueHolds.of(held, lastDay.plusDays(1)).holds());
    }

    private static Event eventUntil(LocalDate lastDay) {
        Event event = event(EventTerms.DEFAULT);
        return new Event(
                event.id(),
                1,
                event.name(),
                lastDay,
                lastDay,
                2026,
                "",
                List.of(),
                Evidence.UNKNOWN,
                List.of(),
                List.of(),
                List.of(),
                EventTerms.DEFAULT,
                Attendance.DEFAULT);
    }

    private static Booth heldUntil(String id, int x, String day) {
        return booth(id, x, 0, 3_000, 3_000).withLetting(Letting.held(new Hold("Lee", LocalDate.parse(day))));
    }

    private List<Row> rows(By by) {
        return totals.groups().stream()
                .filter(group -> group.by() == by)
                .findFirst()
                .orElseThrow()
                .rows();
    }

    private static Event event(EventTerms terms) {
        BuildKind shell = new BuildKind("shell", LocalText.of("Shell"), BuildKind.Base.SHELL, 0, 3_000_000);
        BuildKind raw = new BuildKind("raw", LocalText.of("Raw"), BuildKind.Base.RAW, 18_000_000, 2_000_000);
        return new Event(
                "e",
                1,
                LocalText.of("Event"),
                null,
                null,
                2026,
                "",
                List.of(),
                Evidence.UNKNOWN,
                List.of(),
                List.of(shell, raw),
                List.of(),
                terms,
                Attendance.DEFAULT);
    }
}
