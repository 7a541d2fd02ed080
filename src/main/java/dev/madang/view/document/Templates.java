package dev.madang.view.document;

import dev.madang.io.PlanIoException;
import dev.madang.model.NewPlan;
import dev.madang.model.Plan;
import dev.madang.view.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Saves plans as templates in the user's own folder, where new plans find them. */
public final class Templates {

    private static final Logger LOG = LoggerFactory.getLogger(Templates.class);

    private final Workspace workspace;
    private final DocumentServices services;

    /** Makes templates of the session's plan. */
    public Templates(Workspace workspace, DocumentServices services) {
        this.workspace = workspace;
        this.services = services;
    }

    /** Asks for a name and saves the plan as a template, without exhibitors, statuses, journal and revisions. */
    public void save() {
        Optional<Path> folder = services.catalogue().templateFolder();
        if (folder.isEmpty()) {
            fail(new IOException("There is no folder of the user's own."));
            return;
        }
        services.dialogs()
                .askText(
                        workspace.messages().get("template.headline"),
                        workspace.messages().get("template.name"),
                        "template.save")
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .map(name -> folder.get().resolve(FileNames.of(name, ".json")))
                .filter(this::mayWrite)
                .ifPresent(this::write);
    }

    private boolean mayWrite(Path file) {
        return Files.notExists(file)
                || services.dialogs()
                        .askDeed(
                                workspace.messages().get("template.exists", String.valueOf(file.getFileName())),
                                workspace.messages().get("template.exists.text"),
                                List.of(workspace.messages().get("template.replace")))
                        .isPresent();
    }

    private void write(Path file) {
        Plan template = NewPlan.template(workspace.plan());
        services.tasks()
                .run("task.template", () -> {
                    Files.createDirectories(file.toAbsolutePath().getParent());
                    services.files().write(template, file);
                    return file;
                })
                .onDone(written -> services.dialogs()
                        .showDone(
                                workspace.messages().get("template.done"),
                                workspace.messages().get("export.done.file", written)))
                .onFailed(this::fail);
    }

    private void fail(Exception failure) {
        LOG.warn("The template cannot be saved.", failure);
        List<String> lines = failure instanceof PlanIoException known
                ? known.lines(workspace.messages()::get)
                : List.of(workspace.messages().get("template.noFolder"));
        services.dialogs().showProblem(workspace.messages().get("template.failed"), lines);
    }
}
