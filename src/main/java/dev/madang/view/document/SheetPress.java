package dev.madang.view.document;

import dev.madang.check.CheckResult;
import dev.madang.check.global.GlobalChecker;
import dev.madang.check.global.GlobalResult;
import dev.madang.draw.CheckedTitle;
import dev.madang.draw.PrintPalette;
import dev.madang.draw.Sheet;
import dev.madang.draw.SheetDoesNotFit;
import dev.madang.draw.SheetKind;
import dev.madang.draw.SheetRequest;
import dev.madang.draw.TitleBlock;
import dev.madang.draw.overlay.OverlayScale;
import dev.madang.draw.overlay.Overlays;
import dev.madang.io.PlanIoException;
import dev.madang.io.export.SheetFile;
import dev.madang.io.json.Fingerprint;
import dev.madang.model.Plan;
import dev.madang.text.Messages;
import dev.madang.walk.WalkWatch;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Lays out and writes the sheets of one checked plan. Meant for background work; any thread may use it. */
final class SheetPress {

    private final ExportOffer offer;
    private Optional<GlobalResult> global;

    SheetPress(ExportOffer offer) {
        this.offer = offer;
        global = offer.global();
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
        CheckResult check = checked(order);
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
        return Sheet.of(with(order, check, request), new PrintPalette(), target.measure());
    }

    private SheetRequest with(ExportOrder order, CheckResult check, SheetRequest request) {
        if (order.overlay().isEmpty()) {
            return request;
        }
        return new Overlays(OverlayScale.LIGHT, Messages.of(order.locale()))
                .of(order.overlay().get(), check, global(), order.level().id())
                .map(request::with)
                .orElse(request);
    }

    /** A sheet that shows what was reckoned also says what was found by it. */
    private CheckResult checked(ExportOrder order) {
        return order.overlay().isEmpty() || offer.check().isWhole()
                ? offer.check()
                : offer.check().with(global().said());
    }

    /** Reckoned at most once, however often the sheet is laid out anew. */
    private synchronized GlobalResult global() {
        if (global.isEmpty()) {
            CheckResult check = offer.check();
            global = Optional.of(new GlobalChecker(check.books(), List.of()).check(check.plan(), WalkWatch.NONE));
        }
        return global.get();
    }
}
