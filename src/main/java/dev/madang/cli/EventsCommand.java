package dev.madang.cli;

import dev.madang.io.json.JsonText;
import dev.madang.model.Event;
import dev.madang.model.EventFigure;
import dev.madang.model.PartRef;
import dev.madang.text.EnumKeys;
import dev.madang.text.FactText;
import dev.madang.text.Formats;
import dev.madang.text.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code madang events}: the events at hand, planned and actual figures apart, each with its source. */
@Command(
        name = "events",
        mixinStandardHelpOptions = true,
        description =
                "Lists events: dates, place, shows, planned and actual figures, each with its evidence and source.")
final class EventsCommand implements Callable<Integer> {

    private final CliContext context;

    @Mixin
    private Listing listing = new Listing();

    EventsCommand(CliContext context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        return listing.print(
                context,
                () -> JsonText.events(context.catalogue().events()),
                messages -> context.catalogue().events().stream().flatMap(event -> lines(event, messages).stream()));
    }

    private static List<String> lines(Event event, Messages messages) {
        List<String> lines = new ArrayList<>();
        lines.add(event.id() + "  " + event.name().in(messages.locale()));
        TextTable table = new TextTable();
        table.row(messages.get("cli.events.dates"), dates(event, messages));
        table.row(
                messages.get("cli.events.place"), place(event), new FactText(messages).evidence(event.hallsEvidence()));
        if (!event.shows().isEmpty()) {
            table.row(
                    messages.get("cli.events.shows"),
                    event.shows().stream()
                            .map(show -> show.name().in(messages.locale()))
                            .collect(Collectors.joining(", ")));
        }
        table.lines().forEach(line -> lines.add("  " + line));
        figures(event, messages).lines().forEach(line -> lines.add("  " + line));
        lines.add("");
        return lines;
    }

    private static String dates(Event event, Messages messages) {
        Formats formats = new Formats(messages.locale());
        if (event.firstDay() == null || event.lastDay() == null) {
            return messages.get("cli.events.noDates", Integer.toString(event.year()));
        }
        return formats.date(event.firstDay()) + " – " + formats.date(event.lastDay());
    }

    private static String place(Event event) {
        String halls = event.halls().stream().map(PartRef::toString).collect(Collectors.joining(", "));
        return halls.isEmpty() ? event.venue() : event.venue() + ": " + halls;
    }

    private static TextTable figures(Event event, Messages messages) {
        FactText facts = new FactText(messages);
        TextTable table = new TextTable();
        for (EventFigure figure : event.figures()) {
            table.row(
                    messages.get(EnumKeys.of("stage", figure.stage())),
                    messages.get(EnumKeys.of("figure", figure.kind())),
                    amount(figure, messages),
                    figure.show().isEmpty() ? "" : figure.show(),
                    facts.evidence(figure.evidence()));
        }
        return table;
    }

    private static String amount(EventFigure figure, Messages messages) {
        Formats formats = new Formats(messages.locale());
        String range = figure.low() == figure.high()
                ? formats.count(figure.low())
                : formats.count(figure.low()) + " – " + formats.count(figure.high());
        return figure.kind() == EventFigure.Kind.AREA_M2 ? range + " " + formats.squareMetre() : range;
    }
}
