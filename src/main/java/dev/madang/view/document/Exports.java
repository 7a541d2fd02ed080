package dev.madang.view.document;

import dev.madang.draw.SheetDoesNotFit;
import dev.madang.io.PlanIoException;
import dev.madang.view.Workspace;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Writes sheets of the plan in the window. */
public final class Exports {

    private static final Logger LOG = LoggerFactory.getLogger(Exports.class);

    private final Workspace workspace;
    private final DocumentServices services;

    /** Makes exports of the session's plan. */
    public Exports(Workspace workspace, DocumentServices services) {
        this.workspace = workspace;
        this.services = services;
    }

    /** Asks which sheet and where to, and writes it in the background. */
    public void export() {
        ExportOffer offer = new ExportOffer(
                workspace.session().check(),
                workspace.state().level().get(),
                LocalDate.now(services.clock()),
                workspace.state().overlay().kind().get(),
                workspace.state().global().get());
        services.dialogs().askExport(offer).ifPresent(order -> {
            String ending = order.format().ending();
            String suggestion = FileNames.of(workspace.plan().name(), ending);
            services.dialogs()
                    .chooseExport(suggestion, order.format())
                    .ifPresent(file -> write(offer, order, FileNames.withEnding(file, ending)));
        });
    }

    private void write(ExportOffer offer, ExportOrder order, Path file) {
        SheetPress press = new SheetPress(offer, services.catalogue().ruleBooks());
        services.tasks()
                .run("task.export", () -> press.write(order, file))
                .onDone(written -> services.dialogs()
                        .showDone(
                                workspace.messages().get("export.done"),
                                workspace.messages().get("export.done.file", written)))
                .onFailed(this::fail);
    }

    private void fail(Exception failure) {
        LOG.warn("A sheet cannot be written.", failure);
        services.dialogs().showProblem(workspace.messages().get("export.failed"), linesOf(failure));
    }

    private List<String> linesOf(Exception failure) {
        if (failure instanceof PlanIoException known) {
            return known.lines(workspace.messages()::get);
        }
        if (failure instanceof SheetDoesNotFit misfit) {
            return List.of(misfit.describe(workspace.locale()));
        }
        return List.of(workspace.messages().get("document.failed.unexpected"));
    }
}
