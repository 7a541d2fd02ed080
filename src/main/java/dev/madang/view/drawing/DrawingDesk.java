package dev.madang.view.drawing;

import dev.madang.exchange.Remark;
import dev.madang.exchange.drawing.LevelDrawing;
import dev.madang.exchange.drawing.RawDrawing;
import dev.madang.io.PlanIoException;
import dev.madang.io.dxf.DrawingFile;
import dev.madang.model.ElementId;
import dev.madang.model.Level;
import dev.madang.model.Plan;
import dev.madang.view.Workspace;
import dev.madang.view.document.DocumentServices;
import dev.madang.view.document.Documents;
import dev.madang.view.document.FileNames;
import dev.madang.view.document.Form;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes drawings of other programs in, and writes drawings for them. */
public final class DrawingDesk {

    private static final Logger LOG = LoggerFactory.getLogger(DrawingDesk.class);

    private final Workspace workspace;
    private final DocumentServices services;
    private final Documents documents;
    private final Supplier<ElementId> newIds;
    private final Runnable keepVenue;

    /**
     * Makes a desk.
     *
     * @param newIds ids that the plan does not use
     * @param keepVenue asks whether to keep the building of the plan in the planner's own catalogue
     */
    public DrawingDesk(
            Workspace workspace,
            DocumentServices services,
            Documents documents,
            Supplier<ElementId> newIds,
            Runnable keepVenue) {
        this.workspace = workspace;
        this.services = services;
        this.documents = documents;
        this.newIds = newIds;
        this.keepVenue = keepVenue;
    }

    /** Asks for a drawing and what to take of it; takes it as one step, or as a plan on a new building. */
    public void takeIn() {
        services.dialogs().chooseDrawing().ifPresent(file -> services.tasks()
                .run("task.drawing.read", () -> DrawingFile.ofThisMachine().read(file, Optional.empty()))
                .onDone(drawing -> ask(file, drawing))
                .onFailed(failure -> fail("importDrawing.failed", failure)));
    }

    /** Asks for a file and writes the level that is seen. */
    public void giveOut() {
        workspace.pending().flush();
        Plan plan = workspace.plan();
        Level level = level(plan);
        Locale locale = workspace.locale();
        String suggestion = FileNames.of(plan.name(), DrawingFile.ENDING);
        services.dialogs().chooseDrawingTarget(suggestion).ifPresent(chosen -> {
            Path file = FileNames.withEnding(chosen, DrawingFile.ENDING);
            services.tasks()
                    .run("task.drawing.write", () -> write(plan, level, locale, file))
                    .onDone(drawing -> tell(text("exportDrawing.done", file.getFileName()), drawing.remarks()))
                    .onFailed(failure -> fail("exportDrawing.failed", failure));
        });
    }

    private static RawDrawing write(Plan plan, Level level, Locale locale, Path file) throws PlanIoException {
        RawDrawing drawing = LevelDrawing.of(plan, level, locale);
        DrawingFile.ofThisMachine().write(drawing, file);
        return drawing;
    }

    private void ask(Path file, RawDrawing drawing) {
        workspace.pending().flush();
        Plan plan = workspace.plan();
        DrawingOffer offer = new DrawingOffer(file, drawing, plan, level(plan));
        services.dialogs()
                .askForm(new Form.Request<>(
                        ImportDrawingController.class,
                        () -> new ImportDrawingController(offer, workspace.messages(), services.tasks()),
                        "importDrawing.headline",
                        "importDrawing.take"))
                .ifPresent(taken -> take(taken, offer));
    }

    private void take(ImportDrawingController.Taken taken, DrawingOffer offer) {
        DrawingPreview preview = taken.preview();
        preview.booths().ifPresent(booths -> {
            workspace.execute(booths.edit(taken.removesGone(), newIds));
            tell(text("importDrawing.done", offer.fileName()), preview.remarks());
        });
        taken.plan().ifPresent(plan -> {
            documents.showUntitled(plan);
            workspace.ui().execute(() -> begin(plan, preview.remarks(), offer));
        });
    }

    /** Unless the planner keeps what was open, the building is looked at next, and can be kept for other plans. */
    private void begin(Plan plan, List<Remark> remarks, DrawingOffer offer) {
        if (workspace.plan().equals(plan)) {
            workspace.state().venue().editing().set(true);
            tell(text("importDrawing.done", offer.fileName()), remarks);
            keepVenue.run();
        }
    }

    private void tell(String headline, List<Remark> remarks) {
        if (remarks.isEmpty()) {
            services.dialogs().showDone(headline, text("importDrawing.nothingLost"));
        } else {
            List<String> lines = remarks.stream()
                    .map(remark -> remark.text(workspace.messages()))
                    .toList();
            services.dialogs().showText(headline, String.join("\n", lines));
        }
    }

    private void fail(String headlineKey, Exception failure) {
        LOG.warn("{}", headlineKey, failure);
        List<String> lines = failure instanceof PlanIoException known
                ? known.lines(workspace.messages()::get)
                : List.of(text("document.failed.unexpected"));
        services.dialogs().showProblem(text(headlineKey), lines);
    }

    private Level level(Plan plan) {
        return plan.level(workspace.state().level().get()).orElse(plan.levels().get(0));
    }

    private String text(String key, Object... args) {
        return workspace.messages().get(key, args);
    }
}
