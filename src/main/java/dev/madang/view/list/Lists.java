package dev.madang.view.list;

import dev.madang.edit.EditCommand;
import dev.madang.exchange.Remark;
import dev.madang.exchange.list.ListExport;
import dev.madang.exchange.list.ListImport;
import dev.madang.exchange.list.ListKind;
import dev.madang.exchange.list.ListLine.State;
import dev.madang.exchange.list.ListPreview;
import dev.madang.exchange.list.ListTable;
import dev.madang.io.PlanIoException;
import dev.madang.io.table.ListFile;
import dev.madang.io.table.ListWriter;
import dev.madang.io.table.TextForm;
import dev.madang.model.ElementId;
import dev.madang.model.Plan;
import dev.madang.text.EnumKeys;
import dev.madang.text.Messages;
import dev.madang.view.Workspace;
import dev.madang.view.document.DocumentServices;
import dev.madang.view.document.FileNames;
import dev.madang.view.document.Form;
import dev.madang.view.list.ListImportController.Opened;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes lists into the plan in the window, and writes lists of what is in it. */
public final class Lists {

    private static final Logger LOG = LoggerFactory.getLogger(Lists.class);

    private static final List<String> ENDINGS = List.of(".csv", ".tsv", ".txt", ".xlsx", ".xlsm", ".xls");

    private final Workspace workspace;
    private final DocumentServices services;
    private final Supplier<ElementId> newIds;
    private final Consumer<EditCommand> beforeDeed;

    /**
     * Makes the lists of the session's plan.
     *
     * @param beforeDeed what is asked before a list is taken in
     */
    public Lists(
            Workspace workspace,
            DocumentServices services,
            Supplier<ElementId> newIds,
            Consumer<EditCommand> beforeDeed) {
        this.workspace = workspace;
        this.services = services;
        this.newIds = newIds;
        this.beforeDeed = beforeDeed;
    }

    /** Asks for a file, shows what it would do, and takes it in if the planner agrees. */
    public void take(ListKind kind) {
        services.dialogs().chooseList().ifPresent(file -> take(kind, file));
    }

    /** Tells whether a file's name says that it is a list. */
    public static boolean isList(Path file) {
        String name = file.toString().toLowerCase(Locale.ROOT);
        return ENDINGS.stream().anyMatch(name::endsWith);
    }

    /** Asks of what a file that was dropped onto the window is a list, and takes it in. */
    public void takeDropped(Path file) {
        Messages messages = workspace.messages();
        List<ListKind> kinds = List.of(ListKind.EXHIBITORS, ListKind.BOOTHS);
        services.dialogs()
                .askDeed(
                        messages.get("list.dropped"),
                        messages.get("list.dropped.text", file.getFileName()),
                        kinds.stream()
                                .map(kind -> messages.get(EnumKeys.of("list.dropped", kind)))
                                .toList())
                .ifPresent(chosen -> take(kinds.get(chosen), file));
    }

    private void take(ListKind kind, Path file) {
        Plan plan = workspace.plan();
        ListImport reading = new ListImport(plan, workspace.messages(), newIds, LocalDate.now(services.clock()));
        services.tasks()
                .run("task.list", () -> Opened.of(ListFile.read(file, TextForm.GUESSED), kind, reading))
                .onDone(opened -> ask(kind, file, reading, opened))
                .onFailed(failure -> fail("list.failed", failure));
    }

    private void ask(ListKind kind, Path file, ListImport reading, Opened opened) {
        services.dialogs()
                .askForm(new Form.Request<>(
                        ListImportController.class,
                        () -> new ListImportController(file, opened, kind, reading, services.tasks()),
                        EnumKeys.of("list.import.headline", kind),
                        "list.import.go"))
                .ifPresent(answer -> apply(reading.plan(), answer));
    }

    /** What was shown holds for the plan that it was shown for. */
    private void apply(Plan plan, ListImportController.Answer answer) {
        Messages messages = workspace.messages();
        if (workspace.plan() != plan) {
            services.dialogs().showProblem(messages.get("list.failed"), List.of(messages.get("list.stale")));
            return;
        }
        ListPreview preview = answer.preview();
        preview.importEdit().ifPresent(edit -> {
            beforeDeed.accept(edit);
            workspace.execute(edit);
        });
        tell(messages.get("list.imported"), counts(preview, messages), answer.remarks());
    }

    /** Returns in words how many rows do what. */
    static String counts(ListPreview preview, Messages messages) {
        return messages.get(
                "list.counts",
                preview.count(State.ADDED),
                preview.count(State.CHANGED),
                preview.count(State.FREED),
                preview.count(State.REMOVED));
    }

    /** Asks which list and where to, and writes it in the background. */
    public void write() {
        Messages messages = workspace.messages();
        services.dialogs()
                .askForm(new Form.Request<>(
                        ListExportController.class,
                        () -> new ListExportController(messages),
                        "list.export.headline",
                        "list.export.go"))
                .ifPresent(order -> {
                    String kind = messages.get(EnumKeys.of("list.export.kind", order.kind()));
                    String name = messages.get(
                            "list.export.fileName", workspace.plan().name(), kind);
                    String ending = order.format().ending();
                    services.dialogs()
                            .chooseListTarget(FileNames.of(name, ending), ending)
                            .ifPresent(file -> write(order, FileNames.withEnding(file, ending)));
                });
    }

    private void write(ListOrder order, Path file) {
        Plan plan = workspace.plan();
        services.tasks()
                .run("task.listExport", () -> {
                    ListTable table = ListExport.of(plan, order.kind(), Messages.of(order.language()));
                    ListWriter.write(table, order.format(), file);
                    return table;
                })
                .onDone(table -> tell(
                        workspace.messages().get("export.done"),
                        workspace.messages().get("export.done.file", file),
                        order.format().remarks(table)))
                .onFailed(failure -> fail("list.export.failed", failure));
    }

    /** What could not be carried is told item by item; without such, a word in passing is enough. */
    private void tell(String headline, String text, List<Remark> remarks) {
        if (remarks.isEmpty()) {
            services.dialogs().showDone(headline, text);
            return;
        }
        List<String> lines = new ArrayList<>(List.of(text, ""));
        remarks.forEach(remark -> lines.add("· " + remark.text(workspace.messages())));
        services.dialogs().showText(headline, String.join("\n", lines));
    }

    private void fail(String headlineKey, Exception failure) {
        LOG.warn("{}", headlineKey, failure);
        List<String> lines = failure instanceof PlanIoException known
                ? known.lines(workspace.messages()::get)
                : List.of(workspace.messages().get("document.failed.unexpected"));
        services.dialogs().showProblem(workspace.messages().get(headlineKey), lines);
    }
}
