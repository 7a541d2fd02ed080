package dev.madang.app;

import dev.madang.io.PlanIoException;
import dev.madang.session.EditSession;
import dev.madang.view.Workspace;
import dev.madang.view.document.Dialogs;
import dev.madang.view.document.PlanFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Catches what nobody else caught: keeps a copy of unsaved work, says in plain words what happened, and lets the
 * program go on. Stack traces go to the log alone.
 */
final class CrashGuard implements Thread.UncaughtExceptionHandler {

    private static final Logger LOG = LoggerFactory.getLogger(CrashGuard.class);
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss");

    private final Workspace workspace;
    private final PlanFiles files;
    private final Dialogs dialogs;
    private final Path folder;
    private final Clock clock;
    private boolean telling;

    CrashGuard(Workspace workspace, PlanFiles files, Dialogs dialogs, Path folder, Clock clock) {
        this.workspace = workspace;
        this.files = files;
        this.dialogs = dialogs;
        this.folder = folder;
        this.clock = clock;
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
            Optional<Path> copy = keepCopy();
            String where = copy.map(file -> workspace.messages().get("crash.copy", file))
                    .orElseGet(() -> workspace.messages().get("crash.noCopy"));
            dialogs.showProblem(
                    workspace.messages().get("crash.headline"),
                    List.of(workspace.messages().get("crash.text"), where));
        } finally {
            telling = false;
        }
    }

    private Optional<Path> keepCopy() {
        EditSession session = workspace.session();
        if (!session.isChanged()) {
            return Optional.empty();
        }
        Path file = folder.resolve("recovery-" + STAMP.format(LocalDateTime.now(clock)) + ".json");
        try {
            Files.createDirectories(folder);
            files.write(session.plan(), file);
            return Optional.of(file);
        } catch (PlanIoException | IOException e) {
            LOG.error("The recovery copy cannot be written.", e);
            return Optional.empty();
        }
    }
}
