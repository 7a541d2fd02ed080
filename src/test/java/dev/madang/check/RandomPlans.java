package dev.madang.check;

import static dev.madang.model.PlanFixtures.LEVEL;
import static dev.madang.model.PlanFixtures.id;

import dev.madang.edit.venue.PutParts;
import dev.madang.model.Booth;
import dev.madang.model.Elements;
import dev.madang.model.Evidence;
import dev.madang.model.Exhibitor;
import dev.madang.model.Fact;
import dev.madang.model.FactKind;
import dev.madang.model.Facts;
import dev.madang.model.Feature;
import dev.madang.model.FeatureKind;
import dev.madang.model.Fixture;
import dev.madang.model.FixtureKind;
import dev.madang.model.Hall;
import dev.madang.model.LevelPart;
import dev.madang.model.LocalText;
import dev.madang.model.Opening;
import dev.madang.model.Phase;
import dev.madang.model.Place;
import dev.madang.model.Plan;
import dev.madang.model.PlanElement;
import dev.madang.model.PlanFixtures;
import dev.madang.model.Point;
import dev.madang.model.Promise;
import dev.madang.model.Rect;
import dev.madang.model.Segment;
import dev.madang.model.Shape;
import dev.madang.model.StandArbitraries;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** Random plans in which every local rule finds something to say. */
final class RandomPlans {

    private RandomPlans() {}

    /** Rows of booths that touch and booths strewn about, with stands, contracts, exhibitors and all fixtures. */
    static Plan furnished(Random random, int booths) {
        List<PlanElement> elements = new ArrayList<>();
        for (int i = 0; i < booths; i++) {
            Shape shape = i < booths / 2
                    ? Rect.of(3_000 * (i % 8) + 2_000, 14_000 + 5_000 * (i / 8), 3_000, 3_000)
                    : PlanFixtures.shape(random);
            Booth booth = Booth.of(id("b" + i), LEVEL, shape)
                    .withNumber("N" + random.nextInt(booths))
                    .withBuild(random.nextInt(3) == 0 ? "raw" : "shell")
                    .withExhibitor(random.nextBoolean() ? id("x" + random.nextInt(3)) : null)
                    .withStand(StandArbitraries.stand(random, shape));
            boolean isSold = random.nextInt(4) == 0;
            elements.add(isSold ? booth.withPromise(promise(random)) : booth);
        }
        for (int i = 0; i < 3; i++) {
            elements.add(
                    new Feature(id("f" + i), LEVEL, FeatureKind.LOUNGE, LocalText.NONE, PlanFixtures.shape(random), 0));
        }
        List<Exhibitor> exhibitors = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            exhibitors.add(new Exhibitor(id("x" + i), LocalText.of("X" + i), Exhibitor.Kind.COMPANY, ""));
        }
        Plan plan =
                new PutParts(LEVEL, parts(random)).apply(PlanFixtures.plan()).after();
        return plan.withSite(plan.site().withPhases(List.of(buildUp())))
                .withExhibitors(Elements.of(exhibitors))
                .withElements(elements);
    }

    private static Phase buildUp() {
        return new Phase(
                "build", Phase.Kind.BUILD_UP, LocalText.NONE, Set.of(), Set.of(), 3_500, Set.of(id("b1"), id("f0")));
    }

    private static Promise promise(Random random) {
        String build = random.nextBoolean() ? "raw" : "shell";
        return new Promise(9_000_000L * (1 + random.nextInt(2)), build, random.nextInt(4), "N" + random.nextInt(9));
    }

    private static List<LevelPart> parts(Random random) {
        List<LevelPart> parts = new ArrayList<>();
        for (Hall hall : PlanFixtures.level().halls()) {
            parts.add(hall.withFacts(facts(FactKind.CEILING_LOWEST, 3_000L + random.nextInt(3_000))
                    .with(FactKind.CEILING_HIGHEST, Fact.of(9_000, Evidence.ASSUMED))
                    .with(FactKind.CEILING_RISES, Fact.of(random.nextInt(36_000), Evidence.ASSUMED))
                    .with(FactKind.FLOOR_LOAD, Fact.of(3_000, Evidence.ASSUMED))));
        }
        for (FixtureKind kind : FixtureKind.values()) {
            if (!kind.isGround()) {
                Facts facts = kind.hasServices() ? facts(FactKind.COVER_LOAD, 2_000) : Facts.NONE;
                parts.add(new Fixture("any-" + kind.ordinal(), kind, place(random, kind), facts, Evidence.ASSUMED));
            }
        }
        return parts;
    }

    private static Facts facts(FactKind kind, long value) {
        return Facts.NONE.with(kind, Fact.of(value, Evidence.ASSUMED));
    }

    private static Place place(Random random, FixtureKind kind) {
        Point at = new Point(random.nextInt(55_000), random.nextInt(35_000));
        if (kind.form() == Opening.class) {
            return new Opening(at, 3_000, random.nextInt(36_000));
        }
        if (kind.form() == Segment.class) {
            return new Segment(at, at.plus(1_000 + random.nextInt(20_000), random.nextInt(9_000)));
        }
        return new Rect(at, 400 + random.nextInt(2_000), 500, random.nextInt(36_000));
    }
}
