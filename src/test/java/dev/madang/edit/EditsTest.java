package dev.madang.edit;

import static dev.madang.model.PlanFixtures.LEVEL;
import static dev.madang.model.PlanFixtures.booth;
import static dev.madang.model.PlanFixtures.id;
import static dev.madang.model.PlanFixtures.planWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.madang.geometry.Outlines;
import dev.madang.model.Booth;
import dev.madang.model.Colour;
import dev.madang.model.ElementId;
import dev.madang.model.Exhibitor;
import dev.madang.model.Feature;
import dev.madang.model.FeatureKind;
import dev.madang.model.Letting;
import dev.madang.model.LocalText;
import dev.madang.model.PartRef;
import dev.madang.model.Plan;
import dev.madang.model.Polygon;
import dev.madang.model.Rect;
import dev.madang.model.Status;
import dev.madang.model.Vec;
import dev.madang.model.Zone;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class EditsTest {

    private static final Exhibitor CITY = new Exhibitor(id("x1"), LocalText.of("City 01"), Exhibitor.Kind.CITY, "KR");
    private static final Feature STAGE =
            new Feature(id("f1"), LEVEL, FeatureKind.STAGE, LocalText.NONE, Rect.of(9_000, 9_000, 9_000, 6_000), 0);
    private static final Zone ZONE =
            new Zone(id("z1"), LEVEL, LocalText.of("Z"), new Colour(1), Rect.of(0, 0, 30_000, 30_000), "");
    private static final Plan PLAN = planWith(
                    ZONE, STAGE, booth("b1", 0, 6_000, 3_000, 3_000), booth("b2", 3_000, 6_000, 3_000, 3_000))
            .withExhibitors(dev.madang.model.Elements.of(List.of(CITY)));

    static Stream<Arguments> deeds() {
        Booth fresh = Booth.of(id("b9"), LEVEL, Rect.of(0, 0, 3_000, 3_000));
        Exhibitor renamed = CITY.withName(LocalText.of("City 02"));
        return Stream.of(
                Arguments.of(new AddElements(List.of(fresh)), Set.of("b9")),
                Arguments.of(new RemoveElements(ids("b1", "z1")), Set.of("b1", "z1")),
                Arguments.of(new MoveElements(ids("b1", "f1"), 10, -20), Set.of("b1", "f1")),
                Arguments.of(new RotateElements(ids("b1"), 9_000, new Vec(0, 0)), Set.of("b1")),
                Arguments.of(new ChangeShape(id("z1"), Rect.of(0, 0, 9_000, 9_000)), Set.of("z1")),
                Arguments.of(new RenumberBooth(id("b1"), "A101"), Set.of("b1")),
                Arguments.of(new ChangeBuild(ids("b1"), "raw"), Set.of("b1")),
                Arguments.of(new ChangeLetting(ids("b1", "b2"), Letting.of(Status.PAID)), Set.of("b1", "b2")),
                Arguments.of(new AssignExhibitor(ids("b2"), id("x1")), Set.of("b2")),
                Arguments.of(new PutExhibitor(renamed), Set.of("x1")),
                Arguments.of(new RemoveExhibitors(ids("x1")), Set.of("x1")),
                Arguments.of(
                        new ChangeFeature(id("f1"), FeatureKind.SEATING, LocalText.of("Forum"), 300), Set.of("f1")),
                Arguments.of(new ChangeZone(id("z1"), LocalText.of("Y"), new Colour(2)), Set.of("z1")),
                Arguments.of(new SetPartition(PartRef.parse("l1/p1"), true), Set.of()),
                Arguments.of(new SetLeased(PartRef.parse("l1/b"), false), Set.of()),
                Arguments.of(new RenamePlan("Other"), Set.of()),
                Arguments.of(
                        new CompositeEdit(
                                "edit.move",
                                List.of(new MoveElements(ids("b1"), 5, 0), new RenumberBooth(id("b2"), "Z9"))),
                        Set.of("b1", "b2")));
    }

    @ParameterizedTest
    @MethodSource("deeds")
    void everyDeedChangesThePlanTouchesWhatItNamesAndLeavesTheOldPlanAsItWas(EditCommand deed, Set<String> touched) {
        Plan before = PLAN;
        int hash = before.hashCode();

        PlanChange change = deed.apply(before);

        assertTrue(!change.after().equals(before), "nothing changed");
        assertEquals(
                touched,
                Set.copyOf(change.touched().stream().map(ElementId::value).toList()));
        assertSame(before, change.reversed().after());
        assertEquals(hash, before.hashCode());
    }

    @ParameterizedTest
    @MethodSource("deeds")
    void doingTheSameDeedAgainFromTheSamePlanGivesTheSame(EditCommand deed, Set<String> touched) {
        assertEquals(deed.apply(PLAN), deed.apply(PLAN));
    }

    @Test
    void aDeedThatChangesNothingIsNoStep() {
        assertTrue(new MoveElements(ids("b1"), 0, 0).apply(PLAN).isNone());
        assertTrue(new RenumberBooth(id("b1"), "B1").apply(PLAN).isNone());
        assertTrue(new SetPartition(PartRef.parse("l1/p1"), false).apply(PLAN).isNone());
        assertTrue(new SetLeased(PartRef.parse("l1/a"), true).apply(PLAN).isNone());
        assertTrue(new PutExhibitor(CITY).apply(PLAN).isNone());
        assertTrue(new RenamePlan("Test").apply(PLAN).isNone());
        assertTrue(new CompositeEdit("edit.move", List.of()).apply(PLAN).isNone());
    }

    @Test
    void movingABoothKeepsItsSizeAndAllElse() {
        Booth moved = (Booth) new MoveElements(ids("b1"), 100, 200)
                .apply(PLAN)
                .after()
                .element(id("b1"))
                .orElseThrow();

        assertEquals(booth("b1", 100, 6_200, 3_000, 3_000), moved);
    }

    @Test
    void removingAnExhibitorEmptiesItsBooths() {
        Plan seated = new AssignExhibitor(ids("b1"), id("x1")).apply(PLAN).after();

        PlanChange change = new RemoveExhibitors(ids("x1")).apply(seated);

        assertTrue(
                change.after().booths().get(id("b1")).orElseThrow().occupant().isEmpty());
        assertEquals(ids("b1", "x1"), change.touched());
    }

    @Test
    void whatIsNotThereCannotBeChanged() {
        assertThrows(IllegalArgumentException.class, () -> new MoveElements(ids("zz"), 1, 1).apply(PLAN));
        assertThrows(IllegalArgumentException.class, () -> new RenumberBooth(id("f1"), "A").apply(PLAN));
        assertThrows(IllegalArgumentException.class, () -> new AddElements(List.of(STAGE)).apply(PLAN));
        assertThrows(IllegalArgumentException.class, () -> new ChangeBuild(ids("b1"), "glass").apply(PLAN));
        assertThrows(IllegalArgumentException.class, () -> new AssignExhibitor(ids("b1"), id("x9")).apply(PLAN));
    }

    @Test
    void anOutlineThatCrossesItselfIsRefused() {
        Polygon bowTie = Polygon.of(0, 0, 4_000, 4_000, 4_000, 0, 0, 3_000);
        Booth booth = Booth.of(id("b9"), LEVEL, bowTie);

        assertThrows(IllegalArgumentException.class, () -> new AddElements(List.of(booth)).apply(PLAN));
        assertThrows(IllegalArgumentException.class, () -> new ChangeShape(id("b1"), bowTie).apply(PLAN));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void whateverATurnAcceptsCanBeSavedAndRead(long seed) {
        Random random = new Random(seed);
        // A notch of one millimetre closes at some angles, by rounding alone.
        Polygon notched = Polygon.of(
                0, 0, 6_000, 0, 6_000, 3_000, 3_001, 3_000, 3_001, 1_000, 3_000, 1_000, 3_000, 3_000, 0, 3_000);
        Plan plan = planWith(Booth.of(id("b1"), LEVEL, notched));
        for (int i = 0; i < 100; i++) {
            EditCommand turn = new RotateElements(ids("b1"), random.nextInt(36_000), new Vec(1_000, 1_000));
            Polygon turned;
            try {
                turned = (Polygon)
                        turn.apply(plan).after().element(id("b1")).orElseThrow().shape();
            } catch (IllegalArgumentException e) {
                continue;
            }
            assertTrue(Outlines.isSimple(turned), "seed " + seed + " step " + i);
        }
    }

    @Test
    void severalDeedsAsOneAreAllOrNothing() {
        EditCommand both = new CompositeEdit(
                "edit.move", List.of(new MoveElements(ids("b1"), 5, 0), new RenumberBooth(id("zz"), "A")));

        assertThrows(IllegalArgumentException.class, () -> both.apply(PLAN));
    }

    private static Set<ElementId> ids(String... values) {
        return Set.copyOf(Stream.of(values).map(ElementId::new).toList());
    }
}
