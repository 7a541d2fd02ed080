package dev.madang.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.madang.geometry.Along;
import dev.madang.model.Bounds;
import dev.madang.model.ElementId;
import dev.madang.model.Elements;
import dev.madang.model.Group;
import dev.madang.model.Plan;
import dev.madang.model.PlanElement;
import dev.madang.model.PlanFixtures;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Laws of arranging, over random plans with turned booths, polygons and groups. */
class ArrangeLawsTest {

    static LongStream seeds() {
        return LongStream.range(0, 40);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void aligningTwiceIsAligningOnce(long seed) {
        Plan plan = grouped(seed);
        Set<ElementId> ids = some(plan, seed);
        ElementId key = ids.iterator().next();
        for (Frame frame : List.of(new Frame.Selection(), new Frame.Key(key), new Frame.InHall())) {
            for (Alignment alignment : Alignment.values()) {
                if (frame instanceof Frame.InHall && crossesHalls(plan, ids, alignment)) {
                    continue;
                }
                AlignElements align = new AlignElements(ids, alignment, frame);
                Plan once = align.apply(plan).after();
                assertSame(once, align.apply(once).after(), frame + " " + alignment);
            }
        }
    }

    /** Aligned things may have their middle in the other hall then, and be aligned to that. */
    private static boolean crossesHalls(Plan plan, Set<ElementId> ids, Alignment alignment) {
        Plan once = new AlignElements(ids, alignment, new Frame.InHall())
                .apply(plan)
                .after();
        return hall(plan, ids) != hall(once, ids);
    }

    private static int hall(Plan plan, Set<ElementId> ids) {
        Bounds box = box(plan, ids);
        return box.center().y() > 40_000 || box.center().y() < 0
                ? -1
                : (int) Math.floor(box.center().x() / 30_000);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void flippingTwiceGivesBackTheSame(long seed) {
        Plan plan = grouped(seed);
        Set<ElementId> ids = some(plan, seed);
        Random random = new Random(seed);
        for (Along along : Along.values()) {
            FlipElements flip = new FlipElements(ids, along, random.nextInt(100_000));
            assertEquals(plan, flip.apply(flip.apply(plan).after()).after(), along.toString());
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void flippingKeepsTheBoxAndTheArea(long seed) {
        Plan plan = grouped(seed);
        Set<ElementId> ids = some(plan, seed);
        Bounds box = box(plan, ids);
        int doubled = Math.toIntExact(Math.round(box.minX() + box.maxX()));

        Plan flipped = new FlipElements(ids, Along.X, doubled).apply(plan).after();

        Bounds there = box(flipped, ids);
        assertEquals(box.minX(), there.minX(), 1.5);
        assertEquals(box.maxX(), there.maxX(), 1.5);
        assertEquals(box.minY(), there.minY(), 1.5);
        for (ElementId id : ids) {
            assertEquals(
                    plan.element(id).orElseThrow().shape().areaMm2(),
                    flipped.element(id).orElseThrow().shape().areaMm2());
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void distributingKeepsTheOrderAndTheOuterOnes(long seed) {
        Plan plan = PlanFixtures.random(new Random(seed), 30);
        Set<ElementId> ids = some(plan, seed);
        for (Along along : Along.values()) {
            for (DistributeElements.Spacing spacing : DistributeElements.Spacing.values()) {
                Plan after =
                        new DistributeElements(ids, along, spacing).apply(plan).after();
                List<ElementId> before = order(plan, ids, along);
                for (int i = 1; i < before.size(); i++) {
                    double step =
                            along.middle(bounds(after, before.get(i))) - along.middle(bounds(after, before.get(i - 1)));
                    assertTrue(step >= -1, along + " " + spacing + " " + step);
                }
                for (ElementId outer : List.of(before.get(0), before.get(before.size() - 1))) {
                    assertEquals(plan.element(outer), after.element(outer));
                }
            }
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void equalGapsAreEqualToTheMillimetre(long seed) {
        Random random = new Random(seed);
        List<PlanElement> row = new ArrayList<>();
        int x = 0;
        for (int i = 0; i < 12; i++) {
            int width = 1_000 + random.nextInt(4_000);
            row.add(PlanFixtures.booth("b" + i, x, random.nextInt(9_000), width, 3_000));
            x += width + random.nextInt(3_000);
        }
        Plan plan = PlanFixtures.planWith(row.toArray(new PlanElement[0]));
        Set<ElementId> ids = new LinkedHashSet<>(plan.booths().ids());

        Plan after = new DistributeElements(ids, Along.X, DistributeElements.Spacing.GAPS)
                .apply(plan)
                .after();

        List<ElementId> order = order(after, ids, Along.X);
        List<Double> gaps = IntStream.range(1, order.size())
                .mapToObj(i -> bounds(after, order.get(i)).minX()
                        - bounds(after, order.get(i - 1)).maxX())
                .toList();
        double most = gaps.stream().max(Comparator.naturalOrder()).orElseThrow();
        double least = gaps.stream().min(Comparator.naturalOrder()).orElseThrow();
        assertTrue(most - least <= 1, gaps.toString());
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void groupingAndUngroupingGivesBackTheSame(long seed) {
        Plan plan = PlanFixtures.random(new Random(seed), 30);
        Set<ElementId> ids = some(plan, seed);

        Plan grouped = new GroupElements(new ElementId("g"), ids).apply(plan).after();

        assertEquals(
                ids,
                grouped.layout().groupOf(ids.iterator().next()).orElseThrow().members());
        assertEquals(
                plan,
                new UngroupElements(Set.of(ids.iterator().next()))
                        .apply(grouped)
                        .after());
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void copiesOfCopiesNeverShareAnIdAndKeepTheirGroups(long seed) {
        Plan plan = grouped(seed);
        AtomicInteger next = new AtomicInteger();
        // Each id is offered twice, as a generator that only knows the plan may do.
        Lattice lattice = new Lattice(3, 4, 9_000, 9_000, 2, 3_000);
        Copies copies = lattice.copies(
                plan.layout(), plan.elements().toList(), () -> new ElementId("n" + next.getAndIncrement() / 2));

        Plan after = PlaceElements.of("edit.array", copies).apply(plan).after();

        assertEquals(plan.booths().size() * 12, after.booths().size());
        assertEquals(plan.layout().groups().size() * 12, after.layout().groups().size());
    }

    /** Thirty booths, the first five of which are two groups. */
    private static Plan grouped(long seed) {
        Plan plan = PlanFixtures.random(new Random(seed), 30);
        List<Group> groups = List.of(
                new Group(new ElementId("g1"), ids("b0", "b1", "b2")), new Group(new ElementId("g2"), ids("b3", "b4")));
        return plan.withLayout(plan.layout().withGroups(Elements.of(groups)));
    }

    private static Set<ElementId> ids(String... values) {
        Set<ElementId> ids = new LinkedHashSet<>();
        Stream.of(values).map(ElementId::new).forEach(ids::add);
        return ids;
    }

    /** About half of the booths, at least three. */
    private static Set<ElementId> some(Plan plan, long seed) {
        Random random = new Random(seed + 1_000);
        Set<ElementId> ids = new LinkedHashSet<>(ids("b0", "b1", "b7"));
        plan.booths().ids().stream().filter(id -> random.nextBoolean()).forEach(ids::add);
        return ids;
    }

    private static List<ElementId> order(Plan plan, java.util.Collection<ElementId> ids, Along along) {
        return ids.stream()
                .sorted(Comparator.comparingDouble(id -> along.middle(bounds(plan, id))))
                .toList();
    }

    private static Bounds bounds(Plan plan, ElementId id) {
        return plan.element(id).orElseThrow().shape().bounds();
    }

    private static Bounds box(Plan plan, Set<ElementId> ids) {
        return ids.stream().map(id -> bounds(plan, id)).reduce(Bounds::union).orElseThrow();
    }
}
