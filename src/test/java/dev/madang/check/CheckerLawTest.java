package dev.madang.check;

import static dev.madang.model.PlanFixtures.id;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.madang.edit.AddElements;
import dev.madang.edit.AssignExhibitor;
import dev.madang.edit.ChangeBuild;
import dev.madang.edit.ChangeShape;
import dev.madang.edit.EditCommand;
import dev.madang.edit.MoveElements;
import dev.madang.edit.PlanChange;
import dev.madang.edit.RemoveElements;
import dev.madang.edit.RenumberBooth;
import dev.madang.edit.RotateElements;
import dev.madang.edit.SetLeased;
import dev.madang.edit.SetPartition;
import dev.madang.model.Booth;
import dev.madang.model.ElementId;
import dev.madang.model.PartRef;
import dev.madang.model.Plan;
import dev.madang.model.PlanElement;
import dev.madang.model.PlanFixtures;
import dev.madang.model.Vec;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Laws that hold for every plan and every edit; the seed is in the name of the failing test. */
class CheckerLawTest {

    private static final Checker CHECKER = new Checker(List.of(TestBooks.EVERYTHING));

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void checkingWhatChangedSaysTheSameAsCheckingAll(long seed) {
        Random random = new Random(seed);
        CheckResult result = CHECKER.full(RandomPlans.furnished(random, 40));
        for (int step = 0; step < 60; step++) {
            EditCommand edit = edit(random, result.plan(), step);
            PlanChange change = edit.apply(result.plan());

            result = CHECKER.update(result, change);

            CheckResult full = CHECKER.full(change.after());
            String where = "seed " + seed + " step " + step + " " + edit;
            assertEquals(full.findings(), result.findings(), where);
            assertEquals(full.limits(), result.limits(), where);
            assertEquals(full.capacity(), result.capacity(), where);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13, 14})
    void thePreviewOfADraftSaysWhatTheCheckWillSayOfWhatMoves(long seed) {
        Random random = new Random(seed);
        Plan start = RandomPlans.furnished(random, 40);
        Preview preview = CHECKER.preview(start);
        for (int step = 0; step < 40; step++) {
            Set<ElementId> moved = new HashSet<>(List.of(anyId(random, start), anyId(random, start), id("b0")));
            PlanChange draft = new MoveElements(moved, random.nextInt(6_000), random.nextInt(6_000)).apply(start);

            List<Finding> expected = CHECKER.full(draft.after()).findings().stream()
                    .filter(finding -> !DuplicateNumberRule.isOwn(finding))
                    .filter(finding -> finding.subjects().stream().anyMatch(moved::contains))
                    .toList();

            List<PlanElement> elements = moved.stream()
                    .map(moving -> draft.after().element(moving).orElseThrow())
                    .toList();
            assertEquals(expected, preview.of(draft), "seed " + seed + " step " + step);
            assertEquals(expected, preview.of(elements), "seed " + seed + " step " + step);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {31, 32, 33, 34})
    void whatIsMovedTogetherIsCheckedAsIfEachWereMovedAlone(long seed) {
        Random random = new Random(seed);
        Plan start = PlanFixtures.random(random, 60);
        List<PlanElement> moved = start.elements()
                .filter(element -> element.id().equals(id("b0")) || random.nextInt(4) > 0)
                .toList();
        Preview preview = CHECKER.preview(CHECKER.full(start));
        MovePreview moving = preview.moving(moved);
        for (int step = 0; step < 20; step++) {
            int dx = random.nextInt(30_000) - 15_000;
            int dy = random.nextInt(30_000) - 15_000;

            List<Finding> each =
                    preview.of(moved.stream().map(one -> one.moved(dx, dy)).toList());

            assertAlike(each, moving.at(dx, dy), "seed " + seed + " by " + dx + ", " + dy);
        }
    }

    /** Of what is turned, the areas and places that are shared are computed to a rounding. */
    private static void assertAlike(List<Finding> expected, List<Finding> actual, String where) {
        assertEquals(
                expected.stream().map(CheckerLawTest::rounded).toList(),
                actual.stream().map(CheckerLawTest::rounded).toList(),
                where);
    }

    private static List<Object> rounded(Finding finding) {
        return List.of(
                finding.rule(),
                finding.severity(),
                finding.level(),
                Math.round(finding.place().x()),
                Math.round(finding.place().y()),
                Math.round(finding.measured()),
                finding.limit(),
                finding.subjects(),
                finding.parts());
    }

    @ParameterizedTest
    @ValueSource(longs = {21, 22, 23})
    void hallFiguresAddUpToWhatLiesInTheHalls(long seed) {
        Plan plan = PlanFixtures.random(new Random(seed), 60);
        Plan inside = plan.withoutElements(Set.copyOf(plan.booths().values().stream()
                .filter(booth -> booth.shape().bounds().minX() < 0
                        || booth.shape().bounds().maxX() > 60_000
                        || booth.shape().bounds().minY() < 0
                        || booth.shape().bounds().maxY() > 40_000)
                .map(Booth::id)
                .toList()));

        Capacity.Figures total = CHECKER.full(inside).capacity().total();

        long let = inside.booths().values().stream()
                .mapToLong(booth -> booth.shape().areaMm2())
                .sum();
        assertEquals(let, total.letAreaMm2(), 1.0, "seed " + seed);
        assertEquals(inside.booths().size(), total.booths(), 1e-6, "seed " + seed);
    }

    private static EditCommand edit(Random random, Plan plan, int step) {
        ElementId any = anyId(random, plan);
        List<EditCommand> choices = new ArrayList<>(List.of(
                new MoveElements(Set.of(any), random.nextInt(4_000) - 2_000, random.nextInt(4_000) - 2_000),
                new MoveElements(new HashSet<>(List.of(any, anyId(random, plan))), 1_000, 0),
                new RotateElements(Set.of(any), random.nextInt(36_000), new Vec(20_000, 20_000)),
                new ChangeShape(any, PlanFixtures.shape(random)),
                new ChangeBuild(Set.of(any), random.nextBoolean() ? "raw" : "shell"),
                new AssignExhibitor(Set.of(any), id("x" + random.nextInt(3))),
                new RenumberBooth(any, "N" + random.nextInt(40)),
                new AddElements(List.of(Booth.of(id("new" + step), PlanFixtures.LEVEL, PlanFixtures.shape(random)))),
                new SetPartition(PartRef.parse("l1/p1"), random.nextBoolean()),
                new SetLeased(PartRef.parse("l1/b"), random.nextBoolean())));
        if (plan.booths().size() > 10) {
            choices.add(new RemoveElements(Set.of(any)));
        }
        return choices.get(random.nextInt(choices.size()));
    }

    private static ElementId anyId(Random random, Plan plan) {
        List<ElementId> ids = List.copyOf(plan.booths().ids());
        return ids.get(random.nextInt(ids.size()));
    }
}
