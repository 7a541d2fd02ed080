package dev.madang.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** The options that were given, of which each must say something about what is written. */
final class GivenOptions {

    private static final Set<String> ALWAYS = Set.of("--output", "--lang");

    private GivenOptions() {}

    /** Returns the names of all that were given. */
    static List<String> of(CommandSpec spec) {
        return spec.commandLine().getParseResult().matchedOptions().stream()
                .map(OptionSpec::longestName)
                .distinct()
                .toList();
    }

    /** Refuses options that say nothing about a file, as nobody would notice that they changed nothing. */
    static void refuseOthers(CommandSpec spec, Path output, Set<String> wanted) throws CannotDo {
        List<String> idle = of(spec).stream()
                .filter(name -> !ALWAYS.contains(name) && !wanted.contains(name))
                .toList();
        if (!idle.isEmpty()) {
            Set<String> taken = new TreeSet<>(wanted);
            taken.add("--lang");
            throw new CannotDo("cli.export.idle", output, String.join(", ", idle), String.join(", ", taken));
        }
    }
}
