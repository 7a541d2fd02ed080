package dev.madang.cli;

import dev.madang.io.PlanIoException;
import dev.madang.io.json.Catalogue;
import dev.madang.io.json.PlanWriter;
import dev.madang.model.Event;
import dev.madang.model.Level;
import dev.madang.model.NewPlan;
import dev.madang.model.Plan;
import dev.madang.model.Venue;
import dev.madang.text.Messages;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code madang new}: an empty plan on levels of a venue. */
@Command(
        name = "new",
        mixinStandardHelpOptions = true,
        description = "Writes an empty plan on one or more levels of a venue. Never overwrites a file.")
final class NewCommand implements Callable<Integer> {

    private final CliContext context;

    @Mixin
    private LanguageOption language = new LanguageOption();

    @Option(names = "--venue", required = true, paramLabel = "ID", description = "Venue, see madang venues.")
    private String venueId = "";

    @Option(
            names = "--level",
            required = true,
            split = ",",
            paramLabel = "ID",
            description = "Level of the venue; several with commas.")
    private List<String> levelIds = List.of();

    @Option(names = "--event", paramLabel = "ID", description = "Event, see madang events.")
    private @Nullable String eventId;

    @Option(
            names = {"-o", "--output"},
            required = true,
            paramLabel = "PLAN",
            description = "The file to write.")
    private Path output = Path.of("");

    NewCommand(CliContext context) {
        this.context = context;
    }

    @Override
    public Integer call() throws CannotDo, PlanIoException {
        Messages messages = context.messages(language.or(context.locale()));
        Venue venue = context.catalogue()
                .venue(venueId)
                .orElseThrow(() -> new CannotDo(
                        "cli.unknown.venue",
                        venueId,
                        CannotDo.list(context.catalogue().venues(), Venue::id)));
        List<Level> levels = levels(venue);
        Event event = eventId == null ? null : event(eventId);
        if (Files.exists(output)) {
            throw new CannotDo("cli.new.exists", output);
        }
        Plan plan = NewPlan.of(venue, levels, event, List.of(Catalogue.HOUSE_BOOK), messages.locale());
        if (event != null && !event.venue().isEmpty() && !event.venue().equals(venue.id())) {
            context.err().println("madang: " + messages.get("cli.new.otherVenue", event.id(), venue.id()));
        }
        PlanWriter.write(plan, output);
        context.err().println("madang: " + messages.get("cli.new.done", output, plan.name()));
        return CommandLineMain.DONE;
    }

    private List<Level> levels(Venue venue) throws CannotDo {
        List<Level> levels = new ArrayList<>();
        for (String id : levelIds) {
            levels.add(venue.level(id)
                    .orElseThrow(() -> new CannotDo(
                            "cli.unknown.level", id, venue.id(), CannotDo.list(venue.levels(), Level::id))));
        }
        return levels.stream().distinct().toList();
    }

    private Event event(String id) throws CannotDo {
        return context.catalogue()
                .event(id)
                .orElseThrow(() -> new CannotDo(
                        "cli.unknown.event",
                        id,
                        CannotDo.list(context.catalogue().events(), Event::id)));
    }
}
