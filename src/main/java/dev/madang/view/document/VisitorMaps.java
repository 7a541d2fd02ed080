package dev.madang.view.document;

import dev.madang.model.Plan;
import dev.madang.view.Workspace;
import dev.madang.visitor.VisitorPage;
import java.util.Locale;

/** Writes maps for visitors of the plan in the window. */
public final class VisitorMaps {

    private final Workspace workspace;
    private final DocumentServices services;

    /** Makes maps of the session's plan. */
    public VisitorMaps(Workspace workspace, DocumentServices services) {
        this.workspace = workspace;
        this.services = services;
    }

    /** Asks where to, and writes the map of the plan as it is now in the background, in the window's language. */
    public void write() {
        Plan plan = workspace.plan();
        Locale locale = workspace.locale();
        String name = workspace.messages().get("visitorMap.fileName", plan.name());
        services.dialogs()
                .chooseMap(FileNames.of(name, VisitorPage.ENDING))
                .map(file -> FileNames.withEnding(file, VisitorPage.ENDING))
                .ifPresent(file -> new FileWriting(workspace, services, "visitorMap.done", "visitorMap.failed")
                        .run("task.visitorMap", () -> {
                            VisitorPage.write(plan, locale, file);
                            return file;
                        }));
    }
}
