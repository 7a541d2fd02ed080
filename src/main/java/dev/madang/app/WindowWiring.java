package dev.madang.app;

import dev.madang.model.ElementId;
import dev.madang.model.ListedSpace;
import dev.madang.model.Plan;
import dev.madang.view.NewIds;
import dev.madang.view.PanelState;
import dev.madang.view.Settings;
import dev.madang.view.Workspace;
import dev.madang.view.books.BookDesk;
import dev.madang.view.booth.BoothDeeds;
import dev.madang.view.booth.NumberingDesk;
import dev.madang.view.canvas.PlanCanvas;
import dev.madang.view.document.Comparisons;
import dev.madang.view.document.DocumentServices;
import dev.madang.view.document.Documents;
import dev.madang.view.document.Revisions;
import dev.madang.view.find.Commands;
import dev.madang.view.find.Finder;
import dev.madang.view.list.Lists;
import dev.madang.view.panel.FindingDesk;
import dev.madang.view.panel.FindingWalk;
import dev.madang.view.panel.LevelFit;
import dev.madang.view.panel.SideBySide;
import dev.madang.view.panel.Spotlight;
import dev.madang.view.safety.LevelCheck;
import dev.madang.view.safety.OverlayDesk;
import dev.madang.view.sales.PlannerQuestion;
import dev.madang.view.sales.SalesBoard;
import dev.madang.view.underlay.UnderlayDeeds;
import dev.madang.view.underlay.UnderlayDesk;
import dev.madang.view.underlay.UnderlayEditor;
import dev.madang.view.venue.VenueDeeds;
import dev.madang.view.venue.VenueEditor;
import dev.madang.view.venue.VenueUpdates;
import dev.madang.view.window.BoothParts;
import dev.madang.view.window.DocumentParts;
import dev.madang.view.window.FocusRing;
import dev.madang.view.window.HallParts;
import dev.madang.view.window.SafetyParts;
import dev.madang.view.window.SearchParts;
import dev.madang.view.window.UnderlayParts;
import dev.madang.view.window.VenueParts;
import dev.madang.view.window.WindowParts;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.function.Supplier;

/** Makes the parts of one window, theme by theme. */
final class WindowWiring {

    private final Workspace workspace;
    private final DocumentServices services;
    private final Settings settings;
    private final Supplier<ElementId> newIds;

    WindowWiring(Workspace workspace, DocumentServices services, Settings settings) {
        this.workspace = workspace;
        this.services = services;
        this.settings = settings;
        newIds = new NewIds(new Random(), id -> workspace.session().plan().usesId(id));
    }

    /** Makes all parts around the plan as a file; {@code listed} knows which spaces cannot be drawn. */
    WindowParts parts(Documents documents, Function<Plan, List<ListedSpace>> listed) {
        HallParts hall = hall();
        SearchParts search = search(hall.spotlight());
        return new WindowParts(
                workspace,
                newIds,
                new PanelState(settings),
                new FocusRing(),
                documents(documents),
                hall,
                booths(hall.canvas()),
                search,
                new SalesBoard(workspace, hall.spotlight(), services.dialogs(), services.tasks(), services.clock()),
                venue(documents, hall.canvas(), listed),
                underlays(hall.canvas()),
                safety(search.walk()));
    }

    private DocumentParts documents(Documents documents) {
        Comparisons comparisons = new Comparisons(workspace, services);
        Revisions revisions = new Revisions(workspace, services, documents, comparisons);
        return new DocumentParts(
                documents,
                services,
                comparisons,
                revisions,
                BookDesk.of(workspace, services.catalogue()),
                new Lists(
                        workspace,
                        services,
                        newIds,
                        edit -> PlannerQuestion.askBefore(edit, workspace, services.dialogs())));
    }

    private HallParts hall() {
        // The canvas loads the bundled font, in which the window is set, too.
        PlanCanvas canvas = new PlanCanvas(workspace.session(), workspace.state(), newIds);
        return new HallParts(
                canvas,
                new LevelFit(workspace, canvas),
                new Spotlight(workspace, canvas),
                new SideBySide(workspace, services, newIds));
    }

    private BoothParts booths(PlanCanvas canvas) {
        BoothDeeds deeds = new BoothDeeds(workspace, services.dialogs(), newIds);
        canvas.setBoothRequests(deeds);
        return new BoothParts(deeds, new NumberingDesk(workspace, services.tasks()));
    }

    private SearchParts search(Spotlight spotlight) {
        return new SearchParts(
                new Finder(workspace, spotlight),
                new Commands(workspace, settings.panels().recentCommands()),
                new FindingWalk(workspace, spotlight));
    }

    private SafetyParts safety(FindingWalk walk) {
        return new SafetyParts(
                new LevelCheck(workspace, services.tasks(), services.catalogue()::ruleBooks),
                new FindingDesk(workspace, walk, services),
                new OverlayDesk(workspace, services.tasks()));
    }

    private UnderlayParts underlays(PlanCanvas canvas) {
        UnderlayDesk desk = new UnderlayDesk(workspace);
        UnderlayDeeds deeds = new UnderlayDeeds(desk, services.dialogs(), services.tasks(), newIds);
        return new UnderlayParts(desk, deeds, new UnderlayEditor(desk, canvas));
    }

    private VenueParts venue(Documents documents, PlanCanvas canvas, Function<Plan, List<ListedSpace>> listed) {
        NewIds ids = new NewIds(new Random(), id -> false);
        Supplier<String> newPartIds = () -> ids.get().value();
        VenueUpdates updates = new VenueUpdates(workspace, services.catalogue(), services.tasks());
        VenueDeeds deeds = new VenueDeeds(
                workspace, services.dialogs(), documents, services.catalogue(), services.tasks(), newPartIds);
        deeds.onCatalogueChanged(updates::reload);
        updates.reload();
        return new VenueParts(new VenueEditor(workspace, canvas, newPartIds), deeds, updates, listed);
    }
}
