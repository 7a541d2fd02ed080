package dev.madang.app;

import dev.madang.check.Checker;
import dev.madang.io.json.Catalogue;
import dev.madang.model.ListedSpace;
import dev.madang.model.Plan;
import dev.madang.model.Venue;
import dev.madang.session.EditSession;
import dev.madang.text.Messages;
import dev.madang.view.MainWindow;
import dev.madang.view.NewIds;
import dev.madang.view.PanelState;
import dev.madang.view.SessionProperties;
import dev.madang.view.Settings;
import dev.madang.view.ViewState;
import dev.madang.view.WindowParts;
import dev.madang.view.Workspace;
import dev.madang.view.action.Actions;
import dev.madang.view.action.CheckActions;
import dev.madang.view.action.EditActions;
import dev.madang.view.action.FileActions;
import dev.madang.view.action.HelpActions;
import dev.madang.view.action.InsertActions;
import dev.madang.view.action.ViewActions;
import dev.madang.view.canvas.PlanCanvas;
import dev.madang.view.document.Dialogs;
import dev.madang.view.document.DocumentServices;
import dev.madang.view.document.Documents;
import dev.madang.view.document.FxDialogs;
import dev.madang.view.document.JsonFiles;
import dev.madang.view.document.RecentFiles;
import dev.madang.view.document.Samples;
import dev.madang.view.panel.FindingWalk;
import dev.madang.view.support.BackgroundTasks;
import dev.madang.view.support.FxThread;
import dev.madang.view.support.PendingEdit;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Random;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;

/** Builds every object of the window once, and hands each what it needs. */
final class AppContext {
    private final Preferences preferences;
    private final BackgroundTasks tasks;
    private final Catalogue catalogue;

    AppContext(Preferences preferences, BackgroundTasks tasks, Catalogue catalogue) {
        this.preferences = preferences;
        this.tasks = tasks;
        this.catalogue = catalogue;
    }

    MainWindow window(Stage stage, Plan plan, Settings settings) {
        ViewState state = new ViewState();
        state.messages().set(Messages.of(settings.language()));
        state.theme().set(settings.theme());
        state.level().set(plan.levels().get(0).id());
        Checker checker = new Checker(catalogue.ruleBook(Samples.BOOK).stream().toList());
        EditSession session = new EditSession(plan, checker);
        Workspace workspace =
                new Workspace(session, new SessionProperties(session), state, new PendingEdit(), new FxThread());
        Dialogs dialogs = new FxDialogs(stage, state.messages()::get);
        Documents documents = new Documents(
                workspace,
                new DocumentServices(new JsonFiles(), catalogue, dialogs, tasks, Clock.system(ZoneId.systemDefault())),
                new RecentFiles(settings.recent()));
        NewIds newIds = new NewIds(new Random(), id -> session.plan().usesId(id));
        PlanCanvas canvas = new PlanCanvas(session, state, newIds);
        PanelState panels = new PanelState(settings);
        FindingWalk walk = new FindingWalk(workspace, canvas);
        Actions actions = new Actions(
                workspace.pending(),
                List.of(
                        FileActions.of(
                                documents,
                                () -> {},
                                () -> stage.fireEvent(new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST))),
                        EditActions.of(workspace, newIds),
                        ViewActions.of(workspace, canvas, panels),
                        InsertActions.of(workspace),
                        CheckActions.of(workspace, walk),
                        HelpActions.of(() -> {}, () -> {})));
        WindowParts parts = new WindowParts(
                workspace, documents, dialogs, canvas, walk, actions, panels, tasks, newIds, this::listed);
        return new MainWindow(stage, parts, settings, preferences::save);
    }

    private List<ListedSpace> listed(Plan plan) {
        return catalogue.venue(plan.venue().id()).map(Venue::listed).orElse(List.of());
    }
}
