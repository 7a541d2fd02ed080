package dev.madang.cli;

import dev.madang.check.CheckResult;
import dev.madang.check.global.WholeCheck;
import dev.madang.draw.Overlay;
import dev.madang.draw.PrintPalette;
import dev.madang.draw.overlay.OverlayKind;
import dev.madang.draw.overlay.OverlayScale;
import dev.madang.draw.overlay.Overlays;
import dev.madang.draw.overlay.SafetyStatements;
import dev.madang.draw.paper.CheckedTitle;
import dev.madang.draw.paper.Imprint;
import dev.madang.draw.paper.KindOptions;
import dev.madang.draw.paper.PageSetup;
import dev.madang.draw.paper.SheetDoesNotFit;
import dev.madang.draw.paper.SheetRequest;
import dev.madang.draw.paper.TitleBlock;
import dev.madang.draw.sheet.SheetSet;
import dev.madang.io.PlanIoException;
import dev.madang.io.export.PngExport;
import dev.madang.io.export.SheetFile;
import dev.madang.io.export.SheetFormat;
import dev.madang.io.export.Written;
import dev.madang.io.json.Fingerprint;
import dev.madang.model.Level;
import dev.madang.model.Plan;
import dev.madang.text.Messages;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Sheets to be written.
 *
 * @param choice for whom, and what was said of that
 * @param form what pages are like
 * @param dpi how fine, for a PNG, which can be that fine
 * @param output where; the ending says the format
 * @param overlay what is laid over the floor, or null
 */
record SheetOrder(KindChoice choice, PageForm form, int dpi, Path output, @Nullable OverlayKind overlay) {

    /** An order for everything that is on the plan, without an overlay. */
    SheetOrder(PageForm form, int dpi, Path output) {
        this(new KindChoice(), form, dpi, output, null);
    }

    /** Writes the pages of levels and says so on standard error, in the language of the context. */
    void write(CliContext context, Plan plan, List<Level> levels) throws CannotDo, PlanIoException, IOException {
        SheetFormat format = SheetFormat.of(output).orElseThrow(() -> new CannotDo("cli.export.format", output));
        if (format == SheetFormat.PNG && !PngExport.canHold(form.paper(), dpi)) {
            throw new CannotDo("cli.export.tooManyDots", form.paper().name(), dpi);
        }
        SheetFile writer = SheetFile.withProgramFonts();
        Messages messages = context.messages(context.locale());
        try {
            List<SheetRequest> requests = requests(context, plan, levels);
            PrintPalette palette = new PrintPalette();
            SheetSet set = format == SheetFormat.PDF
                    ? SheetSet.of(requests, form.split(), palette, writer.measure())
                    : SheetSet.drawingsOf(requests, form.split(), palette, writer.measure());
            String fingerprint = requests.get(0).titleBlock().fingerprint();
            Imprint imprint = new Imprint(form.maker().name(), messages.get("sheet.fingerprint", fingerprint));
            Written written = writer.write(set.pages(), imprint, format, dpi, output);
            new PagesTold(messages).lines(set, written).forEach(line -> context.err()
                    .println("madang: " + line));
        } catch (SheetDoesNotFit e) {
            throw new CannotDo("cli.verbatim", e.describe(context.locale()));
        }
    }

    private List<SheetRequest> requests(CliContext context, Plan plan, List<Level> levels) throws CannotDo {
        if (choice.tellsReader() && levels.size() > 1) {
            throw new CannotDo("cli.export.hereLevel", CannotDo.list(levels, Level::id));
        }
        List<SheetRequest> requests = new ArrayList<>();
        if (overlay == null && !choice.kind().tellsCheck()) {
            CheckResult result = context.checkLocally(plan, List.of());
            for (Level level : levels) {
                requests.add(request(context, result, level).with(choice.options(level)));
            }
            return requests;
        }
        WholeCheck check = context.check(plan, List.of());
        for (Level level : levels) {
            SheetRequest bare = request(context, check.result(), level).with(options(context, check, level));
            requests.add(overlay == null ? bare : bare.with(drawn(context, check, level, overlay)));
        }
        return requests;
    }

    private static Overlay drawn(CliContext context, WholeCheck check, Level level, OverlayKind kindOfOverlay)
            throws CannotDo {
        return new Overlays(OverlayScale.LIGHT, context.messages(context.locale()))
                .of(kindOfOverlay, check.result(), check.global(), level.id())
                .orElseThrow(() -> new CannotDo("cli.export.noOverlay", level.id()));
    }

    private KindOptions options(CliContext context, WholeCheck check, Level level) throws CannotDo {
        KindOptions options = choice.options(level);
        return choice.kind().tellsSafety()
                ? options.withSafety(new SafetyStatements(check.result(), check.global(), context.locale()).of(level))
                : options;
    }

    private SheetRequest request(CliContext context, CheckResult check, Level level) throws CannotDo {
        Locale locale = context.locale();
        Plan plan = check.plan();
        String fingerprint = Fingerprint.of(plan).shortForm();
        LocalDate today = LocalDate.now(ZoneId.systemDefault());
        TitleBlock title =
                CheckedTitle.of(check, level.id(), fingerprint, today, locale).by(form.maker());
        return new SheetRequest(plan, level, choice.kind(), form.paper(), form.scale(), locale, title)
                .with(PageSetup.USUAL.with(form.margins()));
    }
}
