package dev.madang.bench;

import dev.madang.check.global.WholeCheck;
import dev.madang.io.PlanIoException;
import dev.madang.io.json.Catalogue;
import dev.madang.model.Booth;
import dev.madang.model.Bounds;
import dev.madang.model.ElementId;
import dev.madang.model.Level;
import dev.madang.model.Plan;
import dev.madang.model.PlanElement;
import dev.madang.model.Rect;
import dev.madang.model.Venue;
import dev.madang.model.VenueRef;
import dev.madang.rules.RuleBook;
import dev.madang.walk.WalkWatch;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
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

/** How long the whole check takes, local and global rules: of the sample, and of a full level of the Jamsil centre. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
@Fork(1)
public class GlobalBenchmark {

    private static final int BOOTH_MM = 3_000;
    private static final int ROW = 9;
    private static final int IN_HALL = 480;

    /** The sample of 410 stands at BEXCO, or 2,400 booths on the upper level of the Jamsil centre. */
    @Param({"SAMPLE", "JAMSIL"})
    public Subject subject;

    private List<RuleBook> books = List.of();
    private @Nullable Plan plan;

    /** What is checked. */
    public enum Subject {
        SAMPLE,
        JAMSIL
    }

    /** Reads the books and the plan. */
    @Setup
    public void read() throws PlanIoException {
        Catalogue catalogue = new Catalogue(null, Path.of(""));
        books = List.of(
                catalogue.ruleBook("house").orElseThrow(),
                catalogue.ruleBook("korea-building").orElseThrow());
        plan = subject == Subject.SAMPLE
                ? catalogue.samplePlan("wsce-2025").orElseThrow()
                : jamsil(catalogue.venue("jamsil-mice").orElseThrow());
    }

    /** Checks by all rules. */
    @Benchmark
    public WholeCheck whole() {
        return WholeCheck.of(Objects.requireNonNull(plan), books, books, WalkWatch.NONE);
    }

    /** Blocks of two rows of nine booths, with aisles of 3 m, 480 booths in each of the five halls. */
    private static Plan jamsil(Venue venue) {
        Level upper = venue.level("upper").orElseThrow();
        List<PlanElement> elements = new ArrayList<>();
        upper.halls().forEach(hall -> {
            Bounds box = hall.outline().bounds();
            for (int i = 0; i < IN_HALL; i++) {
                int block = i / (2 * ROW);
                int x = (int) box.minX() + 6_000 + block % 3 * (ROW * BOOTH_MM + 3_000) + i % ROW * BOOTH_MM;
                int y = (int) box.minY() + 6_000 + block / 3 * (3 * BOOTH_MM) + i / ROW % 2 * BOOTH_MM;
                elements.add(
                        Booth.of(new ElementId("b" + elements.size()), upper.id(), Rect.of(x, y, BOOTH_MM, BOOTH_MM)));
            }
        });
        return Plan.blank("bench", new VenueRef(venue.id(), venue.revision(), venue.name(), true), List.of(upper))
                .withElements(elements);
    }
}
