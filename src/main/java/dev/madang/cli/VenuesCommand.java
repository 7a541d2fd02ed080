package dev.madang.cli;

import dev.madang.io.json.JsonText;
import dev.madang.text.Messages;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code madang venues}: the venues at hand, with the evidence of every figure. */
@Command(
        name = "venues",
        mixinStandardHelpOptions = true,
        description =
                "Lists venues, levels and halls: areas, sides, ceilings, loads, each with its evidence and source.")
final class VenuesCommand implements Callable<Integer> {

    private final CliContext context;

    @Mixin
    private LanguageOption language = new LanguageOption();

    @Option(names = "--json", description = "Print JSON alone.")
    private boolean json;

    VenuesCommand(CliContext context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        Messages messages = context.messages(language.or(context.locale()));
        context.reportCatalogueProblems(messages);
        if (json) {
            context.out().print(JsonText.venues(context.catalogue().venues()));
        } else {
            VenueText text = new VenueText(messages);
            context.catalogue().venues().forEach(venue -> text.lines(venue)
                    .forEach(line -> context.out().println(line)));
        }
        return CommandLineMain.DONE;
    }
}
