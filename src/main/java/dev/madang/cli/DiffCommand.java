package dev.madang.cli;

import dev.madang.compare.Difference;
import dev.madang.compare.DifferenceText;
import dev.madang.compare.PlanDiff;
import dev.madang.io.PlanIoException;
import dev.madang.io.json.DiffJson;
import dev.madang.io.json.PlanReader;
import dev.madang.text.Messages;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code madang diff}: what differs between two plans. */
@Command(
        name = "diff",
        mixinStandardHelpOptions = true,
        description = "Lists what differs between two plans. Exit status 0 whether or not anything differs.")
final class DiffCommand implements Callable<Integer> {

    private final CliContext context;

    @Mixin
    private LanguageOption language = new LanguageOption();

    @Parameters(index = "0", paramLabel = "BEFORE", description = "The earlier plan.")
    private Path before = Path.of("");

    @Parameters(index = "1", paramLabel = "AFTER", description = "The later plan.")
    private Path after = Path.of("");

    @Option(names = "--json", description = "Print JSON alone.")
    private boolean json;

    DiffCommand(CliContext context) {
        this.context = context;
    }

    @Override
    public Integer call() throws PlanIoException {
        Messages messages = context.messages(language.or(context.locale()));
        PlanDiff diff = PlanDiff.of(PlanReader.read(before), PlanReader.read(after));
        if (json) {
            context.out().print(DiffJson.text(diff, before.toString(), after.toString(), messages));
        } else {
            lines(diff, messages).forEach(context.out()::println);
        }
        return CommandLineMain.DONE;
    }

    /** The counts first, then the differences under a heading for what they are about. */
    private static List<String> lines(PlanDiff diff, Messages messages) {
        DifferenceText words = new DifferenceText(diff, messages);
        List<String> lines = new ArrayList<>();
        String counts = DifferenceText.counts(diff, messages);
        lines.add(messages.get("cli.diff.head", diff.differences().size(), counts));
        Optional<Difference.Subject> heading = Optional.empty();
        for (Difference difference : diff.differences()) {
            if (heading.filter(difference.subject()::equals).isEmpty()) {
                heading = Optional.of(difference.subject());
                lines.add("");
                lines.add(DifferenceText.heading(difference.subject(), messages));
            }
            lines.add("  " + words.of(difference));
        }
        return lines;
    }
}
