package dev.madang.edit;

import static dev.madang.model.PlanFixtures.LEVEL;
import static dev.madang.model.PlanFixtures.booth;
import static dev.madang.model.PlanFixtures.id;
import static dev.madang.model.PlanFixtures.plan;
import static dev.madang.model.PlanFixtures.planWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.madang.edit.venue.RemoveParts;
import dev.madang.geometry.OpenSides;
import dev.madang.model.Acceptance;
import dev.madang.model.Booth;
import dev.madang.model.BoothType;
import dev.madang.model.LocalText;
import dev.madang.model.PartRef;
import dev.madang.model.Phase;
import dev.madang.model.Plan;
import dev.madang.model.PlanFixtures;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Phases of the event, accepted findings, and the open sides of booths in their building. */
class SafetyEditsTest {

    private static final PartRef PARTITION = new PartRef(LEVEL, "p1");
    private static final PartRef EXIT = new PartRef(LEVEL, "exit-1");
    private static final Phase CONCERT = new Phase(
            "concert",
            Phase.Kind.CONCERT,
            new LocalText("공연", "Concert"),
            Set.of(PARTITION),
            Set.of(EXIT),
            3_000,
            Set.of(id("gone")));

    private static Acceptance acceptance(double measured, String reason) {
        return new Acceptance(
                "aisle-width",
                LEVEL,
                List.of(id("b"), id("a")),
                List.of(),
                "house",
                2,
                measured,
                reason,
                "Kim",
                Instant.parse("2026-03-02T01:00:00Z"),
                "",
                LocalText.NONE,
                null);
    }

    @Test
    void phasesAreAddedChangedAndRemoved() {
        PlanChange added = new AddPhase(CONCERT).apply(plan());
        Phase open = Phase.of("concert", Phase.Kind.CONCERT, LocalText.of("Concert"));
        PlanChange changed = new ChangePhase(open).apply(added.after());
        PlanChange removed = new RemovePhase("concert").apply(changed.after());

        assertEquals(List.of(CONCERT), added.after().phases());
        assertEquals(List.of(open), changed.after().phases());
        assertEquals(List.of(), removed.after().phases());
        assertTrue(added.everywhere());
        assertSame(added.after(), changed.reversed().after());
        assertTrue(new ChangePhase(CONCERT).apply(added.after()).isNone());
    }

    @Test
    void aPhaseIsListedOnceAndClosesOnlyWhatIsThere() {
        Plan once = new AddPhase(CONCERT).apply(plan()).after();

        assertRefused("phase \"concert\" is listed twice.", () -> new AddPhase(CONCERT).apply(once));
        assertRefused("There is no phase with id \"gala\".", () -> new RemovePhase("gala").apply(once));
        assertRefused("closed door of phase \"night\" \"l1/column-1\" is not in the plan's levels.", () -> new AddPhase(
                        new Phase(
                                "night",
                                Phase.Kind.OTHER,
                                LocalText.NONE,
                                Set.of(),
                                Set.of(new PartRef(LEVEL, "column-1")),
                                0,
                                Set.of()))
                .apply(once));
    }

    @Test
    void aPhaseNoLongerClosesWhatTheBuildingNoLongerHas() {
        Plan concert = new AddPhase(CONCERT).apply(plan()).after();

        PlanChange noDoor = new RemoveParts(LEVEL, Set.of("exit-1")).apply(concert);
        Plan neither =
                new RemoveParts(LEVEL, Set.of("p1")).apply(noDoor.after()).after();

        assertEquals(Set.of(), noDoor.after().phases().get(0).closedDoors());
        assertEquals(Set.of(PARTITION), noDoor.after().phases().get(0).closedPartitions());
        assertEquals(Set.of(), neither.phases().get(0).closedPartitions());
        assertEquals(3_000, neither.phases().get(0).freightFreeMm());
        assertSame(concert, noDoor.reversed().after());
    }

    @Test
    void leasesAndClosedPartitionsAreChangedBesideThePhases() {
        Plan concert = new AddPhase(CONCERT).apply(plan()).after();

        Plan closed = new SetPartition(PARTITION, true).apply(concert).after();
        Plan given = new SetLeased(new PartRef(LEVEL, "a"), false).apply(closed).after();

        assertEquals(List.of(CONCERT), given.phases());
        assertEquals(Set.of(PARTITION), given.site().during(CONCERT).closedPartitions());
    }

    @Test
    void aFindingIsAcceptedOnceAndWithdrawn() {
        Acceptance first = acceptance(2_900, "checked by the fire brigade");
        Acceptance second = acceptance(2_800, "checked again");

        PlanChange accepted = new AcceptFinding(first).apply(plan());
        PlanChange again = new AcceptFinding(second).apply(accepted.after());
        PlanChange withdrawn = new WithdrawAcceptance(first).apply(again.after());

        assertEquals(List.of(first), accepted.after().accepted());
        assertEquals(List.of(second), again.after().accepted());
        assertEquals(List.of(), withdrawn.after().accepted());
        assertSame(again.after(), withdrawn.reversed().after());
        assertTrue(new AcceptFinding(first).apply(accepted.after()).isNone());
        assertTrue(new WithdrawAcceptance(first).apply(plan()).isNone());
    }

    @Test
    void whatWasAcceptedOutlivesWhatItIsAboutAndNeedsAReasonAndAName() {
        Plan two = planWith(booth("a", 9_000, 9_000, 3_000, 3_000), booth("b", 9_000, 14_900, 3_000, 3_000));
        Plan accepted = new AcceptFinding(acceptance(2_900, "fine")).apply(two).after();

        Plan removed = new RemoveElements(Set.of(id("a"))).apply(accepted).after();

        assertEquals(accepted.accepted(), removed.accepted());
        assertEquals(List.of(id("a"), id("b")), removed.accepted().get(0).subjects());
        assertRefused("reason \" \" must have 1 to 2000 characters.", () -> acceptance(1, " "));
        assertRefused("measured (NaN) must be a number.", () -> acceptance(Double.NaN, "fine"));
    }

    @Test
    void wallsColumnsAndClosedPartitionsCloseTheSidesOfABooth() {
        Booth atColumn = booth("a", 42_000, 19_000, 3_000, 2_000);
        Booth atPartition = booth("b", 27_000, 10_000, 3_000, 3_000);
        Booth inCorner = booth("c", 0, 0, 3_000, 3_000);
        Plan open = planWith(atColumn, atPartition, inCorner);
        Plan closed = new SetPartition(PARTITION, true).apply(open).after();

        assertEquals(List.of(0, 2, 3), BoothSides.of(open).of(atColumn).open());
        assertEquals(BoothType.ISLAND, BoothSides.of(open).of(atPartition).type());
        assertEquals(List.of(0, 2, 3), BoothSides.of(closed).of(atPartition).open());
        assertEquals(BoothType.CORNER, BoothSides.of(open).of(inCorner).type());
    }

    @Test
    void aDragMayBringNeighboursOfItsOwn() {
        Booth still = booth("a", 9_000, 9_000, 3_000, 3_000);
        Booth dragged = booth("b", 20_000, 9_000, 3_000, 3_000);
        BoothSides sides = BoothSides.of(planWith(still, dragged));

        OpenSides during = OpenSides.of(still.shape(), box -> {
            List<dev.madang.model.Place> places = new java.util.ArrayList<>(sides.building(LEVEL, box));
            places.add(dragged.moved(-8_000, 0).shape());
            return places;
        });

        assertEquals(4, sides.of(still).count());
        assertEquals(List.of(0, 2, 3), during.open());
        assertEquals(
                List.of(0, 1, 2), sides.of((Booth) dragged.moved(-8_000, 0)).open());
    }

    @Test
    void aFewQuestionsAreAnsweredAsManyAre() {
        Plan plan = PlanFixtures.random(new Random(7), 120);
        BoothSides few = BoothSides.forFew(plan);
        BoothSides many = BoothSides.of(plan);

        assertTrue(
                plan.booths().values().stream().anyMatch(booth -> few.of(booth).count() < 3));
        plan.booths().values().forEach(booth -> assertEquals(many.of(booth), few.of(booth)));
    }

    private static void assertRefused(String message, Runnable deed) {
        assertEquals(
                message, assertThrows(IllegalArgumentException.class, deed::run).getMessage());
    }
}
