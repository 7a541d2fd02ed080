package dev.madang.app;

import dev.madang.io.PlanIoException;
import dev.madang.io.json.Catalogue;
import dev.madang.text.Messages;
import dev.madang.view.Settings;
import dev.madang.view.support.BackgroundTasks;
import dev.madang.view.support.FxThread;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.function.IntSupplier;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Runs the program as a window. */
public final class WindowMain {

    private static final Logger LOG = LoggerFactory.getLogger(WindowMain.class);
    private static final int DONE = 0;
    private static final int COULD_NOT = 2;

    private WindowMain() {}

    /**
     * Runs until the window is closed.
     *
     * @param catalogue venues, events, rule books and samples
     * @param withoutDisplay what to do, and with which exit status, where the display cannot be used after all
     * @param args none, or {@code open PLAN}
     * @return the exit status: 2 if the plan could not be opened, else 0
     */
    public static int run(Catalogue catalogue, IntSupplier withoutDisplay, String... args) {
        FxThread ui = new FxThread();
        Preferences preferences = new Preferences(userFolder());
        try (BackgroundTasks tasks = new BackgroundTasks(ui)) {
            Future<Start> start = tasks.prepare(() -> start(preferences, catalogue, args));
            CompletableFuture<Integer> status = new CompletableFuture<>();
            MadangApp app = new MadangApp(preferences, catalogue, tasks, ui);
            Platform.startup(() -> show(app, start, status));
            return status.join();
        } catch (UnsupportedOperationException e) {
            // This is how the toolkit says that no display answers, or that a system library is missing.
            LOG.warn("No window can be shown here: {}", e.getMessage());
            return withoutDisplay.getAsInt();
        }
    }

    private static Path userFolder() {
        return Preferences.userFolder(
                System::getenv, System.getProperty("os.name"), Path.of(System.getProperty("user.home")));
    }

    private static Start start(Preferences preferences, Catalogue catalogue, String... args) throws PlanIoException {
        Settings settings = preferences.load(Settings.first(Locale.getDefault()));
        return args.length < 2 ? Start.usual(settings, catalogue) : Start.asked(Path.of(args[1]), settings, catalogue);
    }

    private static void show(MadangApp app, Future<Start> start, CompletableFuture<Integer> status) {
        CompletableFuture.runAsync(
                        () -> app.show(new Stage(), await(start), () -> status.complete(DONE)), Runnable::run)
                .exceptionally(failure -> {
                    refuse(failure.getCause());
                    status.complete(COULD_NOT);
                    return null;
                });
    }

    private static Start await(Future<Start> start) {
        try {
            return start.get();
        } catch (ExecutionException e) {
            throw new CompletionException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CompletionException(e);
        }
    }

    private static void refuse(@Nullable Throwable cause) {
        if (cause instanceof PlanIoException unreadable) {
            unreadable
                    .lines(Messages.of(Locale.getDefault())::get)
                    .forEach(line -> System.err.println("madang: " + line));
        } else {
            LOG.error("The window cannot be opened.", cause);
        }
    }
}
