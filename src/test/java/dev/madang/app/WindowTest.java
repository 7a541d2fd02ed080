package dev.madang.app;

import dev.madang.check.Checker;
import dev.madang.io.json.Catalogue;
import dev.madang.model.Plan;
import dev.madang.session.EditSession;
import dev.madang.view.AlignTo;
import dev.madang.view.Settings;
import dev.madang.view.ViewState;
import dev.madang.view.Viewport;
import dev.madang.view.WorkSettings;
import dev.madang.view.canvas.PlanCanvas;
import dev.madang.view.document.Dialogs;
import dev.madang.view.document.FakeDialogs;
import dev.madang.view.document.Samples;
import dev.madang.view.support.BackgroundTasks;
import dev.madang.view.support.FxThread;
import dev.madang.view.window.MainWindow;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** Starts the real window without a display, with dialogs that answer as told and a folder of its own. */
@Tag("ui")
public abstract class WindowTest {

    private static final int PATIENCE_SECONDS = 20;

    @TempDir
    protected Path folder;

    protected final FxRobot robot = new FxRobot();
    protected final FakeDialogs dialogs = new FakeDialogs();
    protected EditSession session;
    protected ViewState state;
    protected Stage stage;
    private BackgroundTasks tasks;
    private final Locale machine = Locale.getDefault();

    /** Returns the plan that the window begins with; the sample unless a test says otherwise. */
    protected Plan firstPlan(Catalogue catalogue) throws Exception {
        return Samples.read(catalogue, Locale.ENGLISH);
    }

    /** Returns the catalogue at hand: what is packed, unless a test has a folder of its own. */
    protected Catalogue catalogue() {
        return new Catalogue(null, null);
    }

    /** Returns what asks the user: answers as told, unless a test says otherwise. */
    protected Dialogs dialogs(ViewState viewState, BackgroundTasks work) {
        return dialogs;
    }

    @BeforeEach
    void startWindow() throws Exception {
        FxToolkit.registerPrimaryStage();
        FxThread ui = new FxThread();
        tasks = new BackgroundTasks(ui);
        Catalogue catalogue = catalogue();
        session = new EditSession(
                firstPlan(catalogue),
                new Checker(catalogue.ruleBook(Catalogue.HOUSE_BOOK).stream().toList()));
        Settings settings = settings();
        Start start = new Start(settings, session, null, java.util.List.of());
        AppContext context = new AppContext(new Preferences(folder), catalogue, tasks, ui, Clock.systemUTC());
        stage = FxToolkit.registerStage(Stage::new);
        FxToolkit.setupFixture(() -> {
            MainWindow window = context.window(stage, start, viewState -> {
                state = viewState;
                return dialogs(viewState, tasks);
            });
            window.show();
        });
        settle();
        waitFor(() -> canvas().getWidth() > 0);
    }

    /** The screen without a display is 1280 x 800; what lies beyond cannot be clicked. */
    private static Settings settings() {
        Settings first = Settings.first(Locale.ENGLISH);
        return new Settings(
                first.language(),
                first.theme(),
                first.recent(),
                null,
                new Settings.WindowPlace(0, 0, 1_280, 800, false),
                true,
                true,
                first.leftWidth(),
                first.rightWidth(),
                first.folded(),
                first.panels(),
                new WorkSettings("", true, 3_000, AlignTo.KEY));
    }

    @AfterEach
    void closeWindow() throws TimeoutException {
        robot.release(new javafx.scene.input.KeyCode[0]);
        robot.release(new javafx.scene.input.MouseButton[0]);
        FxToolkit.cleanupStages();
        tasks.close();
        Thread.setDefaultUncaughtExceptionHandler(null);
        Locale.setDefault(machine);
    }

    /** Waits until the window has nothing more to do. */
    protected static void settle() {
        WaitForAsyncUtils.waitForFxEvents();
    }

    /** Waits until something has come about. */
    protected static void waitFor(Callable<Boolean> condition) {
        try {
            WaitForAsyncUtils.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS, () -> onFx(condition));
        } catch (TimeoutException e) {
            throw new AssertionError("It did not come about within " + PATIENCE_SECONDS + " s.", e);
        }
        settle();
    }

    /** Asks the window something on its own thread. */
    protected static <T> T onFx(Callable<T> question) {
        return WaitForAsyncUtils.waitForAsyncFx(TimeUnit.SECONDS.toMillis(PATIENCE_SECONDS), question);
    }

    /** Does something on the window's own thread. */
    protected static void doOnFx(Runnable deed) {
        onFx(() -> {
            deed.run();
            return true;
        });
        settle();
    }

    protected PlanCanvas canvas() {
        return robot.lookup(node -> node instanceof PlanCanvas).queryAs(PlanCanvas.class);
    }

    /** Returns where on the screen a place of the level is seen. */
    protected Point2D onScreen(double xMm, double yMm) {
        return onFx(() -> {
            Viewport viewport = state.viewport().get();
            return canvas().localToScreen(viewport.toScreenX(xMm), viewport.toScreenY(yMm));
        });
    }

    /** Returns the node with an id, if it is there. */
    protected Optional<Node> node(String id) {
        return robot.lookup("#" + id).tryQuery();
    }
}
