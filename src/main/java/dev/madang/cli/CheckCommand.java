package dev.madang.cli;

import dev.madang.check.CheckResult;
import dev.madang.check.Severity;
import dev.madang.check.global.ExitLoss;
import dev.madang.check.global.WholeCheck;
import dev.madang.io.PlanIoException;
import dev.madang.io.json.CheckJson;
import dev.madang.io.json.Fingerprint;
import dev.madang.io.json.PlanReader;
import dev.madang.model.Plan;
import dev.madang.report.ReportFile;
import dev.madang.report.ReportFormat;
import dev.madang.report.ReportRequest;
import dev.madang.text.Messages;
import dev.madang.walk.WalkWatch;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code madang check}: what the rules find in a plan, and what it holds. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = "Checks a plan: findings, limits with their margins, capacity."
                + " Exit status 1 if there are errors that nobody accepted.")
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

    @Option(
            names = "--report",
            paramLabel = "FILE",
            description = "Write a safety report as well; the ending (.html .pdf) says the format.")
    private @Nullable Path report;

    CheckCommand(CliContext context) {
        this.context = context;
    }

    @Override
    public Integer call() throws CannotDo, PlanIoException, IOException {
        Messages messages = context.messages(language.or(context.locale()));
        @Nullable ReportFormat format = report == null ? null : formatOf(report);
        Plan plan = PlanReader.read(file);
        context.reportRuleBookProblems(messages);
        WholeCheck check = context.check(plan, books);
        CheckResult result = check.result();
        if (report != null && format != null) {
            ReportFile.write(request(check, messages), format, report);
            context.err().println("madang: " + messages.get("cli.report.done", report));
        }
        if (json) {
            context.out().print(CheckJson.text(check, losses(check), file.toString(), messages));
        } else {
            new CheckText(messages).lines(result).forEach(line -> context.out().println(line));
        }
        return result.count(Severity.ERROR) > 0 ? CommandLineMain.FOUND_ERRORS : CommandLineMain.DONE;
    }

    private static ReportRequest request(WholeCheck check, Messages messages) {
        String fingerprint = Fingerprint.of(check.plan()).shortForm();
        LocalDate today = LocalDate.now(ZoneId.systemDefault());
        return new ReportRequest(check, losses(check), fingerprint, today, messages.locale());
    }

    private static Map<String, List<ExitLoss>> losses(WholeCheck check) {
        return ExitLoss.byLevel(check.global(), WalkWatch.NONE);
    }

    private static ReportFormat formatOf(Path file) throws CannotDo {
        return ReportFormat.of(file).orElseThrow(() -> new CannotDo("cli.report.format", file));
    }
}
