package dev.madang.view.document;

import dev.madang.check.CheckResult;
import dev.madang.draw.CheckedTitle;
import dev.madang.draw.PrintPalette;
import dev.madang.draw.Sheet;
import dev.madang.draw.SheetDoesNotFit;
import dev.madang.draw.SheetKind;
import dev.madang.draw.SheetRequest;
import dev.madang.draw.TitleBlock;
import dev.madang.io.PlanIoException;
import dev.madang.io.export.SheetFile;
import dev.madang.io.json.Fingerprint;
import dev.madang.model.Plan;
import java.io.IOException;
import java.nio.file.Path;

/** Lays out and writes the sheets of one checked plan. Immutable; meant for background work. */
final class SheetPress {

    private final ExportOffer offer;

    SheetPress(ExportOffer offer) {
        this.offer = offer;
    }

    /** Lays out a sheet, to see whether and how it fits. */
    Sheet lay(ExportOrder order) throws IOException, SheetDoesNotFit {
        return lay(order, SheetFile.withProgramFonts());
    }

    /** Lays out a sheet and writes it. */
    Path write(ExportOrder order, Path file) throws IOException, SheetDoesNotFit, PlanIoException {
        SheetFile target = SheetFile.withProgramFonts();
        target.write(lay(order, target), order.format(), SheetFile.DEFAULT_DPI, file);
        return file;
    }

    private Sheet lay(ExportOrder order, SheetFile target) throws SheetDoesNotFit {
        CheckResult check = offer.check();
        Plan plan = check.plan();
        String level = order.level().id();
        TitleBlock title =
                CheckedTitle.of(check, level, Fingerprint.of(plan).shortForm(), offer.date(), order.locale());
        SheetRequest request = new SheetRequest(
                plan,
                order.level(),
                SheetKind.PLAN,
                order.paper(),
                order.wantedScale().orElse(null),
                order.locale(),
                title);
        return Sheet.of(request, new PrintPalette(), target.measure());
    }
}
