package dev.madang.cli;

import dev.madang.draw.overlay.OverlayKind;
import dev.madang.draw.paper.SheetKind;
import dev.madang.io.PlanIoException;
import dev.madang.io.export.PngExport;
import dev.madang.io.export.SheetFile;
import dev.madang.io.export.SheetFormat;
import dev.madang.io.json.PlanReader;
import dev.madang.io.table.ListFormat;
import dev.madang.model.Level;
import dev.madang.model.Plan;
import dev.madang.text.UnitSystem;
import dev.madang.visitor.VisitorPage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code madang export}: a floor map at a true scale. */
@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        description =
                "Writes floor maps as PDF, SVG or PNG at an exact scale and refuses a paper that is too small; as DXF"
                        + " a drawing in millimetres; as HTML a map for visitors without what is not public;"
                        + " as CSV or XLSX a list.")
final class ExportCommand implements Callable<Integer> {

    private static final String ALL = "all";

    /** What says how a drawing is made, and so nothing about pages that are lists alone. */
    private static final Set<String> OF_DRAWINGS =
            Set.of("--overlay", "--scale", "--fit", "--split", "--tile", "--overlap", "--levels", "--logo");

    private final CliContext context;

    @Mixin
    private LanguageOption language = new LanguageOption();

    @Mixin
    private KindChoice choice = new KindChoice();

    @Mixin
    private PageOptions pages = new PageOptions();

    @Parameters(paramLabel = "PLAN", description = "The plan to draw.")
    private Path file = Path.of("");

    @Option(
            names = {"-o", "--output"},
            required = true,
            paramLabel = "FILE",
            description = "The file to write; its ending (.pdf .svg .png .dxf .html .csv .xlsx) says the format.")
    private Path output = Path.of("");

    @Option(
            names = {"--levels", "--level"},
            paramLabel = "ID[,ID]|all",
            split = ",",
            description = "Levels to draw, a page each, or all; needed if the plan has several.")
    private List<String> levelIds = List.of();

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
    private WholeNumber dpi = WholeNumber.of(SheetFile.DEFAULT_DPI);

    @Option(
            names = "--list",
            paramLabel = "KIND",
            description = "With a .csv or .xlsx: which list, booths or exhibitors. Default: booths.")
    private @Nullable String listName;

    @Spec
    private @Nullable CommandSpec spec;

    ExportCommand(CliContext context) {
        this.context = context;
    }

    @Override
    public Integer call() throws CannotDo, PlanIoException, IOException {
        Optional<ListFormat> listFormat = ListFormat.of(output);
        if (listFormat.isPresent() || listName != null) {
            refuseOthers(Set.of("--list", "--units"));
            return writeList(listFormat.orElseThrow(() -> new CannotDo("cli.export.listFormat", output)));
        }
        if (VisitorPage.isNameOf(output)) {
            refuseOthers(Set.of());
            return writeVisitorMap();
        }
        if (DrawingOrder.isFor(output)) {
            refuseOthers(Set.of("--levels"));
            return writeDrawing();
        }
        SheetKind kind = choice.kind();
        refuseIdle(kind);
        SheetOrder order = new SheetOrder(
                choice,
                pages.form(output, kind.usualPaper()),
                dpi.within(PngExport.MIN_DPI, PngExport.MAX_DPI, "cli.export.dpi"),
                output,
                overlay == null ? null : PageOptions.parsed("cli.export.overlay", overlay, OverlayKind::parse));
        Plan plan = PlanReader.read(file);
        order.write(context.in(units().in(language.or(context.locale()))), plan, levels(plan, kind));
        return CommandLineMain.DONE;
    }

    private int writeVisitorMap() throws PlanIoException, IOException {
        CliContext spoken = context.in(language.or(context.locale()));
        VisitorPage.write(PlanReader.read(file), spoken.locale(), output);
        context.err().println("madang: " + spoken.messages(spoken.locale()).get("cli.export.map", output));
        return CommandLineMain.DONE;
    }

    private int writeList(ListFormat format) throws CannotDo, PlanIoException {
        String wanted = listName == null ? ListOrder.USUAL : listName;
        ListOrder.write(context.in(units().in(language.or(context.locale()))), file, wanted, format, output);
        return CommandLineMain.DONE;
    }

    private int writeDrawing() throws CannotDo, PlanIoException {
        Plan plan = PlanReader.read(file);
        List<Level> levels = levels(plan, SheetKind.PLAN);
        if (levels.size() > 1) {
            throw new CannotDo("cli.export.whichLevel", CannotDo.list(levels, Level::id));
        }
        DrawingOrder.write(context.in(language.or(context.locale())), plan, levels.get(0), output);
        return CommandLineMain.DONE;
    }

    private void refuseOthers(Set<String> wanted) throws CannotDo {
        GivenOptions.refuseOthers(Objects.requireNonNull(spec, "spec"), output, wanted);
    }

    private UnitSystem units() throws CannotDo {
        return UnitSystem.parse(units).orElseThrow(() -> new CannotDo("cli.export.units", units));
    }

    /** Options that say nothing about these pages would change nothing, and nobody would notice. */
    private void refuseIdle(SheetKind kind) throws CannotDo {
        List<String> given = GivenOptions.of(Objects.requireNonNull(spec, "spec"));
        List<String> idle = given.stream().filter(OF_DRAWINGS::contains).toList();
        if (!kind.hasDrawing() && !idle.isEmpty()) {
            throw new CannotDo("cli.export.undrawn", String.join(", ", idle), kind.key());
        }
        if (given.contains("--dpi") && !SheetFormat.of(output).equals(Optional.of(SheetFormat.PNG))) {
            throw new CannotDo("cli.export.dpiKind");
        }
    }

    /** Lists tell of the whole plan. */
    private List<Level> levels(Plan plan, SheetKind kind) throws CannotDo {
        String known = CannotDo.list(plan.levels(), Level::id);
        if (!kind.hasDrawing()) {
            return plan.levels().subList(0, 1);
        }
        if (levelIds.isEmpty() && plan.levels().size() > 1) {
            throw new CannotDo("cli.export.whichLevel", known);
        }
        if (levelIds.isEmpty() || levelIds.equals(List.of(ALL))) {
            return plan.levels();
        }
        List<Level> levels = new ArrayList<>();
        for (String id : new LinkedHashSet<>(levelIds)) {
            levels.add(plan.level(id)
                    .orElseThrow(() ->
                            new CannotDo("cli.unknown.level", id, plan.venue().id(), known)));
        }
        return levels;
    }
}
