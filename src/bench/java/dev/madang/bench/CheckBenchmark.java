package dev.madang.bench;

import dev.madang.check.CheckResult;
import dev.madang.check.Checker;
import dev.madang.check.Finding;
import dev.madang.check.MovePreview;
import dev.madang.check.Preview;
import dev.madang.edit.MoveElements;
import dev.madang.edit.PlanChange;
import dev.madang.model.Booth;
import dev.madang.model.ElementId;
import dev.madang.model.Evidence;
import dev.madang.model.Facts;
import dev.madang.model.Fixture;
import dev.madang.model.FixtureKind;
import dev.madang.model.Hall;
import dev.madang.model.Level;
import dev.madang.model.LocalText;
import dev.madang.model.Opening;
import dev.madang.model.Plan;
import dev.madang.model.PlanElement;
import dev.madang.model.Point;
import dev.madang.model.Polygon;
import dev.madang.model.Rect;
import dev.madang.model.VenueRef;
import dev.madang.rules.Limit;
import dev.madang.rules.LimitKind;
import dev.madang.rules.Origin;
import dev.madang.rules.RuleBook;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * How long checking takes with all local rules on: all of a plan, what an edit changed, and a draft while it is
 * dragged. The sizes are those of the growth table.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class CheckBenchmark {

    /** Blocks of two rows of eight booths, with aisles of 3 m around. */
    private static final int ROW = 8;

    private static final int PITCH_X_MM = ROW * 3_000 + 3_000;
    private static final int PITCH_Y_MM = 9_000;

    /** How many booths the plan has. */
    @Param({"1000", "2500", "10000", "50000"})
    public int booths;

    private final Checker checker = new Checker(List.of(book()));
    private Plan plan = emptyPlan(1);
    private CheckResult before = checker.full(plan);
    private Preview preview = checker.preview(plan);
    private MovePreview moving = preview.moving(List.of());
    private PlanChange moved = PlanChange.none(plan);

    /** Lays blocks of booths out on a grid with aisles and moves one booth into an aisle. */
    @Setup
    public void layOut() {
        int blocks = (booths + 2 * ROW - 1) / (2 * ROW);
        int columns = (int) Math.ceil(Math.sqrt(blocks / 3.0));
        List<PlanElement> elements = new ArrayList<>();
        for (int i = 0; i < booths; i++) {
            int block = i / (2 * ROW);
            int x = 6_000 + block % columns * PITCH_X_MM + i % ROW * 3_000;
            int y = 6_000 + block / columns * PITCH_Y_MM + i / ROW % 2 * 3_000;
            elements.add(Booth.of(new ElementId("b" + i), "l1", Rect.of(x, y, 3_000, 3_000))
                    .withNumber("N" + i));
        }
        int side = Math.max(columns * PITCH_X_MM, (blocks / columns + 2) * PITCH_Y_MM) + 12_000;
        plan = emptyPlan(side).withElements(elements);
        before = checker.full(plan);
        preview = checker.preview(plan);
        moving = preview.moving(
                List.of(plan.element(new ElementId("b" + booths / 2)).orElseThrow()));
        moved = new MoveElements(Set.of(new ElementId("b" + booths / 2)), 1_700, 1_300).apply(plan);
    }

    /** A value for every limit. */
    private static RuleBook book() {
        List<Limit> limits = new ArrayList<>();
        for (LimitKind kind : LimitKind.values()) {
            double value =
                    switch (kind) {
                        case AISLE_WIDTH, EXIT_CLEARANCE -> 3_000;
                        case BLOCK_LENGTH -> 30_000;
                        case BLOCK_DEPTH, BOOTH_TRAVEL -> 12_000;
                        default -> 600;
                    };
            limits.add(Limit.of(kind, value, true, Origin.SETTING));
        }
        return new RuleBook("bench", 1, LocalText.of("bench"), limits);
    }

    /** Checks everything. */
    @Benchmark
    public CheckResult full() {
        return checker.full(plan);
    }

    /** Checks what moving one booth changed. */
    @Benchmark
    public CheckResult update() {
        return checker.update(before, moved);
    }

    /** Looks at one booth elsewhere, as each mouse move of a drag does. */
    @Benchmark
    public List<Finding> drag() {
        return moving.at(1_700, 1_300);
    }

    /** Applies a move of one booth to the plan and checks the draft. */
    @Benchmark
    public List<Finding> draft() {
        return preview.of(new MoveElements(Set.of(new ElementId("b" + booths / 2)), 1_700, 1_300).apply(plan));
    }

    private static Plan emptyPlan(int sideMm) {
        Polygon outline = Polygon.rectangle(0, 0, sideMm, sideMm);
        Hall hall = new Hall("h1", LocalText.of("Hall"), outline, Evidence.ASSUMED, Facts.NONE);
        Fixture exit = new Fixture(
                "exit-1",
                FixtureKind.EXIT,
                new Opening(new Point(sideMm / 2, 0), Math.min(3_000, sideMm), 9_000),
                Facts.NONE,
                Evidence.ASSUMED);
        Level level = new Level("l1", LocalText.of("L"), outline, Facts.NONE, List.of(hall), List.of(), List.of(exit));
        return Plan.blank("bench", new VenueRef("bench", 1, LocalText.of("bench"), false), List.of(level));
    }
}
