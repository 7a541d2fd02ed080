package dev.madang.bench;

import dev.madang.check.CheckResult;
import dev.madang.check.Checker;
import dev.madang.io.PlanIoException;
import dev.madang.io.json.Catalogue;
import dev.madang.model.Plan;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** How long the local rules of all books take for the sample plan. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class SampleCheckBenchmark {

    private final Catalogue catalogue = new Catalogue(null, null);
    private final Plan plan = sample();
    private final Checker checker = new Checker(catalogue.ruleBooks());

    /** Checks everything. */
    @Benchmark
    public CheckResult full() {
        return checker.full(plan);
    }

    private Plan sample() {
        try {
            return catalogue.samplePlan("wsce-2025").orElseThrow();
        } catch (PlanIoException e) {
            throw new IllegalStateException(e);
        }
    }
}
