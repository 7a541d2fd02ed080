package dev.madang.cli;

import dev.madang.check.CheckResult;
import dev.madang.check.global.WholeCheck;
import dev.madang.draw.CheckedTitle;
import dev.madang.draw.Overlay;
import dev.madang.draw.Paper;
import dev.madang.draw.PrintPalette;
import dev.madang.draw.Scale;
import dev.madang.draw.Sheet;
import dev.madang.draw.SheetDoesNotFit;
import dev.madang.draw.SheetKind;
import dev.madang.draw.SheetRequest;
import dev.madang.draw.TitleBlock;
import dev.madang.draw.overlay.OverlayKind;
import dev.madang.draw.overlay.OverlayScale;
import dev.madang.draw.overlay.Overlays;
import dev.madang.io.PlanIoException;
import dev.madang.io.export.PngExport;
import dev.madang.io.export.SheetFile;
import dev.madang.io.export.SheetFormat;
import dev.madang.io.json.Fingerprint;
import dev.madang.model.Level;
import dev.madang.model.Plan;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A sheet to be written.
 *
 * @param kind for whom
 * @param paper on what
 * @param scale how large, or null for the largest standard scale that fits
 * @param dpi how fine, for a PNG
 * @param output where; the ending says the format
 * @param overlay what is laid over the floor, or null
 */
record SheetOrder(
        SheetKind kind, Paper paper, @Nullable Scale scale, int dpi, Path output, @Nullable OverlayKind overlay) {

    /** An order without an overlay. */
    SheetOrder(SheetKind kind, Paper paper, @Nullable Scale scale, int dpi, Path output) {
        this(kind, paper, scale, dpi, output, null);
    }

    /** Writes the sheet of one level and says so on standard error, in the language of the context. */
    void write(CliContext context, Plan plan, Level level) throws CannotDo, PlanIoException, IOException {
        SheetFormat format = SheetFormat.of(output).orElseThrow(() -> new CannotDo("cli.export.format", output));
        requireDpi(format);
        SheetFile writer = SheetFile.withProgramFonts();
        try {
            Sheet sheet = Sheet.of(request(context, plan, level), new PrintPalette(), writer.measure());
            writer.write(sheet, format, dpi, output);
            String scaleText = sheet.scale().toString();
            String done = context.messages(context.locale())
                    .get("cli.export.done", output, sheet.paper().name(), scaleText);
            context.err().println("madang: " + done);
        } catch (SheetDoesNotFit e) {
            throw new CannotDo("cli.verbatim", e.describe(context.locale()));
        }
    }

    private void requireDpi(SheetFormat format) throws CannotDo {
        if (dpi < PngExport.MIN_DPI || dpi > PngExport.MAX_DPI) {
            throw new CannotDo("cli.export.dpi", dpi, PngExport.MIN_DPI, PngExport.MAX_DPI);
        }
        if (format == SheetFormat.PNG && !PngExport.canHold(paper, dpi)) {
            throw new CannotDo("cli.export.tooManyDots", paper.name(), dpi);
        }
    }

    private SheetRequest request(CliContext context, Plan plan, Level level) throws CannotDo {
        WholeCheck check = context.check(plan, List.of());
        SheetRequest bare = request(context, check.result(), level);
        OverlayKind kindOfOverlay = overlay;
        if (kindOfOverlay == null) {
            return bare;
        }
        Overlay drawn = new Overlays(OverlayScale.LIGHT, context.messages(context.locale()))
                .of(kindOfOverlay, check.result(), check.global(), level.id())
                .orElseThrow(() -> new CannotDo("cli.export.noOverlay", level.id()));
        return bare.with(drawn);
    }

    private SheetRequest request(CliContext context, CheckResult check, Level level) {
        Locale locale = context.locale();
        Plan plan = check.plan();
        String fingerprint = Fingerprint.of(plan).shortForm();
        LocalDate today = LocalDate.now(ZoneId.systemDefault());
        TitleBlock title = CheckedTitle.of(check, level.id(), fingerprint, today, locale);
        return new SheetRequest(plan, level, kind, paper, scale, locale, title);
    }
}
