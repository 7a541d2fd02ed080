package dev.madang.app;

import dev.madang.check.Checker;
import dev.madang.io.json.Catalogue;
import dev.madang.model.Plan;
import dev.madang.session.EditSession;
import dev.madang.view.LayerLooks;
import dev.madang.view.OverlaySettings;
import dev.madang.view.PanelSettings;
import dev.madang.view.Settings;
import dev.madang.view.ViewState;
import dev.madang.view.WorkSettings;
import dev.madang.view.document.FakeDialogs;
import dev.madang.view.support.BackgroundTasks;
import dev.madang.view.support.FxThread;
import dev.madang.view.window.MainWindow;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Stage;

/**
 * The window as users have it, with every panel unfolded, for measuring. {@code tables} says whether the tables are
 * open below the canvas.
 */
public final class RealWindow implements AutoCloseable {

    private static final double WIDTH = 1_600;
    private static final double HEIGHT = 900;

    private final Stage stage;
    private final EditSession session;
    private final BackgroundTasks tasks;
    private final MainWindow window;
    private ViewState state = new ViewState();

    /** Opens a window with a plan; what it would remember goes into {@code folder}. */
    public RealWindow(Stage stage, Plan plan, boolean tables, Path folder) {
        this.stage = stage;
        Catalogue catalogue = new Catalogue(null, null);
        session = new EditSession(
                plan,
                new Checker(catalogue.ruleBook(Catalogue.HOUSE_BOOK).stream().toList()));
        FxThread ui = new FxThread();
        tasks = new BackgroundTasks(ui);
        AppContext context = new AppContext(new Preferences(folder), catalogue, tasks, ui, Clock.systemUTC());
        window = context.window(stage, new Start(settings(tables), session, null, List.of()), made -> {
            state = made;
            return new FakeDialogs();
        });
        window.show();
    }

    private static Settings settings(boolean tables) {
        return new Settings(
                Locale.ENGLISH,
                Settings.first(Locale.ENGLISH).theme(),
                List.of(),
                null,
                new Settings.WindowPlace(0, 0, WIDTH, HEIGHT, false),
                true,
                true,
                Settings.LEFT_WIDTH,
                Settings.RIGHT_WIDTH,
                Set.of(),
                new PanelSettings(
                        tables,
                        PanelSettings.TABLES_HEIGHT,
                        Set.of(),
                        LayerLooks.PLAIN,
                        true,
                        List.of(),
                        OverlaySettings.FIRST),
                WorkSettings.FIRST);
    }

    /** Returns what is in the window. */
    public Scene scene() {
        return stage.getScene();
    }

    /** Returns the session of the window. */
    public EditSession session() {
        return session;
    }

    /** Returns what the window shows. */
    public ViewState state() {
        return state;
    }

    @Override
    public void close() {
        stage.hide();
        window.dispose();
        // What panels have put off until now still hands work over.
        Platform.runLater(tasks::close);
    }
}
