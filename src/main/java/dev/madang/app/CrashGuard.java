package dev.madang.app;

import dev.madang.view.Workspace;
import dev.madang.view.document.Dialogs;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Catches what nobody else caught: brings the copy of unsaved work up to date, says in plain words what happened, and
 * lets the program go on. Stack traces go to the log alone.
 */
final class CrashGuard implements Thread.UncaughtExceptionHandler {

    private static final Logger LOG = LoggerFactory.getLogger(CrashGuard.class);

    private final Workspace workspace;
    private final Dialogs dialogs;
    private final SafetyCopy copy;
    private boolean telling;

    CrashGuard(Workspace workspace, Dialogs dialogs, SafetyCopy copy) {
        this.workspace = workspace;
        this.dialogs = dialogs;
        this.copy = copy;
    }

    @Override
    public void uncaughtException(Thread thread, Throwable problem) {
        LOG.error("Nobody caught this in {}.", thread.getName(), problem);
        workspace.ui().execute(this::tell);
    }

    /** A fault in painting comes with every frame; one dialog is enough. */
    private void tell() {
        if (telling) {
            return;
        }
        telling = true;
        try {
            Optional<Path> kept = copy.keepNow();
            String where = kept.map(file -> workspace.messages().get("crash.copy", file))
                    .orElseGet(() -> workspace.messages().get("crash.noCopy"));
            dialogs.showProblem(
                    workspace.messages().get("crash.headline"),
                    List.of(workspace.messages().get("crash.text"), where));
            telling = false;
        } catch (RuntimeException | Error cannotTell) {
            // It stays told: what cannot be said now would come back here without end.
            LOG.error("The planner could not be told.", cannotTell);
        }
    }
}
