package dev.madang.edit;

import static dev.madang.model.PlanFixtures.LEVEL;
import static dev.madang.model.PlanFixtures.booth;
import static dev.madang.model.PlanFixtures.id;
import static dev.madang.model.PlanFixtures.planWith;
import static dev.madang.model.PlanFixtures.turned;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.madang.geometry.Along;
import dev.madang.geometry.Side;
import dev.madang.model.ElementId;
import dev.madang.model.Feature;
import dev.madang.model.FeatureKind;
import dev.madang.model.LocalText;
import dev.madang.model.PartRef;
import dev.madang.model.Plan;
import dev.madang.model.Rect;
import dev.madang.model.Shape;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class NeighboursTest {

    private static final Feature STAGE = new Feature(
            id("f1"), LEVEL, FeatureKind.STAGE, LocalText.of("Main"), Rect.of(40_000, 2_000, 9_000, 6_000), 7);
    private static final Plan PLAN = planWith(
            STAGE,
            booth("a", 1_000, 3_000, 3_000, 3_000),
            booth("b", 8_000, 5_000, 2_000, 3_000),
            booth("c", 12_000, 9_000, 6_000, 3_000),
            turned("t", 20_000, 20_000, 3_000, 2_000, 3_000));

    @Test
    void gapsAndAislesBesideABoothAreMeasured() {
        Plan plan = planWith(
                booth("m", 10_000, 10_000, 3_000, 3_000),
                booth("l", 6_000, 10_000, 3_000, 3_000),
                booth("r", 13_000, 10_000, 3_000, 3_000),
                booth("u", 10_000, 4_000, 3_000, 3_000));

        Neighbours neighbours = Neighbours.of(plan, ids("m"));

        assertEquals(OptionalDouble.of(1_000), neighbours.gap(Side.LEFT));
        assertEquals(OptionalDouble.of(0), neighbours.gap(Side.RIGHT));
        assertEquals(OptionalDouble.of(3_000), neighbours.gap(Side.TOP));
        assertEquals(OptionalDouble.empty(), neighbours.gap(Side.BOTTOM));
        assertEquals(Optional.of(new Neighbours.Aisle(Side.LEFT, 1_000)), neighbours.aisle(Along.X));
        assertEquals(Optional.of(new Neighbours.Aisle(Side.TOP, 3_000)), neighbours.aisle(Along.Y));
    }

    @Test
    void anAisleEndsAtColumnsWallsAndClosedPartitions() {
        Plan plan = planWith(booth("m", 32_000, 5_000, 3_000, 3_000), booth("k", 41_000, 19_000, 3_000, 3_000));

        assertEquals(
                Optional.of(new Neighbours.Aisle(Side.RIGHT, 25_000)),
                Neighbours.of(plan, ids("m")).aisle(Along.X));
        assertEquals(
                Optional.of(new Neighbours.Aisle(Side.RIGHT, 1_000)),
                Neighbours.of(plan, ids("k")).aisle(Along.X));
        Plan closed = done(plan, new SetPartition(PartRef.parse("l1/p1"), true));
        assertEquals(
                Optional.of(new Neighbours.Aisle(Side.LEFT, 2_000)),
                Neighbours.of(closed, ids("m")).aisle(Along.X));
    }

    @Test
    void goingByTheStepMakesTheGapExactAlsoBesideATurnedNeighbour() {
        Plan plan = planWith(booth("m", 10_000, 10_000, 3_000, 3_000), turned("t", 20_000, 9_000, 3_000, 3_000, 2_700));
        double now = Neighbours.of(plan, ids("m")).gap(Side.RIGHT).orElseThrow();

        Plan after = done(plan, new MoveElements(ids("m"), Neighbours.step(now, 2_500), 0));

        assertEquals(2_500, Neighbours.of(after, ids("m")).gap(Side.RIGHT).orElseThrow(), 0.5);
    }

    @Test
    void severalAreMeasuredFromTheBoxAroundThemAndAreNoNeighboursOfEachOther() {
        Neighbours neighbours = Neighbours.of(PLAN, ids("a", "b"));

        assertEquals(OptionalDouble.empty(), neighbours.gap(Side.BOTTOM));
        assertEquals(OptionalDouble.of(30_000), neighbours.gap(Side.RIGHT));
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
