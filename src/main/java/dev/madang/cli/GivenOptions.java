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

    /** Refuses options that say nothing about a file, as nobody would notice that they changed nothing. */
    static void refuseOthers(CommandSpec spec, Path output, Set<String> wanted) throws CannotDo {
        List<String> idle = spec.commandLine().getParseResult().matchedOptions().stream()
                .map(OptionSpec::longestName)
                .filter(name -> !ALWAYS.contains(name) && !wanted.contains(name))
                .distinct()
                .toList();
        if (!idle.isEmpty()) {
            Set<String> taken = new TreeSet<>(wanted);
            taken.add("--lang");
            throw new CannotDo("cli.export.idle", output, String.join(", ", idle), String.join(", ", taken));
        }
    }
}
