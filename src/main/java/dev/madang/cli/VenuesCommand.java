package dev.madang.cli;

import dev.madang.io.json.JsonText;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code madang venues}: the venues at hand, with the evidence of every figure. */
@Command(
        name = "venues",
        mixinStandardHelpOptions = true,
        description =
                "Lists venues, levels and halls: areas, sides, ceilings, loads, each with its evidence and source.")
final class VenuesCommand implements Callable<Integer> {

    private final CliContext context;

    @Mixin
    private Listing listing = new Listing();

    VenuesCommand(CliContext context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        return listing.print(context, () -> JsonText.venues(context.catalogue().venues()), messages -> {
            VenueText text = new VenueText(messages);
            return context.catalogue().venues().stream().flatMap(venue -> text.lines(venue).stream());
        });
    }
}
