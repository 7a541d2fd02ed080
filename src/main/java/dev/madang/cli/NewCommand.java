package dev.madang.cli;

import dev.madang.io.PlanIoException;
import dev.madang.io.json.Catalogue;
import dev.madang.io.json.PlanReader;
import dev.madang.io.json.PlanWriter;
import dev.madang.model.Event;
import dev.madang.model.Level;
import dev.madang.model.LocalText;
import dev.madang.model.NewPlan;
import dev.madang.model.Plan;
import dev.madang.model.Venue;
import dev.madang.text.Messages;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code madang new}: an empty plan on levels of a venue, or one that begins from another. */
@Command(
        name = "new",
        mixinStandardHelpOptions = true,
        description =
                "Writes an empty plan on levels of a venue, or one laid out like another. Never overwrites a file.")
final class NewCommand implements Callable<Integer> {

    private final CliContext context;

    @Mixin
    private LanguageOption language = new LanguageOption();

    @Option(names = "--venue", paramLabel = "ID", description = "Venue, see madang venues.")
    private @Nullable String venueId;

    @Option(names = "--level", split = ",", paramLabel = "ID", description = "Level of the venue; several with commas.")
    private List<String> levelIds = List.of();

    @Option(names = "--event", paramLabel = "ID", description = "Event, see madang events.")
    private @Nullable String eventId;

    @Option(
            names = "--from",
            paramLabel = "PLAN",
            description = "A plan to begin from, such as last year's: its layout and numbers, nothing of its letting.")
    private @Nullable Path source;

    @Option(names = "--keep-exhibitors", description = "With --from: exhibitors stay at their booths.")
    private boolean keepsExhibitors;

    @Option(
            names = "--dates",
            paramLabel = "FIRST,LAST",
            split = ",",
            description = "With --from: days of the new edition, such as 2026-07-15,2026-07-17.")
    private List<LocalDate> days = List.of();

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
        Path from = source;
        if ((from == null) == (venueId == null || levelIds.isEmpty())) {
            throw new CannotDo("cli.new.where");
        }
        Plan plan = from == null ? empty(messages) : like(PlanReader.read(from));
        ImportTarget.requirePlan(output);
        if (Files.exists(output)) {
            throw new CannotDo("cli.new.exists", output);
        }
        PlanWriter.write(plan, output);
        context.err().println("madang: " + messages.get("cli.new.done", output, plan.name()));
        return CommandLineMain.DONE;
    }

    private Plan empty(Messages messages) throws CannotDo {
        if (keepsExhibitors || !days.isEmpty()) {
            throw new CannotDo("cli.new.onlyFrom");
        }
        String id = String.valueOf(venueId);
        Venue venue = context.catalogue()
                .venue(id)
                .orElseThrow(() -> new CannotDo(
                        "cli.unknown.venue",
                        id,
                        CannotDo.list(context.catalogue().venues(), Venue::id)));
        Event event = eventId == null ? null : event(eventId);
        if (event != null && !event.venue().isEmpty() && !event.venue().equals(venue.id())) {
            context.err().println("madang: " + messages.get("cli.new.otherVenue", event.id(), venue.id()));
        }
        return NewPlan.of(venue, levels(venue), event, List.of(Catalogue.HOUSE_BOOK), messages.locale());
    }

    /** Of another event the name is taken over as well; of the same one the days may be others. */
    private Plan like(Plan former) throws CannotDo {
        Event event = eventId == null ? former.event() : event(eventId);
        Event edition = days.isEmpty() ? event : edition(event, former);
        Plan plan = NewPlan.from(former, edition, keepsExhibitors);
        Locale locale = language.or(context.locale());
        return eventId == null || edition == null
                ? plan
                : plan.withName(edition.name().in(locale));
    }

    private Event edition(@Nullable Event event, Plan former) throws CannotDo {
        if (days.size() != 2 || days.get(1).isBefore(days.get(0))) {
            throw new CannotDo("cli.new.days");
        }
        LocalText name = event == null ? LocalText.of(former.name()) : event.name();
        return NewPlan.edition(name, days.get(0), days.get(1), former.venue().id(), event);
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
