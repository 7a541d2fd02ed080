package dev.madang.edit.venue;

import static dev.madang.model.PlanFixtures.LEVEL;
import static dev.madang.model.PlanFixtures.booth;
import static dev.madang.model.PlanFixtures.planWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.madang.check.Checker;
import dev.madang.edit.EditCommand;
import dev.madang.edit.PlanChange;
import dev.madang.edit.SetLeased;
import dev.madang.edit.SetPartition;
import dev.madang.model.Evidence;
import dev.madang.model.Fact;
import dev.madang.model.FactKind;
import dev.madang.model.Facts;
import dev.madang.model.Fixture;
import dev.madang.model.FixtureKind;
import dev.madang.model.Hall;
import dev.madang.model.Level;
import dev.madang.model.LocalText;
import dev.madang.model.PartRef;
import dev.madang.model.Partition;
import dev.madang.model.Plan;
import dev.madang.model.PlanFixtures;
import dev.madang.model.Point;
import dev.madang.model.Polygon;
import dev.madang.model.Rect;
import dev.madang.model.Segment;
import dev.madang.model.Source;
import dev.madang.model.Venue;
import dev.madang.model.VenueRef;
import dev.madang.session.EditSession;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class VenueEditsTest {

    private static final Plan PLAN = planWith(booth("b1", 0, 6_000, 3_000, 3_000));
    private static final Level SECOND = room("l2", 20_000);
    private static final Hall HALL_C = hall("c", 0, 40_000, 60_000, 10_000);

    static Stream<EditCommand> deeds() {
        Fixture column = fixture("column-2", FixtureKind.COLUMN, Rect.of(10_000, 20_000, 800, 800));
        Partition wall =
                new Partition("p2", new Segment(new Point(0, 20_000), new Point(30_000, 20_000)), Evidence.ENTERED);
        return Stream.of(
                PutParts.of(LEVEL, HALL_C),
                PutParts.of(LEVEL, wall),
                PutParts.of(LEVEL, column),
                new RemoveParts(LEVEL, Set.of("b", "p1", "column-1")),
                new MoveParts(LEVEL, Set.of("b", "p1", "exit-1"), 500, -500),
                new ChangeFloor(LEVEL, Polygon.rectangle(0, 0, 70_000, 50_000), Evidence.ENTERED),
                new ChangeFacts(LEVEL, Set.of("a"), FactKind.CEILING_LOWEST, Fact.of(9_000, Evidence.ENTERED)),
                new ChangeFacts(LEVEL, Set.of(), FactKind.SPRINKLERS, Fact.of(1, Evidence.ENTERED)),
                new AddLevel(SECOND),
                new RenameLevel(LEVEL, LocalText.of("Ground floor")),
                new SetVenue(PLAN.venue().withName(LocalText.of("Mine"))),
                new UpdateLevels(venue(3, room(LEVEL, 50_000))));
    }

    @ParameterizedTest
    @MethodSource("deeds")
    void everyDeedConcernsEverythingAndTouchesNoElement(EditCommand deed) {
        PlanChange change = deed.apply(PLAN);

        assertNotEquals(PLAN, change.after());
        assertTrue(change.everywhere());
        assertEquals(Set.of(), change.touched());
        assertEquals(PLAN.layout(), change.after().layout());
    }

    @ParameterizedTest
    @MethodSource("deeds")
    void undoGivesBackTheSamePlan(EditCommand deed) {
        EditSession session = new EditSession(PLAN, new Checker(List.of()));

        session.execute(deed);
        session.undo();

        assertSame(PLAN, session.plan());
    }

    @ParameterizedTest
    @MethodSource("deeds")
    void doneTwiceItChangesNothingMoreOrIsRefused(EditCommand deed) {
        Plan once = deed.apply(PLAN).after();
        boolean moves = deed instanceof MoveParts;
        boolean refused = deed instanceof AddLevel || deed instanceof RemoveParts;

        if (refused) {
            assertThrows(IllegalArgumentException.class, () -> deed.apply(once));
        } else if (!moves) {
            assertTrue(deed.apply(once).isNone());
        }
    }

    @Test
    void aNewHallIsLeasedAndOneThatIsReplacedStaysAsItWas() {
        Plan without = new SetLeased(new PartRef(LEVEL, "a"), false).apply(PLAN).after();
        Hall wider = hall("a", 0, 0, 29_000, 40_000);

        Plan after = new PutParts(LEVEL, List.of(HALL_C, wider)).apply(without).after();

        assertEquals(Set.of(new PartRef(LEVEL, "b"), new PartRef(LEVEL, "c")), after.leased());
        assertEquals(wider, after.levels().get(0).hall("a").orElseThrow());
    }

    @Test
    void aPartThatBecomesAnotherKindIsRefused() {
        Fixture column = fixture("a", FixtureKind.COLUMN, Rect.of(0, 0, 800, 800));

        assertThrows(
                IllegalArgumentException.class, () -> PutParts.of(LEVEL, column).apply(PLAN));
    }

    @Test
    void anOutlineThatCrossesItselfIsRefused() {
        Polygon bow = Polygon.of(0, 0, 9_000, 9_000, 9_000, 0, 0, 8_000);
        Hall crossed = new Hall("x", LocalText.NONE, bow, Evidence.ENTERED, Facts.NONE);

        assertThrows(IllegalArgumentException.class, () -> PutParts.of(LEVEL, crossed)
                .apply(PLAN));
        assertThrows(IllegalArgumentException.class, () -> new ChangeFloor(LEVEL, bow, Evidence.ENTERED).apply(PLAN));
    }

    @Test
    void whatIsRemovedIsNeitherLeasedNorClosedAnyMore() {
        Plan closed =
                new SetPartition(new PartRef(LEVEL, "p1"), true).apply(PLAN).after();

        Plan after = new RemoveParts(LEVEL, Set.of("a", "p1")).apply(closed).after();

        assertEquals(Set.of(new PartRef(LEVEL, "b")), after.leased());
        assertEquals(Set.of(), after.closedPartitions());
    }

    @Test
    void whatIsMovedIsNoLongerAsPublished() {
        Evidence page = Evidence.published(new Source("Hall manual", "", 2025));
        Fixture known = new Fixture("k", FixtureKind.COLUMN, Rect.of(0, 0, 500, 500), Facts.NONE, page);
        Plan before = PutParts.of(LEVEL, known).apply(PLAN).after();

        Plan after = new MoveParts(LEVEL, Set.of("k"), 100, 200).apply(before).after();

        Fixture moved = (Fixture) after.levels().get(0).part("k").orElseThrow();
        assertEquals(known.withPlace(Rect.of(100, 200, 500, 500), Evidence.ENTERED), moved);
    }

    @Test
    void aHallThatFillsTheFloorGoesOnFillingIt() {
        Plan one = Plan.blank("One", PLAN.venue(), List.of(room("r", 20_000)));
        Polygon wide = Polygon.rectangle(0, 0, 81_000, 20_000);

        Plan after = new ChangeFloor("r", wide, Evidence.ENTERED).apply(one).after();

        assertEquals(wide, after.levels().get(0).floor());
        assertEquals(wide, after.levels().get(0).halls().get(0).outline());
        assertEquals(Evidence.ENTERED, after.levels().get(0).floorEvidence());
    }

    @Test
    void aFigureWithoutAnyRemarkIsStruck() {
        Fact ceiling = Fact.of(9_000, Evidence.ENTERED);
        Plan known = new ChangeFacts(LEVEL, Set.of("a", "b"), FactKind.CEILING_LOWEST, ceiling)
                .apply(PLAN)
                .after();
        assertEquals(
                ceiling, known.levels().get(0).hall("b").orElseThrow().facts().get(FactKind.CEILING_LOWEST));

        Plan struck = new ChangeFacts(LEVEL, Set.of("a", "b"), FactKind.CEILING_LOWEST, Fact.UNKNOWN)
                .apply(known)
                .after();

        assertEquals(PLAN, struck);
    }

    @Test
    void partitionsHaveNoFigures() {
        ChangeFacts deed =
                new ChangeFacts(LEVEL, Set.of("p1"), FactKind.CLEAR_HEIGHT, Fact.of(4_000, Evidence.ENTERED));

        assertThrows(IllegalArgumentException.class, () -> deed.apply(PLAN));
    }

    @Test
    void aLevelThatIsAddedIsLeasedAsAWholeAndCanBeTakenOutAgain() {
        Plan two = new AddLevel(SECOND).apply(PLAN).after();
        assertTrue(two.leased().contains(new PartRef("l2", "room")));

        assertEquals(PLAN, new RemoveLevel("l2").apply(two).after());
    }

    @Test
    void aLevelWithBoothsAndTheLastLevelStay() {
        Plan two = new AddLevel(SECOND).apply(PLAN).after();

        assertThrows(IllegalArgumentException.class, () -> new RemoveLevel(LEVEL).apply(two));
        Plan empty = PlanFixtures.plan();
        assertThrows(IllegalArgumentException.class, () -> new RemoveLevel(LEVEL).apply(empty));
    }

    @Test
    void aNewerLevelOfTheCatalogueKeepsWhatIsLeased() {
        Hall smaller = hall("a", 0, 0, 20_000, 40_000);
        Hall fresh = hall("fresh", 20_000, 0, 10_000, 40_000);
        Level newer = new Level(
                LEVEL,
                LocalText.of("Level 1"),
                PLAN.levels().get(0).floor(),
                Facts.NONE,
                List.of(smaller, fresh),
                List.of(),
                List.of());
        Plan partly = new SetLeased(new PartRef(LEVEL, "b"), false).apply(PLAN).after();
        UpdateLevels deed = new UpdateLevels(venue(2, newer));

        assertEquals(Set.of(new PartRef(LEVEL, "a")), deed.apply(partly).after().leased());
        assertEquals(
                Set.of(new PartRef(LEVEL, "a"), new PartRef(LEVEL, "fresh")),
                deed.apply(PLAN).after().leased());
        assertEquals(2, deed.apply(PLAN).after().venue().revision());
    }

    @Test
    void aLevelThatTheCatalogueNoLongerHasStays() {
        Plan after = new UpdateLevels(venue(2, SECOND)).apply(PLAN).after();

        assertEquals(PLAN.levels(), after.levels());
        assertEquals(2, after.venue().revision());
    }

    private static Venue venue(int revision, Level level) {
        VenueRef ref = PLAN.venue();
        return new Venue(
                ref.id(),
                revision,
                ref.name(),
                LocalText.NONE,
                false,
                LocalText.NONE,
                Facts.NONE,
                List.of(level),
                List.of());
    }

    private static Level room(String id, int depth) {
        Polygon floor = Polygon.rectangle(0, 0, 60_000, depth);
        Hall hall = new Hall("room", LocalText.of("Room"), floor, Evidence.ASSUMED, Facts.NONE);
        return new Level(id, LocalText.of(id), floor, Facts.NONE, List.of(hall), List.of(), List.of());
    }

    private static Hall hall(String id, int x, int y, int width, int depth) {
        return new Hall(id, LocalText.of(id), Polygon.rectangle(x, y, width, depth), Evidence.ENTERED, Facts.NONE);
    }

    private static Fixture fixture(String id, FixtureKind kind, Rect place) {
        return new Fixture(id, kind, place, Facts.NONE, Evidence.ENTERED);
    }
}
