package dev.madang.view.document;

import dev.madang.check.CheckResult;
import dev.madang.check.global.GlobalChecker;
import dev.madang.check.global.GlobalResult;
import dev.madang.draw.CheckedTitle;
import dev.madang.draw.Imprint;
import dev.madang.draw.PrintPalette;
import dev.madang.draw.Sheet;
import dev.madang.draw.SheetDoesNotFit;
import dev.madang.draw.SheetKind;
import dev.madang.draw.SheetPage;
import dev.madang.draw.SheetRequest;
import dev.madang.draw.TitleBlock;
import dev.madang.draw.overlay.OverlayScale;
import dev.madang.draw.overlay.Overlays;
import dev.madang.io.PlanIoException;
import dev.madang.io.export.SheetFile;
import dev.madang.io.json.Fingerprint;
import dev.madang.model.Plan;
import dev.madang.rules.RuleBook;
import dev.madang.text.Messages;
import dev.madang.walk.WalkWatch;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Lays out and writes the sheets of one checked plan. Meant for background work; any thread may use it. */
final class SheetPress {

    private final ExportOffer offer;
    private final List<RuleBook> known;
    private Optional<GlobalResult> global;

    /** Makes a press; {@code known} are all books whose loads are set beside each other. */
    SheetPress(ExportOffer offer, List<RuleBook> known) {
        this.offer = offer;
        this.known = List.copyOf(known);
        global = offer.global();
    }

    /** Lays out a sheet, to see whether and how it fits. */
    Sheet lay(ExportOrder order) throws IOException, SheetDoesNotFit {
        CheckResult check = order.overlay().isPresent() ? whole() : offer.check();
        return lay(order, SheetFile.withProgramFonts(), check);
    }

    /** Lays out a sheet that tells the result of all rules, as a report of the plan does, and writes it. */
    Path write(ExportOrder order, Path file) throws IOException, SheetDoesNotFit, PlanIoException {
        SheetFile target = SheetFile.withProgramFonts();
        Sheet sheet = lay(order, target, whole());
        SheetPage page = new SheetPage(sheet, order.level().name().in(order.locale()), true);
        target.write(List.of(page), Imprint.NONE, order.format(), SheetFile.DEFAULT_DPI, file);
        return file;
    }

    private Sheet lay(ExportOrder order, SheetFile target, CheckResult check) throws SheetDoesNotFit {
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

    private CheckResult whole() {
        return offer.check().isWhole() ? offer.check() : offer.check().with(global().said());
    }

    /** Reckoned at most once, however often the sheet is laid out anew. */
    private synchronized GlobalResult global() {
        if (global.isEmpty()) {
            WalkWatch watch = new WalkWatch(Thread.currentThread()::isInterrupted, share -> {});
            CheckResult check = offer.check();
            global = Optional.of(new GlobalChecker(check.books(), known).check(check.plan(), watch));
        }
        return global.get();
    }
}
