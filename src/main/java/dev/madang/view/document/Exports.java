package dev.madang.view.document;

import dev.madang.draw.paper.SheetDoesNotFit;
import dev.madang.draw.sheet.Sheet;
import dev.madang.draw.sheet.SheetPage;
import dev.madang.draw.sheet.SheetSet;
import dev.madang.io.PlanIoException;
import dev.madang.text.Messages;
import dev.madang.view.Workspace;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Writes and prints sheets of the plan in the window. */
public final class Exports {

    private static final Logger LOG = LoggerFactory.getLogger(Exports.class);

    private final Workspace workspace;
    private final DocumentServices services;
    private final Printers printers;

    /** Makes exports of the session's plan. */
    public Exports(Workspace workspace, DocumentServices services, Printers printers) {
        this.workspace = workspace;
        this.services = services;
        this.printers = printers;
    }

    /** Asks which pages and where to, and writes them in the background. */
    public void export() {
        ask(false);
    }

    /** Asks which pages and on which printer, and prints them in the background. */
    public void print() {
        ask(true);
    }

    private void ask(boolean toPrinter) {
        ExportOffer.By by = new ExportOffer.By(
                workspace.state().planner().get(), workspace.state().print().get(), toPrinter);
        ExportOffer offer = new ExportOffer(
                workspace.session().check(),
                workspace.state().level().get(),
                LocalDate.now(services.clock()),
                workspace.state().overlay().kind().get(),
                workspace.state().global().get(),
                by);
        services.dialogs().askExport(offer, printers).ifPresent(order -> {
            workspace.state().print().set(order.remembered(by.last()));
            SheetPress press = new SheetPress(offer, services.catalogue().ruleBooks());
            order.target()
                    .printer()
                    .ifPresentOrElse(printer -> print(press, order, printer), () -> write(press, order));
        });
    }

    private void write(SheetPress press, ExportOrder order) {
        String ending = order.target().format().ending();
        String suggestion = FileNames.of(workspace.plan().name(), ending);
        services.dialogs().chooseExport(suggestion, order.target().format()).ifPresent(chosen -> {
            Path file = FileNames.withEnding(chosen, ending);
            services.tasks()
                    .run("task.export", () -> press.write(order, file))
                    .onDone(this::tell)
                    .onFailed(failure -> fail("export.failed", failure));
        });
    }

    private void tell(SheetPress.Done done) {
        Messages messages = workspace.messages();
        List<String> lines = new ArrayList<>();
        lines.add(told(done.written().files()));
        done.written().errorMm().ifPresent(errorMm -> lines.add(done.pages().measured(errorMm, messages)));
        lines.addAll(done.pages().remarks(messages));
        services.dialogs().showDone(messages.get("export.done"), String.join("\n", lines));
    }

    private String told(List<Path> files) {
        Path first = files.get(0);
        Path end = files.get(files.size() - 1);
        Messages messages = workspace.messages();
        return files.size() == 1
                ? messages.get("export.done.file", first)
                : messages.get("export.done.files", files.size(), first, end.getFileName());
    }

    private void print(SheetPress press, ExportOrder order, String printer) {
        String title = workspace.plan().name();
        services.tasks()
                .run("task.print", () -> {
                    SheetSet set = press.layWhole(order);
                    List<Sheet> sheets =
                            set.pages().stream().map(SheetPage::sheet).toList();
                    return printers.print(printer, title, sheets) ? sheets.size() : 0;
                })
                .onDone(pages -> told(printer, pages))
                .onFailed(failure -> fail("print.failed", failure));
    }

    private void told(String printer, int pages) {
        Messages messages = workspace.messages();
        if (pages == 0) {
            services.dialogs()
                    .showProblem(messages.get("print.failed"), List.of(messages.get("print.refused", printer)));
        } else {
            services.dialogs().showDone(messages.get("print.done"), messages.get("print.done.pages", pages, printer));
        }
    }

    private void fail(String headline, Exception failure) {
        LOG.warn("Pages cannot be made.", failure);
        services.dialogs().showProblem(workspace.messages().get(headline), linesOf(failure));
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
