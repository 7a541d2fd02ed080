package dev.madang.io.json;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.madang.io.PlanIoException;
import dev.madang.model.Plan;
import dev.madang.model.PlanArbitraries;
import java.nio.file.Path;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The seed of a plan that fails stands in the name of the test. */
final class PlanRoundTripTest {

    static LongStream seeds() {
        return LongStream.range(0, 100);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void aPlanIsReadAsItWasWritten(long seed) throws PlanIoException {
        Plan plan = PlanArbitraries.plan(seed);

        Plan read = PlanReader.read("seed " + seed, PlanWriter.toBytes(plan));

        assertEquals(plan, read);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void aPlanThatWasReadIsWrittenAsItWas(long seed) throws PlanIoException {
        byte[] written = PlanWriter.toBytes(PlanArbitraries.plan(seed));

        assertArrayEquals(written, PlanWriter.toBytes(PlanReader.read("seed " + seed, written)));
    }

    @Test
    void aPlanComesBackFromTheDisk(@TempDir Path folder) throws PlanIoException {
        Path file = folder.resolve("배치안.json");
        Plan plan = PlanArbitraries.plan(7);

        PlanWriter.write(plan, file);

        assertEquals(plan, PlanReader.read(file));
    }
}
