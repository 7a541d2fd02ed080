package dev.madang.cli;

import dev.madang.check.CheckResult;
import dev.madang.draw.CheckedTitle;
import dev.madang.draw.Paper;
import dev.madang.draw.PrintPalette;
import dev.madang.draw.Scale;
import dev.madang.draw.Sheet;
import dev.madang.draw.SheetDoesNotFit;
import dev.madang.draw.SheetKind;
import dev.madang.draw.SheetRequest;
import dev.madang.draw.TitleBlock;
import dev.madang.io.PlanIoException;
import dev.madang.io.export.PngExport;
import dev.madang.io.export.SheetFile;
import dev.madang.io.export.SheetFormat;
import dev.madang.io.json.Fingerprint;
import dev.madang.io.json.PlanReader;
import dev.madang.model.Level;
import dev.madang.model.Plan;
import dev.madang.text.Messages;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

/** {@code madang export}: a floor map at a true scale. */
@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        description = "Writes a floor map as PDF, SVG or PNG at an exact scale. Refuses a paper that is too small.")
final class ExportCommand implements Callable<Integer> {

    private static final int MIN_DPI = 30;

    private final CliContext context;

    @Mixin
    private LanguageOption language = new LanguageOption();

    @Parameters(paramLabel = "PLAN", description = "The plan to draw.")
    private Path file = Path.of("");

    @Option(
            names = {"-o", "--output"},
            required = true,
            paramLabel = "FILE",
            description = "The file to write; its ending (.pdf .svg .png) says the format.")
    private Path output = Path.of("");

    @Option(names = "--level", paramLabel = "ID", description = "Level to draw; needed if the plan has several.")
    private @Nullable String levelId;

    @Option(
            names = "--sheet",
            paramLabel = "KIND",
            converter = KindConverter.class,
            description = "Kind of sheet: plan.")
    private SheetKind kind = SheetKind.PLAN;

    @Option(
            names = "--paper",
            paramLabel = "PAPER",
            converter = PaperConverter.class,
            description = "A4 to A0, Letter, Tabloid, or WIDTHxHEIGHT in mm. Default: A1.")
    private Paper paper = Paper.A1;

    @Option(
            names = "--scale",
            paramLabel = "1:N",
            converter = ScaleConverter.class,
            description = "Scale, such as 1:250. Without it, the largest standard scale that fits.")
    private @Nullable Scale scale;

    @Option(names = "--fit", description = "Take the largest standard scale that fits.")
    private boolean fit;

    @Option(names = "--dpi", paramLabel = "N", description = "Dots per inch of a PNG, 30 to 1200. Default: 150.")
    private int dpi = SheetFile.DEFAULT_DPI;

    ExportCommand(CliContext context) {
        this.context = context;
    }

    @Override
    public Integer call() throws CannotDo, PlanIoException, IOException {
        Locale locale = language.or(context.locale());
        Messages messages = context.messages(locale);
        if (fit && scale != null) {
            throw new CannotDo("cli.export.scaleOrFit");
        }
        if (dpi < MIN_DPI || dpi > PngExport.MAX_DPI) {
            throw new CannotDo("cli.export.dpi", Integer.toString(dpi), MIN_DPI, PngExport.MAX_DPI);
        }
        SheetFormat format = SheetFormat.of(output).orElseThrow(() -> new CannotDo("cli.export.format", output));
        Plan plan = PlanReader.read(file);
        Level level = level(plan);
        SheetRequest request = request(plan, level, locale);
        SheetFile writer = SheetFile.withProgramFonts();
        try {
            Sheet sheet = Sheet.of(request, new PrintPalette(), writer.measure());
            writer.write(sheet, format, dpi, output);
            context.err()
                    .println("madang: "
                            + messages.get(
                                    "cli.export.done",
                                    output,
                                    sheet.paper().name(),
                                    sheet.scale().toString()));
            return CommandLineMain.DONE;
        } catch (SheetDoesNotFit e) {
            throw new CannotDo("cli.verbatim", e.describe(locale));
        }
    }

    private SheetRequest request(Plan plan, Level level, Locale locale) throws CannotDo {
        CheckResult check = context.checker(plan, List.of()).full(plan);
        String fingerprint = Fingerprint.of(plan).shortForm();
        LocalDate today = LocalDate.now(ZoneId.systemDefault());
        TitleBlock title = CheckedTitle.of(check, level.id(), fingerprint, today, locale);
        return new SheetRequest(plan, level, kind, paper, scale, locale, title);
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

    static final class PaperConverter implements ITypeConverter<Paper> {
        @Override
        public Paper convert(String value) {
            return parsed(() -> Paper.parse(value));
        }
    }

    static final class ScaleConverter implements ITypeConverter<Scale> {
        @Override
        public Scale convert(String value) {
            return parsed(() -> Scale.parse(value));
        }
    }

    static final class KindConverter implements ITypeConverter<SheetKind> {
        @Override
        public SheetKind convert(String value) {
            return parsed(() -> SheetKind.parse(value));
        }
    }

    private static <T> T parsed(java.util.function.Supplier<T> parser) {
        try {
            return parser.get();
        } catch (IllegalArgumentException e) {
            throw new TypeConversionException(e.getMessage());
        }
    }
}
