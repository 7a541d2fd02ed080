package dev.madang.cli;

import dev.madang.exchange.drawing.BoothImport;
import dev.madang.exchange.drawing.BoothRow;
import dev.madang.exchange.drawing.DrawingMapping;
import dev.madang.exchange.drawing.RawDrawing;
import dev.madang.io.PlanIoException;
import dev.madang.io.json.PlanWriter;
import dev.madang.model.BuildKind;
import dev.madang.model.Level;
import dev.madang.model.NaturalOrder;
import dev.madang.model.Plan;
import dev.madang.text.EnumKeys;
import dev.madang.text.Messages;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code madang import-dxf}: booths of a drawing into a level of a plan. */
@Command(
        name = "import-dxf",
        mixinStandardHelpOptions = true,
        description =
                "Takes the booths of a drawing into a plan: new and changed ones; gone ones only if asked for. Without"
                        + " --output, only what would change is told.")
final class ImportDxfCommand implements Callable<Integer> {

    private static final int NAMED = 8;

    private final CliContext context;

    @Mixin
    private LanguageOption language = new LanguageOption();

    @Mixin
    private DrawingOptions drawing = new DrawingOptions();

    @Mixin
    private ImportTarget target = new ImportTarget();

    @Parameters(index = "1", paramLabel = "FILE", description = "The drawing: DXF in ASCII.")
    private Path drawn = Path.of("");

    @Option(names = "--level", paramLabel = "ID", description = "Level that takes them; needed if there are several.")
    private @Nullable String levelId;

    @Option(
            names = "--place",
            paramLabel = "HOW",
            description = "asDrawn: the drawing's origin on the level's; onFloor: its top-left corner on the floor's."
                    + " Default: asDrawn for drawings of Madang, else onFloor.")
    private @Nullable String place;

    @Option(names = "--build", paramLabel = "ID", description = "Build kind of new booths. Default: the first.")
    private @Nullable String build;

    @Option(names = "--needs-number", description = "Leave out outlines without a number.")
    private boolean needsNumber;

    @Option(names = "--remove-gone", description = "Remove booths that are not in the drawing.")
    private boolean removesGone;

    ImportDxfCommand(CliContext context) {
        this.context = context;
    }

    @Override
    public Integer call() throws CannotDo, PlanIoException {
        Messages messages = context.messages(language.or(context.locale()));
        Optional<Path> output = target.output(drawn);
        Plan plan = target.read();
        Level level = level(plan);
        RawDrawing raw = drawing.read(drawn);
        BoothImport preview = BoothImport.of(raw, mapping(raw, plan, messages), plan, level.id());
        for (BoothRow.State state : BoothRow.State.values()) {
            context.out().println(line(preview, state, messages));
        }
        DrawingOptions.say(context, preview.remarks(), messages);
        if (output.isPresent()) {
            PlanWriter.write(
                    preview.edit(removesGone, new FreshIds(plan)).apply(plan).after(), output.get());
            context.err().println("madang: " + messages.get("cli.dxf.done", output.get()));
        }
        return CommandLineMain.DONE;
    }

    private DrawingMapping mapping(RawDrawing raw, Plan plan, Messages messages) throws CannotDo {
        DrawingMapping told = drawing.mapping(drawn, raw, messages);
        String kinds = CannotDo.list(plan.buildKinds(), BuildKind::id);
        String kind = build == null ? plan.buildKinds().get(0).id() : build;
        if (plan.buildKinds().stream().noneMatch(known -> known.id().equals(kind))) {
            throw new CannotDo("cli.dxf.build", kind, kinds);
        }
        return new DrawingMapping(
                told.unit(), told.roles(), told.toleranceMm(), placement(told.placement()), kind, needsNumber);
    }

    private DrawingMapping.Placement placement(DrawingMapping.Placement usual) throws CannotDo {
        if (place == null) {
            return usual;
        }
        String typed = place;
        return Arrays.stream(DrawingMapping.Placement.values())
                .filter(placement -> placement.key().equalsIgnoreCase(typed))
                .findFirst()
                .orElseThrow(() -> new CannotDo("cli.dxf.place", typed));
    }

    private Level level(Plan plan) throws CannotDo {
        String known = CannotDo.list(plan.levels(), Level::id);
        if (levelId == null) {
            if (plan.levels().size() > 1) {
                throw new CannotDo("cli.export.whichLevel", known);
            }
            return plan.levels().get(0);
        }
        String id = levelId;
        return plan.level(id)
                .orElseThrow(
                        () -> new CannotDo("cli.unknown.level", id, plan.venue().id(), known));
    }

    private static String line(BoothImport preview, BoothRow.State state, Messages messages) {
        List<String> numbers = preview.rows().stream()
                .filter(row -> row.state() == state && state != BoothRow.State.SAME)
                .map(BoothRow::number)
                .filter(number -> !number.isEmpty())
                .sorted(NaturalOrder.INSTANCE)
                .toList();
        String few = String.join(", ", numbers.subList(0, Math.min(NAMED, numbers.size())));
        String named = numbers.size() > NAMED ? few + " …" : few;
        String text = messages.get(EnumKeys.of("exchange.drawing.state", state), preview.count(state));
        return named.isEmpty() ? text : text + ": " + named;
    }
}
