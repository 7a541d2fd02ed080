package dev.madang.view.document;

import dev.madang.io.PlanIoException;
import dev.madang.view.Workspace;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Writes a file in the background and says what came of it. */
final class FileWriting {

    private static final Logger LOG = LoggerFactory.getLogger(FileWriting.class);

    private final Workspace workspace;
    private final DocumentServices services;
    private final String doneKey;
    private final String failedKey;

    /** Makes writing that ends with one of two headlines, given by their keys. */
    FileWriting(Workspace workspace, DocumentServices services, String doneKey, String failedKey) {
        this.workspace = workspace;
        this.services = services;
        this.doneKey = doneKey;
        this.failedKey = failedKey;
    }

    /** Begins; {@code work} returns the file that it has written. */
    void run(String task, Callable<Path> work) {
        services.tasks()
                .run(task, work)
                .onDone(written -> services.dialogs()
                        .showDone(
                                workspace.messages().get(doneKey),
                                workspace.messages().get("export.done.file", written)))
                .onFailed(this::fail);
    }

    private void fail(Exception failure) {
        LOG.warn("A file cannot be written.", failure);
        List<String> lines = failure instanceof PlanIoException known
                ? known.lines(workspace.messages()::get)
                : List.of(workspace.messages().get("document.failed.unexpected"));
        services.dialogs().showProblem(workspace.messages().get(failedKey), lines);
    }
}
