package dev.madang.app;

import dev.madang.edit.Signature;
import dev.madang.io.json.Catalogue;
import dev.madang.session.EditSession;
import dev.madang.text.Messages;
import dev.madang.view.SessionProperties;
import dev.madang.view.UsualBooths;
import dev.madang.view.ViewState;
import dev.madang.view.Workspace;
import dev.madang.view.document.Dialogs;
import dev.madang.view.document.DocumentServices;
import dev.madang.view.document.Documents;
import dev.madang.view.document.JsonFiles;
import dev.madang.view.document.RecentFiles;
import dev.madang.view.sales.PlannerQuestion;
import dev.madang.view.support.BackgroundTasks;
import dev.madang.view.support.PendingEdit;
import dev.madang.view.support.UiThread;
import dev.madang.view.window.MainWindow;
import dev.madang.view.window.WindowParts;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.function.Function;
import javafx.stage.Stage;

/** Builds every object of the window once, and hands each what it needs. */
final class AppContext {

    private final Preferences preferences;
    private final Catalogue catalogue;
    private final BackgroundTasks tasks;
    private final UiThread ui;
    private final Clock clock;
    private Runnable afterShown = () -> {};
    private Runnable afterClosed = () -> {};

    AppContext(Preferences preferences, Catalogue catalogue, BackgroundTasks tasks, UiThread ui, Clock clock) {
        this.preferences = preferences;
        this.catalogue = catalogue;
        this.tasks = tasks;
        this.ui = ui;
        this.clock = clock;
    }

    /** Builds a window on a stage; {@code dialogs} makes the dialogs that speak the window's language. */
    MainWindow window(Stage stage, Start start, Function<ViewState, Dialogs> dialogs) {
        ViewState state = state(start);
        EditSession session = start.session();
        Workspace workspace = new Workspace(session, new SessionProperties(session), state, new PendingEdit(), ui);
        DocumentServices services =
                new DocumentServices(new JsonFiles(), catalogue, dialogs.apply(state), tasks, clock);
        Documents documents = new Documents(
                workspace, services, new RecentFiles(start.settings().recent()));
        if (start.file() != null) {
            documents.openedFrom(start.file());
        }
        session.signWith(
                () -> new Signature(state.planner().get(), clock.instant().truncatedTo(ChronoUnit.SECONDS)));
        UsualBooths.follow(session, state);
        PlannerQuestion.await(workspace, services.dialogs());
        stage.focusedProperty().subscribe(focused -> state.today().set(LocalDate.now(clock)));
        ListedSpaces listed = new ListedSpaces();
        WindowParts parts = new WindowWiring(workspace, services, start.settings()).parts(documents, listed::of);
        MainWindow window = new MainWindow(stage, parts, WindowActions.of(parts), start.settings(), preferences::save);
        SafetyCopy copy = keepCopies(workspace, services);
        Thread.setDefaultUncaughtExceptionHandler(new CrashGuard(workspace, services.dialogs(), copy));
        Recovery recovery =
                new Recovery(workspace, documents, services.dialogs(), preferences.folder(), clock.getZone());
        afterShown = recovery::offer;
        listed.load(catalogue, tasks, window::reloadVenue);
        return window;
    }

    /** Does what waits for the window to be seen: offers what was rescued from an earlier run. */
    void shown() {
        ui.execute(afterShown);
    }

    /** Does what is left when the window is gone. */
    void closed() {
        afterClosed.run();
    }

    private static ViewState state(Start start) {
        ViewState state = new ViewState();
        Locale machine = Locale.getDefault();
        state.messages().set(Messages.of(start.settings().language()));
        state.messages().subscribe(messages -> Locale.setDefault(toolkitLocale(messages, machine)));
        state.theme().set(start.settings().theme());
        start.settings().work().applyTo(state);
        state.layers().set(start.settings().panels().layers());
        start.settings().panels().overlays().applyTo(state.overlay());
        state.level().set(start.session().plan().levels().get(0).id());
        return state;
    }

    /** The toolkit's own words, such as months in a calendar and "Copy" in a field, follow the default locale. */
    private static Locale toolkitLocale(Messages messages, Locale machine) {
        Locale language = messages.language();
        if (machine.getLanguage().equals(language.getLanguage())) {
            return machine;
        }
        return Locale.KOREAN.equals(language) ? Locale.KOREA : language;
    }

    private SafetyCopy keepCopies(Workspace workspace, DocumentServices services) {
        String window = String.format(Locale.ROOT, "%016x", new SecureRandom().nextLong());
        SafetyCopy copy = new SafetyCopy(workspace, services.files(), tasks, preferences.folder(), clock, window);
        workspace.session().listen(copy);
        afterClosed = copy::close;
        return copy;
    }
}
