package dev.madang.cli;

import dev.madang.io.PlanIoException;
import dev.madang.io.json.PlanReader;
import dev.madang.model.Plan;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The plan that takes something in, and the file to which the plan is written then. */
final class ImportTarget {

    @Parameters(index = "0", paramLabel = "PLAN", description = "The plan that takes it in.")
    private Path file = Path.of("");

    @Option(
            names = {"-o", "--output"},
            paramLabel = "PLAN",
            description = "The plan to write; may be the same.")
    private @Nullable Path output;

    /** Returns where the plan is. */
    Path file() {
        return file;
    }

    /** Returns where it is to be written; nothing if only what would change is to be told. */
    Optional<Path> output() {
        return Optional.ofNullable(output);
    }

    /** Reads the plan. */
    Plan read() throws PlanIoException {
        return PlanReader.read(file);
    }
}
