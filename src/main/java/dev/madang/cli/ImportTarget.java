package dev.madang.cli;

import dev.madang.io.PlanIoException;
import dev.madang.io.json.PlanReader;
import dev.madang.model.Plan;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The plan that takes something in, and the file to which the plan is written then. */
final class ImportTarget {

    /** Endings of lists and drawings, which plans come from. */
    private static final Set<String> OTHERS = Set.of("csv", "tsv", "txt", "xlsx", "xls", "dxf", "dwg");

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

    /**
     * Returns where it is to be written; nothing if only what would change is to be told.
     *
     * @throws CannotDo if that is what is taken in, or the name of another kind of file
     */
    Optional<Path> output(Path source) throws CannotDo {
        if (output == null) {
            return Optional.empty();
        }
        Path wanted = output;
        if (isSame(wanted, source)) {
            throw new CannotDo("cli.output.source", wanted);
        }
        requirePlan(wanted);
        return Optional.of(wanted);
    }

    /**
     * Requires that a file to write is not named as a list or a drawing.
     *
     * @throws CannotDo if it is
     */
    static void requirePlan(Path output) throws CannotDo {
        String name = String.valueOf(output.getFileName());
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        if (name.indexOf('.') >= 0 && OTHERS.contains(ending)) {
            throw new CannotDo("cli.output.ending", output);
        }
    }

    /** What is not there yet, or cannot be looked at, is compared by name. */
    private static boolean isSame(Path one, Path other) {
        try {
            return Files.isSameFile(one, other);
        } catch (IOException e) {
            return one.toAbsolutePath()
                    .normalize()
                    .equals(other.toAbsolutePath().normalize());
        }
    }

    /** Reads the plan. */
    Plan read() throws PlanIoException {
        return PlanReader.read(file);
    }
}
