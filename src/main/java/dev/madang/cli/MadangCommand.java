package dev.madang.cli;

import dev.madang.io.json.PlanWriter;
import picocli.CommandLine.Command;

/** The program's name, under which the commands stand. */
@Command(
        name = "madang",
        mixinStandardHelpOptions = true,
        version = "Madang " + PlanWriter.PROGRAM_VERSION,
        synopsisSubcommandLabel = "COMMAND",
        description = "Lays out exhibition halls to scale. Without a command, opens the window; so does: open PLAN.",
        footer = {"", "Exit status: 0 done; 1 done, and the check found errors; 2 could not be done."})
final class MadangCommand {}
