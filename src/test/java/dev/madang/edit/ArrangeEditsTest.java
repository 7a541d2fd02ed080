package dev.madang.edit;

import static dev.madang.model.PlanFixtures.LEVEL;
import static dev.madang.model.PlanFixtures.booth;
import static dev.madang.model.PlanFixtures.id;
import static dev.madang.model.PlanFixtures.planWith;
import static dev.madang.model.PlanFixtures.turned;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.madang.geometry.Along;
import dev.madang.model.Anchor;
import dev.madang.model.Dimension;
import dev.madang.model.ElementId;
import dev.madang.model.Elements;
import dev.madang.model.Feature;
import dev.madang.model.FeatureKind;
import dev.madang.model.Group;
import dev.madang.model.LocalText;
import dev.madang.model.Plan;
import dev.madang.model.PlanElement;
import dev.madang.model.Point;
import dev.madang.model.Polygon;
import dev.madang.model.Rect;
import dev.madang.model.Shape;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ArrangeEditsTest {

    private static final Feature STAGE = new Feature(
            id("f1"), LEVEL, FeatureKind.STAGE, LocalText.of("Main"), Rect.of(40_000, 2_000, 9_000, 6_000), 7);
    private static final Plan PLAN = planWith(
            STAGE,
            booth("a", 1_000, 3_000, 3_000, 3_000),
            booth("b", 8_000, 5_000, 2_000, 3_000),
            booth("c", 12_000, 9_000, 6_000, 3_000),
            turned("t", 20_000, 20_000, 3_000, 2_000, 3_000));

    static Stream<Arguments> deeds() {
        Plan grouped = new GroupElements(id("g"), ids("a", "b")).apply(PLAN).after();
        Plan locked = new SetLocked(ids("a"), true).apply(PLAN).after();
        return Stream.of(
                Arguments.of(PLAN, new AlignElements(ids("a", "b"), Alignment.TOP, new Frame.Key(id("b"))), ids("a")),
                Arguments.of(
                        PLAN,
                        new DistributeElements(ids("c", "b", "a"), Along.X, DistributeElements.Spacing.GAPS),
                        ids("b")),
                Arguments.of(PLAN, new ResizeElements(ids("a", "b"), 3_000, 0), ids("b")),
                Arguments.of(PLAN, new FlipElements(ids("a", "t"), Along.X, 24_000), ids("a", "t")),
                Arguments.of(PLAN, new TurnElements(ids("a", "c"), 4_500), ids("a", "c")),
                Arguments.of(PLAN, new SetRotation(ids("a", "t"), 3_000), ids("a")),
                Arguments.of(PLAN, new GroupElements(id("g"), ids("a", "b")), ids("a", "b")),
                Arguments.of(grouped, new UngroupElements(ids("a")), ids("a", "b")),
                Arguments.of(PLAN, new SetLocked(ids("a"), true), ids("a")),
                Arguments.of(locked, new SetLocked(ids("a", "b"), false), ids("a")),
                Arguments.of(PLAN, new ChangeFeatureKind(ids("f1"), FeatureKind.CAFE), ids("f1")),
                Arguments.of(
                        PLAN,
                        new PlaceElements("edit.paste", List.of(booth("n", 0, 0, 900, 900)), List.of(), List.of()),
                        ids("n")));
    }

    @ParameterizedTest
    @MethodSource("deeds")
    void everyDeedTouchesWhatItChangesAndUndoingGivesBackTheSamePlan(
            Plan before, EditCommand deed, Set<ElementId> touched) {
        int hash = before.hashCode();

        PlanChange change = deed.apply(before);

        assertTrue(!change.after().equals(before), "nothing changed");
        assertEquals(touched, change.touched());
        assertSame(before, change.reversed().after());
        assertEquals(hash, before.hashCode());
    }

    @Test
    void elementsAreAlignedToTheKeyTheSelectionOrTheHall() {
        Plan toKey = done(PLAN, new AlignElements(ids("a", "b"), Alignment.RIGHT, new Frame.Key(id("a"))));
        Plan toBox = done(PLAN, new AlignElements(ids("a", "b"), Alignment.RIGHT, new Frame.Selection()));
        Plan toHall = done(PLAN, new AlignElements(ids("a", "b"), Alignment.RIGHT, new Frame.InHall()));

        assertEquals(List.of(4_000.0, 4_000.0), rights(toKey));
        assertEquals(List.of(10_000.0, 10_000.0), rights(toBox));
        assertEquals(List.of(30_000.0, 30_000.0), rights(toHall));
    }

    @Test
    void middlesOfUnequalOnesComeToOneLine() {
        Plan after = done(PLAN, new AlignElements(ids("a", "c"), Alignment.CENTER, new Frame.Key(id("c"))));

        assertEquals(Rect.of(13_500, 3_000, 3_000, 3_000), shape(after, "a"));
        assertEquals(shape(PLAN, "c"), shape(after, "c"));
    }

    @Test
    void aWholeGroupIsAlignedAsOneAndStaysAsItIs() {
        Plan grouped = done(PLAN, new GroupElements(id("g"), ids("a", "b")));

        Plan after = done(grouped, new AlignElements(ids("a", "b", "c"), Alignment.BOTTOM, new Frame.Selection()));

        assertEquals(Rect.of(1_000, 7_000, 3_000, 3_000), shape(after, "a"));
        assertEquals(Rect.of(8_000, 9_000, 2_000, 3_000), shape(after, "b"));
    }

    @Test
    void someMembersOfAGroupAreAlignedAlone() {
        Plan grouped = done(PLAN, new GroupElements(id("g"), ids("a", "b", "c")));

        Plan after = done(grouped, new AlignElements(ids("a", "b"), Alignment.TOP, new Frame.Selection()));

        assertEquals(Rect.of(8_000, 3_000, 2_000, 3_000), shape(after, "b"));
    }

    @Test
    void whatIsLockedStaysAndOthersAreAlignedToIt() {
        Plan locked = done(PLAN, new SetLocked(ids("b"), true));

        Plan after = done(locked, new AlignElements(ids("a", "b"), Alignment.TOP, new Frame.Selection()));
        Plan toLocked = done(locked, new AlignElements(ids("a", "b"), Alignment.TOP, new Frame.Key(id("b"))));

        assertSame(locked, after);
        assertEquals(Rect.of(1_000, 5_000, 3_000, 3_000), shape(toLocked, "a"));
    }

    @Test
    void equalGapsAndEvenMiddlesDifferWhereSizesDiffer() {
        Plan gaps = done(PLAN, new DistributeElements(ids("a", "b", "c"), Along.X, DistributeElements.Spacing.GAPS));
        Plan middles =
                done(PLAN, new DistributeElements(ids("a", "b", "c"), Along.X, DistributeElements.Spacing.CENTERS));

        assertEquals(Rect.of(7_000, 5_000, 2_000, 3_000), shape(gaps, "b"));
        assertEquals(Rect.of(7_750, 5_000, 2_000, 3_000), shape(middles, "b"));
    }

    @Test
    void withoutRoomBetweenTheOuterOnesNothingIsDistributed() {
        Plan tight = planWith(
                booth("a", 0, 0, 3_000, 3_000), booth("b", 500, 0, 3_000, 3_000), booth("c", 2_000, 0, 3_000, 3_000));

        assertTrue(new DistributeElements(ids("a", "b", "c"), Along.X, DistributeElements.Spacing.GAPS)
                .apply(tight)
                .isNone());
        assertTrue(new DistributeElements(ids("a", "b"), Along.X, DistributeElements.Spacing.GAPS)
                .apply(tight)
                .isNone());
    }

    @Test
    void resizingKeepsTheCornerTheRotationAndPolygons() {
        Plan plan = done(PLAN, new AddElements(List.of(booth("p", 0, 0, 9, 9).withShape(corner()))));

        Plan after = done(plan, new ResizeElements(ids("a", "t", "p"), 4_000, 1_500));

        assertEquals(Rect.of(1_000, 3_000, 4_000, 1_500), shape(after, "a"));
        assertEquals(new Rect(new Point(20_000, 20_000), 4_000, 1_500, 3_000), shape(after, "t"));
        assertEquals(corner(), shape(after, "p"));
    }

    @Test
    void aFlippedPolygonIsItsMirrorImageAndATurnedBoothTurnsTheOtherWay() {
        Plan plan = done(PLAN, new AddElements(List.of(booth("p", 0, 0, 9, 9).withShape(corner()))));

        Plan after = done(plan, new FlipElements(ids("p", "t"), Along.X, 40_000));

        assertEquals(
                Polygon.of(40_000, 0, 36_000, 0, 36_000, 1_000, 39_000, 1_000, 39_000, 4_000, 40_000, 4_000),
                shape(after, "p"));
        Rect turned = (Rect) shape(after, "t");
        assertEquals(33_000, turned.rotation());
        assertEquals(40_000 - shape(PLAN, "t").bounds().maxX(), turned.bounds().minX(), 1);
        assertEquals(shape(PLAN, "t").bounds().minY(), turned.bounds().minY(), 1);
    }

    @Test
    void aDimensionHoldsTheMirroredPlacesAfterAFlip() {
        Dimension across = new Dimension(
                id("d"),
                LEVEL,
                Anchor.on(PLAN.booths().get(id("a")).orElseThrow(), 1),
                Anchor.on(PLAN.booths().get(id("b")).orElseThrow(), 0),
                -700);
        Plan measured = PLAN.withElements(List.of(across));

        Plan after = done(measured, new FlipElements(ids("a", "b"), Along.X, 11_000));

        Dimension flipped = after.layout().dimensions().get(id("d")).orElseThrow();
        assertEquals(across.lengthMm(), flipped.lengthMm());
        assertEquals(new Point(7_000, 3_000), flipped.from().at());
        assertEquals(new Point(3_000, 5_000), flipped.to().at());
        assertEquals(700, flipped.offsetMm());
        assertEquals(measured, done(after, new FlipElements(ids("a", "b"), Along.X, 11_000)));
    }

    @Test
    void eachIsTurnedAboutItsOwnMiddleAndAGroupAboutThatOfTheGroup() {
        Plan grouped = done(PLAN, new GroupElements(id("g"), ids("a", "b")));

        Plan after = done(grouped, new TurnElements(ids("a", "b", "c"), 18_000));

        assertEquals(new Rect(new Point(18_000, 12_000), 6_000, 3_000, 18_000), shape(after, "c"));
        assertEquals(new Rect(new Point(10_000, 8_000), 3_000, 3_000, 18_000), shape(after, "a"));
    }

    @Test
    void whoeverJoinsAnotherGroupLeavesTheOldOne() {
        Plan first = done(PLAN, new GroupElements(id("g1"), ids("a", "b")));

        Plan second = done(first, new GroupElements(id("g2"), ids("b", "c")));

        assertEquals(Set.of(id("g2")), second.layout().groups().ids());
        assertEquals(
                ids("b", "c"), second.layout().groupOf(id("c")).orElseThrow().members());
        assertTrue(new GroupElements(id("g3"), ids("c", "b")).apply(second).isNone());
        assertThrows(IllegalArgumentException.class, () -> new GroupElements(id("a"), ids("b", "c")).apply(PLAN));
        assertThrows(IllegalArgumentException.class, () -> new GroupElements(id("g"), ids("a")).apply(PLAN));
    }

    @Test
    void aLockForbidsMovingAndRemovingButNotSelling() {
        Plan locked = done(PLAN, new SetLocked(ids("a"), true));

        assertEquals(ids("a"), broken(locked, new MoveElements(ids("a", "b"), 1, 0)));
        assertEquals(ids("a"), broken(locked, new RemoveElements(ids("a"))));
        assertEquals(
                ids("a"), broken(locked, new RotateElements(ids("a"), 9_000, ((Rect) shape(locked, "a")).center())));
        assertEquals(ids("a"), broken(locked, new ChangeShape(id("a"), Rect.of(0, 0, 9, 9))));
        assertEquals(ids(), broken(locked, new RenumberBooth(id("a"), "Z1")));
        assertEquals(ids(), broken(locked, new MoveElements(ids("b"), 1, 0)));
        assertEquals(
                ids(),
                broken(
                        locked,
                        new CompositeEdit(
                                "edit.move",
                                List.of(new SetLocked(ids("a"), false), new MoveElements(ids("a"), 1, 0)))));
        assertEquals(ids("b"), Locks.free(locked, ids("a", "b")));
    }

    @Test
    void aLockedDimensionMayFollowButNotBeMoved() {
        Dimension held = new Dimension(
                id("d"),
                LEVEL,
                Anchor.on(PLAN.booths().get(id("a")).orElseThrow(), 0),
                Anchor.free(new Point(0, 0)),
                100);
        Plan locked = done(PLAN.withElements(List.of(held)), new SetLocked(ids("d"), true));

        assertEquals(ids(), broken(locked, new MoveElements(ids("a"), 50, 0)));
        assertEquals(ids(), broken(locked, new RemoveElements(ids("a"))));
        assertEquals(ids("d"), broken(locked, new MoveElements(ids("d"), 50, 0)));
        assertEquals(ids("d"), broken(locked, new RemoveElements(ids("d"))));
    }

    @Test
    void copiesKeepGroupsAndWhatDimensionsHoldAndNothingElse() {
        Dimension held = new Dimension(
                id("d"),
                LEVEL,
                Anchor.on(PLAN.booths().get(id("a")).orElseThrow(), 1),
                Anchor.on(PLAN.booths().get(id("c")).orElseThrow(), 0),
                100);
        Plan plan = done(PLAN.withElements(List.of(held)), new GroupElements(id("g"), ids("a", "b")));
        AtomicInteger next = new AtomicInteger();

        Copies copies = Copies.of(
                plan.layout(),
                List.of(
                        plan.element(id("a")).orElseThrow(),
                        plan.element(id("b")).orElseThrow(),
                        plan.element(id("d")).orElseThrow()),
                100,
                200,
                () -> id("n" + next.getAndIncrement()));
        Plan after = PlaceElements.of("edit.duplicate", copies).apply(plan).after();

        assertEquals(Rect.of(1_100, 3_200, 3_000, 3_000), shape(after, "n0"));
        assertEquals("", after.booths().get(id("n0")).orElseThrow().number());
        assertEquals(List.of(new Group(id("n3"), ids("n0", "n1"))), copies.groups());
        Dimension copy = after.layout().dimensions().get(id("n2")).orElseThrow();
        assertEquals(Optional.of(id("n0")), copy.from().holder());
        assertEquals(Optional.empty(), copy.to().holder());
        assertEquals(held.to().at().plus(100, 200), copy.to().at());
    }

    @Test
    void aLatticeHasItsAislesAfterEveryFewRows() {
        Lattice lattice = new Lattice(2, 5, 3_000, 3_000, 2, 2_500);

        assertEquals(
                List.of(0, 3_000, 8_500, 11_500, 17_000),
                List.of(0, 1, 2, 3, 4).stream().map(lattice::y).toList());
        assertEquals(-8_500, new Lattice(1, 3, 0, -3_000, 2, 2_500).y(2));
        assertThrows(IllegalArgumentException.class, () -> new Lattice(101, 100, 1, 1, 0, 0));
        assertThrows(IllegalArgumentException.class, () -> new Lattice(0, 1, 1, 1, 0, 0));
    }

    @Test
    void tenThousandAreAlignedGroupedAndCopiedInOneGo() {
        List<PlanElement> many = new ArrayList<>();
        for (int i = 0; i < 10_000; i++) {
            many.add(booth("b" + i, 10 * i, 7 * i, 3_000, 3_000));
        }
        Plan plan = planWith(many.toArray(new PlanElement[0]));
        List<Group> pairs = new ArrayList<>();
        for (int i = 0; i < 10_000; i += 2) {
            pairs.add(new Group(id("g" + i), ids("b" + i, "b" + (i + 1))));
        }
        Plan paired = plan.withLayout(plan.layout().withGroups(Elements.of(pairs)));
        Set<ElementId> all = new LinkedHashSet<>(plan.booths().ids());

        Plan aligned = done(paired, new AlignElements(all, Alignment.LEFT, new Frame.Selection()));
        Plan spread = done(paired, new DistributeElements(all, Along.Y, DistributeElements.Spacing.CENTERS));

        assertEquals(
                0,
                aligned.booths().get(id("b9998")).orElseThrow().shape().bounds().minX());
        assertEquals(
                10,
                aligned.booths().get(id("b9999")).orElseThrow().shape().bounds().minX());
        assertEquals(10_000, spread.booths().size());
    }

    private static Set<ElementId> broken(Plan plan, EditCommand deed) {
        return Locks.broken(deed.apply(plan));
    }

    private static Polygon corner() {
        return Polygon.of(0, 0, 4_000, 0, 4_000, 1_000, 1_000, 1_000, 1_000, 4_000, 0, 4_000);
    }

    private static Plan done(Plan plan, EditCommand deed) {
        return deed.apply(plan).after();
    }

    private static Shape shape(Plan plan, String id) {
        return plan.element(id(id)).orElseThrow().shape();
    }

    private static List<Double> rights(Plan plan) {
        return Stream.of("a", "b").map(id -> shape(plan, id).bounds().maxX()).toList();
    }

    private static Set<ElementId> ids(String... values) {
        return new LinkedHashSet<>(
                (Collection<ElementId>) Stream.of(values).map(ElementId::new).toList());
    }
}
