package dev.madang.app;

import dev.madang.io.json.Catalogue;
import dev.madang.view.document.FxDialogs;
import dev.madang.view.support.BackgroundTasks;
import dev.madang.view.support.UiThread;
import dev.madang.view.window.MainWindow;
import java.time.Clock;
import java.time.ZoneId;
import javafx.stage.Stage;

/**
 * One run of the program as a window.
 *
 * <p>Not a JavaFX {@code Application}: the toolkit would make that one itself, and nothing could be handed to it.
 */
final class MadangApp {

    private final Preferences preferences;
    private final Catalogue catalogue;
    private final BackgroundTasks tasks;
    private final UiThread ui;

    MadangApp(Preferences preferences, Catalogue catalogue, BackgroundTasks tasks, UiThread ui) {
        this.preferences = preferences;
        this.catalogue = catalogue;
        this.tasks = tasks;
        this.ui = ui;
    }

    /** Shows the window; {@code onClosed} runs when it is gone. On the toolkit's thread. */
    void show(Stage stage, Start start, Runnable onClosed) {
        AppContext context = new AppContext(preferences, catalogue, tasks, ui, Clock.system(ZoneId.systemDefault()));
        MainWindow window = context.window(stage, start, state -> new FxDialogs(stage, state.messages()::get, tasks));
        stage.setOnHidden(event -> {
            window.dispose();
            context.closed();
            onClosed.run();
        });
        window.show();
        if (!start.problem().isEmpty()) {
            window.showProblem(start.problem());
        }
        context.shown();
    }
}
