package dev.madang.cli;

import dev.madang.draw.Paper;
import dev.madang.draw.Scale;
import dev.madang.draw.SheetKind;
import dev.madang.draw.overlay.OverlayKind;
import dev.madang.exchange.list.ListExport;
import dev.madang.exchange.list.ListKind;
import dev.madang.exchange.list.ListTable;
import dev.madang.io.PlanIoException;
import dev.madang.io.export.SheetFile;
import dev.madang.io.json.PlanReader;
import dev.madang.io.table.ListFormat;
import dev.madang.io.table.ListWriter;
import dev.madang.model.Level;
import dev.madang.model.Plan;
import dev.madang.text.Messages;
import dev.madang.text.UnitSystem;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code madang export}: a floor map at a true scale. */
@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        description = "Writes a floor map as PDF, SVG or PNG at an exact scale, or a list as CSV or XLSX."
                + " Refuses a paper that is too small.")
final class ExportCommand implements Callable<Integer> {

    private final CliContext context;

    @Mixin
    private LanguageOption language = new LanguageOption();

    @Parameters(paramLabel = "PLAN", description = "The plan to draw.")
    private Path file = Path.of("");

    @Option(
            names = {"-o", "--output"},
            required = true,
            paramLabel = "FILE",
            description = "The file to write; its ending (.pdf .svg .png .csv .xlsx) says the format.")
    private Path output = Path.of("");

    @Option(names = "--level", paramLabel = "ID", description = "Level to draw; needed if the plan has several.")
    private @Nullable String levelId;

    @Option(names = "--sheet", paramLabel = "KIND", description = "Kind of sheet: plan.")
    private String kind = "plan";

    @Option(
            names = "--paper",
            paramLabel = "PAPER",
            description = "A4 to A0, Letter, Tabloid, or WIDTHxHEIGHT in mm. Default: A1.")
    private String paper = "A1";

    @Option(
            names = "--scale",
            paramLabel = "1:N",
            description = "Scale, such as 1:250. Without it, the largest standard scale that fits.")
    private @Nullable String scale;

    @Option(names = "--fit", description = "Take the largest standard scale that fits.")
    private boolean fit;

    @Option(
            names = "--units",
            paramLabel = "m|ft",
            description = "Units of lengths and areas on the sheet: m or ft. Default: m.")
    private String units = UnitSystem.METRES.code();

    @Option(
            names = "--overlay",
            paramLabel = "KIND",
            description = "Lay over the floor what was reckoned: walking (distance to the nearest exit),"
                    + " margin (what aisles could still lose), crowding.")
    private @Nullable String overlay;

    @Option(names = "--dpi", paramLabel = "N", description = "Dots per inch of a PNG, 10 to 1200. Default: 150.")
    private int dpi = SheetFile.DEFAULT_DPI;

    @Option(
            names = "--list",
            paramLabel = "KIND",
            description = "With a .csv or .xlsx: which list, booths or exhibitors. Default: booths.")
    private @Nullable String listName;

    ExportCommand(CliContext context) {
        this.context = context;
    }

    @Override
    public Integer call() throws CannotDo, PlanIoException, IOException {
        Optional<ListFormat> listFormat = ListFormat.of(output);
        if (listFormat.isPresent() || listName != null) {
            return writeList(listFormat.orElseThrow(() -> new CannotDo("cli.export.listFormat", output)));
        }
        if (fit && scale != null) {
            throw new CannotDo("cli.export.scaleOrFit");
        }
        SheetOrder order = new SheetOrder(
                parsed("cli.export.sheet", kind, SheetKind::parse),
                parsed("cli.export.paper", paper, Paper::parse),
                scale == null ? null : parsed("cli.export.scale", scale, Scale::parse),
                dpi,
                output,
                overlay == null ? null : parsed("cli.export.overlay", overlay, OverlayKind::parse));
        Plan plan = PlanReader.read(file);
        UnitSystem system = UnitSystem.parse(units).orElseThrow(() -> new CannotDo("cli.export.units", units));
        order.write(context.in(system.in(language.or(context.locale()))), plan, level(plan));
        return CommandLineMain.DONE;
    }

    private int writeList(ListFormat format) throws CannotDo, PlanIoException {
        String wanted = listName == null ? "booths" : listName;
        ListKind kindOfList = ListKind.parse(wanted).orElseThrow(() -> new CannotDo("cli.import.kind", wanted));
        UnitSystem system = UnitSystem.parse(units).orElseThrow(() -> new CannotDo("cli.export.units", units));
        Messages messages = context.messages(system.in(language.or(context.locale())));
        ListTable table = ListExport.of(PlanReader.read(file), kindOfList, messages);
        ListWriter.write(table, format, output);
        context.err()
                .println("madang: "
                        + messages.get(
                                "cli.export.listDone", output, table.rows().size()));
        table.remarks().forEach(remark -> context.err().println("madang: " + remark.text(messages)));
        return CommandLineMain.DONE;
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

    private static <T> T parsed(String key, String value, Function<String, T> parser) throws CannotDo {
        try {
            return parser.apply(value);
        } catch (IllegalArgumentException e) {
            throw new CannotDo(key, value);
        }
    }
}
