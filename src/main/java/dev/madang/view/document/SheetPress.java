package dev.madang.view.document;

import dev.madang.check.CheckResult;
import dev.madang.check.global.GlobalChecker;
import dev.madang.check.global.GlobalResult;
import dev.madang.draw.Picture;
import dev.madang.draw.PrintPalette;
import dev.madang.draw.overlay.OverlayScale;
import dev.madang.draw.overlay.Overlays;
import dev.madang.draw.overlay.SafetyStatements;
import dev.madang.draw.paper.CheckedTitle;
import dev.madang.draw.paper.Imprint;
import dev.madang.draw.paper.Maker;
import dev.madang.draw.paper.PageSetup;
import dev.madang.draw.paper.SheetDoesNotFit;
import dev.madang.draw.paper.SheetRequest;
import dev.madang.draw.paper.TitleBlock;
import dev.madang.draw.sheet.SheetSet;
import dev.madang.io.PlanIoException;
import dev.madang.io.export.LogoFile;
import dev.madang.io.export.SheetFile;
import dev.madang.io.export.SheetFormat;
import dev.madang.io.export.Written;
import dev.madang.io.json.Fingerprint;
import dev.madang.model.Level;
import dev.madang.model.Plan;
import dev.madang.rules.RuleBook;
import dev.madang.text.Messages;
import dev.madang.walk.WalkWatch;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Lays out and writes the pages of one checked plan. Meant for background work; any thread may use it. */
final class SheetPress {

    private final ExportOffer offer;
    private final List<RuleBook> known;
    private Optional<GlobalResult> global;
    private @Nullable SheetFile file;

    /** Makes a press; {@code known} are all books whose loads are set beside each other. */
    SheetPress(ExportOffer offer, List<RuleBook> known) {
        this.offer = offer;
        this.known = List.copyOf(known);
        global = offer.global();
    }

    /**
     * What has been made.
     *
     * @param pages the pages
     * @param written the files
     */
    record Done(SheetSet pages, Written written) {}

    /** Lays out pages quickly, to see whether and how they fit; rules of whole levels may be missing on them. */
    SheetSet lay(ExportOrder order) throws IOException, SheetDoesNotFit, PlanIoException {
        boolean needsWhole = order.overlay().isPresent() || order.kind().tellsSafety();
        boolean tells = needsWhole || (order.kind().tellsCheck() && isGlobalKnown());
        return lay(order, tells ? whole() : offer.check());
    }

    /** Lays out pages that tell the result of all rules, as a report of the plan does. */
    SheetSet layWhole(ExportOrder order) throws IOException, SheetDoesNotFit, PlanIoException {
        boolean tells = order.overlay().isPresent() || order.kind().tellsCheck();
        return lay(order, tells ? whole() : offer.check());
    }

    /** Lays out pages that tell the result of all rules, and writes them. */
    Done write(ExportOrder order, Path target) throws IOException, SheetDoesNotFit, PlanIoException {
        SheetSet pages = layWhole(order);
        String fingerprint = Fingerprint.of(offer.check().plan()).shortForm();
        String subject = Messages.of(order.locale()).get("sheet.fingerprint", fingerprint);
        Imprint imprint = new Imprint(offer.by().planner(), subject);
        ExportOrder.Target to = order.target();
        return new Done(pages, file().write(pages.pages(), imprint, to.format(), to.dpi(), target));
    }

    private SheetSet lay(ExportOrder order, CheckResult check) throws IOException, SheetDoesNotFit, PlanIoException {
        Maker maker = new Maker(offer.by().planner(), logo(order.pages().logo()));
        List<SheetRequest> requests = new ArrayList<>();
        for (Level level : order.levels()) {
            requests.add(request(order, level, check, maker));
        }
        PrintPalette palette = new PrintPalette();
        ExportOrder.Target to = order.target();
        boolean holdsTables = to.printer().isPresent() || to.format() == SheetFormat.PDF;
        return holdsTables
                ? SheetSet.of(requests, order.pages().split(), palette, file().measure())
                : SheetSet.drawingsOf(requests, order.pages().split(), palette, file().measure());
    }

    private SheetRequest request(ExportOrder order, Level level, CheckResult check, Maker maker) {
        Plan plan = check.plan();
        TitleBlock title = CheckedTitle.of(
                        check, level.id(), Fingerprint.of(plan).shortForm(), offer.date(), order.locale())
                .by(maker);
        PageWish wish = order.pages();
        SheetRequest bare = new SheetRequest(
                        plan, level, order.kind(), wish.paper(), wish.scale(), order.locale(), title)
                .with(PageSetup.USUAL.with(wish.margins()))
                .with(order.options());
        SheetRequest request = order.kind().tellsSafety()
                ? bare.with(order.options().withSafety(new SafetyStatements(check, global(), order.locale()).of(level)))
                : bare;
        if (order.overlay().isEmpty()) {
            return request;
        }
        return new Overlays(OverlayScale.LIGHT, Messages.of(order.locale()))
                .of(order.overlay().get(), check, global(), level.id())
                .map(request::with)
                .orElse(request);
    }

    private static @Nullable Picture logo(String logo) throws PlanIoException {
        try {
            return logo.isEmpty() ? null : LogoFile.read(Path.of(logo));
        } catch (InvalidPathException e) {
            throw new PlanIoException(e, "io.logo.missing", logo);
        }
    }

    private CheckResult whole() {
        return offer.check().isWhole() ? offer.check() : offer.check().with(global().said());
    }

    private synchronized boolean isGlobalKnown() {
        return global.isPresent();
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

    private synchronized SheetFile file() throws IOException {
        if (file == null) {
            file = SheetFile.withProgramFonts();
        }
        return file;
    }
}
