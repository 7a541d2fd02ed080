package dev.madang.cli;

import dev.madang.check.CheckResult;
import dev.madang.check.Severity;
import dev.madang.check.global.ExitLoss;
import dev.madang.check.global.WholeCheck;
import dev.madang.io.PlanIoException;
import dev.madang.io.json.CheckJson;
import dev.madang.io.json.PlanReader;
import dev.madang.model.Plan;
import dev.madang.text.Messages;
import dev.madang.walk.WalkWatch;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code madang check}: what the rules find in a plan, and what it holds. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description =
                "Checks a plan: findings, limits with their margins, capacity. Exit status 1 if there are errors that nobody accepted.")
final class CheckCommand implements Callable<Integer> {

    private final CliContext context;

    @Mixin
    private LanguageOption language = new LanguageOption();

    @Parameters(paramLabel = "PLAN", description = "The plan to check.")
    private Path file = Path.of("");

    @Option(
            names = "--rules",
            split = ",",
            paramLabel = "ID",
            description = "Rule books, several with commas; else the plan's own, else house.")
    private List<String> books = List.of();

    @Option(names = "--json", description = "Print JSON alone.")
    private boolean json;

    CheckCommand(CliContext context) {
        this.context = context;
    }

    @Override
    public Integer call() throws CannotDo, PlanIoException {
        Messages messages = context.messages(language.or(context.locale()));
        Plan plan = PlanReader.read(file);
        WholeCheck check = context.check(plan, books);
        CheckResult result = check.result();
        if (json) {
            context.out().print(CheckJson.text(check, losses(check), file.toString(), messages));
        } else {
            new CheckText(messages).lines(result).forEach(line -> context.out().println(line));
        }
        return result.count(Severity.ERROR) > 0 ? CommandLineMain.FOUND_ERRORS : CommandLineMain.DONE;
    }

    private static Map<String, List<ExitLoss>> losses(WholeCheck check) {
        Map<String, List<ExitLoss>> byLevel = new LinkedHashMap<>();
        check.global().levels().forEach(level -> byLevel.put(level.level(), ExitLoss.each(level, WalkWatch.NONE)));
        return byLevel;
    }
}
