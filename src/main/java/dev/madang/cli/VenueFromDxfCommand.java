package dev.madang.cli;

import dev.madang.exchange.drawing.DrawnVenue;
import dev.madang.exchange.drawing.DrawnVenues;
import dev.madang.exchange.drawing.RawDrawing;
import dev.madang.io.PlanIoException;
import dev.madang.io.json.Catalogue;
import dev.madang.io.json.PlanWriter;
import dev.madang.model.FixtureKind;
import dev.madang.model.LocalText;
import dev.madang.model.Plan;
import dev.madang.text.Messages;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code madang venue-from-dxf}: an empty plan on the building that a drawing shows. */
@Command(
        name = "venue-from-dxf",
        mixinStandardHelpOptions = true,
        description = "Writes an empty plan on the building that a drawing shows: outline, halls, columns, doors.")
final class VenueFromDxfCommand implements Callable<Integer> {

    private final CliContext context;

    @Mixin
    private LanguageOption language = new LanguageOption();

    @Mixin
    private DrawingOptions drawing = new DrawingOptions();

    @Parameters(paramLabel = "FILE", description = "The drawing: DXF in ASCII.")
    private Path drawn = Path.of("");

    @Option(names = "--id", paramLabel = "ID", description = "Id of the venue. Default: drawn.")
    private String id = "drawn";

    @Option(names = "--name", required = true, paramLabel = "NAME", description = "What the venue is called.")
    private String name = "";

    @Option(
            names = {"-o", "--output"},
            required = true,
            paramLabel = "PLAN",
            description = "The file to write.")
    private Path output = Path.of("");

    VenueFromDxfCommand(CliContext context) {
        this.context = context;
    }

    @Override
    public Integer call() throws CannotDo, PlanIoException {
        Messages messages = context.messages(language.or(context.locale()));
        ImportTarget.requirePlan(output);
        if (Files.exists(output)) {
            throw new CannotDo("cli.new.exists", output);
        }
        if (name.isBlank()) {
            throw new CannotDo("cli.dxf.badName");
        }
        if (!id.matches("[a-z0-9][a-z0-9.-]{0,63}")) {
            throw new CannotDo("cli.dxf.badId", id);
        }
        RawDrawing raw = drawing.read(drawn);
        DrawnVenue venue = DrawnVenue.of(raw, drawing.mapping(drawn, raw, messages));
        DrawingOptions.say(context, venue.remarks(), messages);
        if (venue.floor().isEmpty()) {
            throw new CannotDo("cli.dxf.noFloor", String.join(", ", raw.layerNames()));
        }
        Plan plan = DrawnVenues.plan(venue, id, LocalText.of(name), String.valueOf(drawn.getFileName()))
                .withRules(List.of(Catalogue.HOUSE_BOOK));
        PlanWriter.write(plan, output);
        context.out()
                .println(messages.get(
                        "exchange.drawing.found",
                        plan.levels().get(0).halls().size(),
                        venue.count(FixtureKind.COLUMN),
                        doors(venue)));
        context.err().println("madang: " + messages.get("cli.dxf.done", output));
        return CommandLineMain.DONE;
    }

    private static int doors(DrawnVenue venue) {
        int doors = 0;
        for (FixtureKind kind : FixtureKind.values()) {
            doors += kind.isDoor() ? venue.count(kind) : 0;
        }
        return doors;
    }
}
