package dev.madang.view.window;

import dev.madang.view.Workspace;
import dev.madang.view.action.Actions;
import dev.madang.view.booth.NumberingController;
import dev.madang.view.find.CommandsController;
import dev.madang.view.find.FindController;
import dev.madang.view.inspector.BoothInspectorController;
import dev.madang.view.inspector.DimensionInspectorController;
import dev.madang.view.inspector.FeatureInspectorController;
import dev.madang.view.inspector.GapFieldsController;
import dev.madang.view.inspector.InspectorController;
import dev.madang.view.inspector.NoteInspectorController;
import dev.madang.view.inspector.PartInspectorController;
import dev.madang.view.inspector.PlanInspectorController;
import dev.madang.view.inspector.SeveralInspectorController;
import dev.madang.view.inspector.ShapeFieldsController;
import dev.madang.view.inspector.StandController;
import dev.madang.view.inspector.UnderlayInspectorController;
import dev.madang.view.inspector.ZoneInspectorController;
import dev.madang.view.panel.CapacityController;
import dev.madang.view.panel.DifferencesController;
import dev.madang.view.panel.ExhibitorsController;
import dev.madang.view.panel.FindingsController;
import dev.madang.view.panel.HistoryController;
import dev.madang.view.panel.LayersController;
import dev.madang.view.panel.LevelTabsController;
import dev.madang.view.panel.PaletteController;
import dev.madang.view.panel.SideViewController;
import dev.madang.view.panel.StatusBarController;
import dev.madang.view.panel.ToolOptionsController;
import dev.madang.view.safety.SafetyController;
import dev.madang.view.support.MessagesBundle;
import dev.madang.view.support.Views;
import dev.madang.view.table.BoothTableController;
import dev.madang.view.table.ExhibitorTableController;
import dev.madang.view.table.TableContext;
import dev.madang.view.table.TablesController;
import dev.madang.view.underlay.CalibrateController;
import java.time.Clock;
import java.time.ZoneId;

/** Says how the controllers of a window's views are made. */
public final class WindowViews {

    private WindowViews() {}

    /** Returns views in the language of the window. */
    public static Views of(WindowParts parts, Actions actions) {
        Views views = new Views(new MessagesBundle(parts.workspace().messages()));
        views.with(MainWindowController.class, () -> new MainWindowController(parts, actions, views));
        panels(views, parts);
        bars(views, parts, actions);
        inspectors(views, parts, actions);
        tables(views, parts, actions);
        search(views, parts);
        return views;
    }

    private static void panels(Views views, WindowParts parts) {
        Workspace workspace = parts.workspace();
        DocumentParts documents = parts.documents();
        HallParts hall = parts.hall();
        views.with(PaletteController.class, () -> new PaletteController(workspace, hall.canvas()))
                .with(
                        ExhibitorsController.class,
                        () -> new ExhibitorsController(
                                workspace,
                                hall.spotlight(),
                                parts.newIds(),
                                hall.canvas().seatDrag()))
                .with(LayersController.class, () -> new LayersController(workspace))
                .with(
                        FindingsController.class,
                        () -> new FindingsController(
                                workspace, parts.search().walk(), parts.safety().desk()))
                .with(
                        DifferencesController.class,
                        () -> new DifferencesController(
                                workspace, hall.spotlight(), documents.comparisons(), documents.revisions()))
                .with(CapacityController.class, () -> new CapacityController(workspace))
                .with(HistoryController.class, () -> new HistoryController(workspace, ZoneId.systemDefault()))
                .with(SideViewController.class, () -> new SideViewController(workspace, hall.sideBySide()))
                .with(
                        NumberingController.class,
                        () -> new NumberingController(workspace, parts.booths().numbering(), hall.spotlight()));
    }

    /** What lies along the edges of the hall. */
    private static void bars(Views views, WindowParts parts, Actions actions) {
        Workspace workspace = parts.workspace();
        VenueParts venue = parts.venue();
        views.with(LevelTabsController.class, () -> new LevelTabsController(workspace, venue.listed()))
                .with(
                        CalibrateController.class,
                        () -> new CalibrateController(
                                parts.underlays().desk(), parts.hall().canvas()::requestFocus))
                .with(ToolOptionsController.class, () -> new ToolOptionsController(workspace))
                .with(VenueBarController.class, () -> new VenueBarController(workspace, actions, venue.updates()))
                .with(
                        StatusBarController.class,
                        () -> new StatusBarController(
                                workspace,
                                parts.documents().documents(),
                                parts.documents().services().tasks(),
                                actions.get("sales.holds").deed(),
                                parts.safety().levelCheck()));
    }

    private static void inspectors(Views views, WindowParts parts, Actions actions) {
        Workspace workspace = parts.workspace();
        views.with(InspectorController.class, () -> new InspectorController(workspace, views))
                .with(PartInspectorController.class, () -> new PartInspectorController(workspace, parts.dialogs()))
                .with(
                        UnderlayInspectorController.class,
                        () -> new UnderlayInspectorController(
                                parts.underlays().desk(), parts.underlays().deeds()::importFile))
                .with(
                        PlanInspectorController.class,
                        () -> new PlanInspectorController(
                                workspace, actions.get("sales.event").deed()))
                .with(
                        BoothInspectorController.class,
                        () -> new BoothInspectorController(workspace, parts.dialogs(), parts.newIds()))
                .with(StandController.class, () -> new StandController(workspace, parts.dialogs()))
                .with(ShapeFieldsController.class, () -> new ShapeFieldsController(workspace))
                .with(GapFieldsController.class, () -> new GapFieldsController(workspace))
                .with(FeatureInspectorController.class, () -> new FeatureInspectorController(workspace))
                .with(ZoneInspectorController.class, () -> new ZoneInspectorController(workspace))
                .with(NoteInspectorController.class, () -> new NoteInspectorController(workspace))
                .with(DimensionInspectorController.class, () -> new DimensionInspectorController(workspace))
                .with(SeveralInspectorController.class, () -> new SeveralInspectorController(workspace));
    }

    private static void tables(Views views, WindowParts parts, Actions actions) {
        TableContext tables = new TableContext(
                parts.workspace(),
                parts.panels(),
                parts.hall().spotlight(),
                parts.documents().services().tasks(),
                parts.dialogs(),
                parts.newIds(),
                Clock.system(ZoneId.systemDefault()));
        views.with(
                SafetyController.class,
                () -> new SafetyController(
                        parts.workspace(),
                        tables.tasks(),
                        actions.get("check.attendance").deed()));
        views.with(TablesController.class, () -> new TablesController(tables))
                .with(BoothTableController.class, () -> new BoothTableController(tables))
                .with(ExhibitorTableController.class, () -> new ExhibitorTableController(tables));
    }

    private static void search(Views views, WindowParts parts) {
        Workspace workspace = parts.workspace();
        SearchParts search = parts.search();
        Runnable toTheHall = parts.hall().canvas()::requestFocus;
        views.with(FindController.class, () -> new FindController(workspace, search.finder(), toTheHall))
                .with(CommandsController.class, () -> new CommandsController(workspace, search.commands(), toTheHall));
    }
}
