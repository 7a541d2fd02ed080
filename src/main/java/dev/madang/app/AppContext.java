package dev.madang.app;

import dev.madang.edit.Signature;
import dev.madang.io.json.Catalogue;
import dev.madang.model.ListedSpace;
import dev.madang.model.Plan;
import dev.madang.model.PlanElement;
import dev.madang.session.EditSession;
import dev.madang.text.Messages;
import dev.madang.view.NewIds;
import dev.madang.view.PanelState;
import dev.madang.view.SessionProperties;
import dev.madang.view.Settings;
import dev.madang.view.UsualBooths;
import dev.madang.view.ViewState;
import dev.madang.view.Workspace;
import dev.madang.view.action.Actions;
import dev.madang.view.action.BoothActions;
import dev.madang.view.action.CheckActions;
import dev.madang.view.action.CompareActions;
import dev.madang.view.action.EditActions;
import dev.madang.view.action.FileActions;
import dev.madang.view.action.HelpActions;
import dev.madang.view.action.InsertActions;
import dev.madang.view.action.PanelActions;
import dev.madang.view.action.SplitActions;
import dev.madang.view.action.VenueActions;
import dev.madang.view.action.ViewActions;
import dev.madang.view.arrange.ArrangeActions;
import dev.madang.view.arrange.ClipboardActions;
import dev.madang.view.arrange.PlaceActions;
import dev.madang.view.arrange.SelectActions;
import dev.madang.view.arrange.SystemPasteboard;
import dev.madang.view.booth.BoothDeeds;
import dev.madang.view.booth.NumberingDesk;
import dev.madang.view.canvas.PlanCanvas;
import dev.madang.view.document.Comparisons;
import dev.madang.view.document.Dialogs;
import dev.madang.view.document.DocumentServices;
import dev.madang.view.document.Documents;
import dev.madang.view.document.Exports;
import dev.madang.view.document.JsonFiles;
import dev.madang.view.document.RecentFiles;
import dev.madang.view.document.Revisions;
import dev.madang.view.document.Templates;
import dev.madang.view.find.Commands;
import dev.madang.view.find.FindActions;
import dev.madang.view.find.Finder;
import dev.madang.view.panel.FindingWalk;
import dev.madang.view.panel.LevelFit;
import dev.madang.view.panel.SideBySide;
import dev.madang.view.panel.Spotlight;
import dev.madang.view.sales.PlannerQuestion;
import dev.madang.view.sales.SalesActions;
import dev.madang.view.sales.SalesBoard;
import dev.madang.view.support.BackgroundTasks;
import dev.madang.view.support.PendingEdit;
import dev.madang.view.support.UiThread;
import dev.madang.view.venue.VenueDeeds;
import dev.madang.view.venue.VenueEditor;
import dev.madang.view.venue.VenueUpdates;
import dev.madang.view.window.FocusRing;
import dev.madang.view.window.HelpTexts;
import dev.madang.view.window.MainWindow;
import dev.madang.view.window.VenueParts;
import dev.madang.view.window.WindowParts;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.stage.Stage;

/** Builds every object of the window once, and hands each what it needs. */
final class AppContext {

    private final Preferences preferences;
    private final Catalogue catalogue;
    private final BackgroundTasks tasks;
    private final UiThread ui;
    private final Clock clock;
    private Map<String, List<ListedSpace>> listed = Map.of();
    private Runnable afterShown = () -> {};

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
        MainWindow window = new MainWindow(
                stage, parts(workspace, documents, services, start.settings()), start.settings(), preferences::save);
        guard(workspace, services);
        Recovery recovery =
                new Recovery(workspace, documents, services.dialogs(), preferences.folder(), clock.getZone());
        afterShown = recovery::offer;
        loadListed(window);
        return window;
    }

    /** Does what waits for the window to be seen: offers what was rescued from an earlier run. */
    void shown() {
        ui.execute(afterShown);
    }

    private static ViewState state(Start start) {
        ViewState state = new ViewState();
        Locale machine = Locale.getDefault();
        state.messages().set(Messages.of(start.settings().language()));
        state.messages().subscribe(messages -> Locale.setDefault(toolkitLocale(messages, machine)));
        state.theme().set(start.settings().theme());
        start.settings().work().applyTo(state);
        state.layers().set(start.settings().panels().layers());
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

    private WindowParts parts(Workspace workspace, Documents documents, DocumentServices services, Settings settings) {
        EditSession session = workspace.session();
        NewIds newIds = new NewIds(new Random(), id -> session.plan().usesId(id));
        // The canvas loads the bundled font, in which the window is set, too.
        PlanCanvas canvas = new PlanCanvas(session, workspace.state(), newIds);
        LevelFit levelFit = new LevelFit(workspace, canvas);
        Spotlight spotlight = new Spotlight(workspace, canvas);
        FindingWalk walk = new FindingWalk(workspace, spotlight);
        PanelState panels = new PanelState(settings);
        FocusRing ring = new FocusRing();
        Exports exports = new Exports(workspace, services);
        BoothDeeds deeds = new BoothDeeds(workspace, services.dialogs(), newIds);
        canvas.setBoothRequests(deeds);
        NumberingDesk numbering = new NumberingDesk(workspace, tasks);
        Finder finder = new Finder(workspace, spotlight);
        Commands commands = new Commands(workspace, settings.panels().recentCommands());
        VenueParts venue = venue(workspace, documents, services, canvas);
        Comparisons comparisons = new Comparisons(workspace, services);
        Revisions revisions = new Revisions(workspace, services, documents, comparisons);
        SideBySide sideBySide = new SideBySide(workspace, services, newIds);
        SalesBoard sales = new SalesBoard(workspace, spotlight, services.dialogs(), tasks, clock);
        HelpTexts help = new HelpTexts(workspace, services.dialogs());
        Actions actions = new Actions(
                workspace.pending(),
                List.of(
                        FileActions.of(documents, exports::export, new Templates(workspace, services)::save),
                        EditActions.of(workspace, newIds, elements -> reveal(elements, sideBySide, spotlight)),
                        ViewActions.of(workspace, canvas, levelFit, panels, ring::next, ring::previous),
                        SplitActions.of(sideBySide),
                        InsertActions.of(workspace),
                        BoothActions.of(workspace, deeds, numbering.open()),
                        VenueActions.of(workspace, venue.editor(), venue.deeds(), venue.updates()),
                        ClipboardActions.of(workspace, services.dialogs(), new SystemPasteboard(), newIds),
                        SelectActions.of(workspace, services.dialogs()),
                        ArrangeActions.of(workspace),
                        PlaceActions.of(workspace, services.dialogs(), newIds, canvas::preview),
                        SalesActions.of(
                                workspace,
                                services.dialogs(),
                                page -> sales.show(page, canvas.getScene().getWindow()),
                                catalogue::ruleBooks,
                                () -> newIds.get().value()),
                        CheckActions.of(workspace, walk),
                        PanelActions.of(workspace, panels),
                        FindActions.of(finder, commands),
                        CompareActions.of(workspace, comparisons, revisions),
                        HelpActions.of(help::showKeys, help::showAbout)));
        help.list(actions);
        commands.list(actions.all());
        return new WindowParts(
                workspace,
                documents,
                services.dialogs(),
                canvas,
                levelFit,
                spotlight,
                walk,
                actions,
                ring,
                panels,
                finder,
                commands,
                tasks,
                newIds,
                numbering,
                comparisons,
                revisions,
                sideBySide,
                sales,
                this::listed,
                venue);
    }

    private VenueParts venue(Workspace workspace, Documents documents, DocumentServices services, PlanCanvas canvas) {
        NewIds ids = new NewIds(new Random(), id -> false);
        Supplier<String> newIds = () -> ids.get().value();
        VenueUpdates updates = new VenueUpdates(workspace, catalogue, tasks);
        VenueDeeds deeds = new VenueDeeds(workspace, services.dialogs(), documents, catalogue, tasks, newIds);
        deeds.onCatalogueChanged(updates::reload);
        updates.reload();
        return new VenueParts(new VenueEditor(workspace, canvas, newIds), deeds, updates);
    }

    /** What can be seen in the second view needs no other level in the main one. */
    private static void reveal(List<PlanElement> elements, SideBySide sideBySide, Spotlight spotlight) {
        if (!sideBySide.isOnLevelOf(elements)) {
            spotlight.show(elements);
        }
    }

    private void guard(Workspace workspace, DocumentServices services) {
        Thread.setDefaultUncaughtExceptionHandler(
                new CrashGuard(workspace, services.files(), services.dialogs(), preferences.folder(), clock));
    }

    /** Reading all venues takes longer than the window should need to appear. */
    private void loadListed(MainWindow window) {
        tasks.run("task.venues", catalogue::venues).onDone(venues -> {
            listed = venues.stream().collect(Collectors.toMap(venue -> venue.id(), venue -> venue.listed()));
            window.reloadVenue();
        });
    }

    private List<ListedSpace> listed(Plan plan) {
        return listed.getOrDefault(plan.venue().id(), List.of());
    }
}
