package dev.madang.view.window;

import dev.madang.view.Workspace;
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
import dev.madang.view.support.MessagesBundle;
import dev.madang.view.support.Views;
import dev.madang.view.table.BoothTableController;
import dev.madang.view.table.ExhibitorTableController;
import dev.madang.view.table.TableContext;
import dev.madang.view.table.TablesController;
import java.time.Clock;
import java.time.ZoneId;

/** Says how the controllers of a window's views are made. */
public final class WindowViews {

    private WindowViews() {}

    /** Returns views in the language of the window. */
    public static Views of(WindowParts parts) {
        Workspace workspace = parts.workspace();
        Views views = new Views(new MessagesBundle(workspace.messages()));
        return panels(views, parts)
                .with(MainWindowController.class, () -> new MainWindowController(parts, views))
                .with(PaletteController.class, () -> new PaletteController(workspace, parts.canvas()))
                .with(
                        ExhibitorsController.class,
                        () -> new ExhibitorsController(
                                workspace,
                                parts.spotlight(),
                                parts.newIds(),
                                parts.canvas().seatDrag()))
                .with(LevelTabsController.class, () -> new LevelTabsController(workspace, parts.listed()))
                .with(FindingsController.class, () -> new FindingsController(workspace, parts.walk()))
                .with(
                        DifferencesController.class,
                        () -> new DifferencesController(
                                workspace, parts.spotlight(), parts.comparisons(), parts.revisions()))
                .with(SideViewController.class, () -> new SideViewController(workspace, parts.sideBySide()))
                .with(CapacityController.class, () -> new CapacityController(workspace))
                .with(
                        StatusBarController.class,
                        () -> new StatusBarController(
                                workspace,
                                parts.documents(),
                                parts.tasks(),
                                parts.actions().get("sales.holds").deed()))
                .with(
                        NumberingController.class,
                        () -> new NumberingController(workspace, parts.numbering(), parts.spotlight()))
                .with(InspectorController.class, () -> new InspectorController(workspace, views))
                .with(PartInspectorController.class, () -> new PartInspectorController(workspace, parts.dialogs()))
                .with(
                        VenueBarController.class,
                        () -> new VenueBarController(
                                workspace, parts.actions(), parts.venue().updates()))
                .with(
                        PlanInspectorController.class,
                        () -> new PlanInspectorController(
                                workspace, parts.actions().get("sales.event").deed()))
                .with(
                        BoothInspectorController.class,
                        () -> new BoothInspectorController(workspace, parts.dialogs(), parts.newIds()))
                .with(ShapeFieldsController.class, () -> new ShapeFieldsController(workspace))
                .with(GapFieldsController.class, () -> new GapFieldsController(workspace))
                .with(FeatureInspectorController.class, () -> new FeatureInspectorController(workspace))
                .with(ZoneInspectorController.class, () -> new ZoneInspectorController(workspace))
                .with(NoteInspectorController.class, () -> new NoteInspectorController(workspace))
                .with(DimensionInspectorController.class, () -> new DimensionInspectorController(workspace))
                .with(ToolOptionsController.class, () -> new ToolOptionsController(workspace))
                .with(SeveralInspectorController.class, () -> new SeveralInspectorController(workspace));
    }

    /** Tables, layers, history, and what looks for something. */
    private static Views panels(Views views, WindowParts parts) {
        Workspace workspace = parts.workspace();
        TableContext tables = new TableContext(
                workspace,
                parts.panels(),
                parts.spotlight(),
                parts.tasks(),
                parts.dialogs(),
                parts.newIds(),
                Clock.system(ZoneId.systemDefault()));
        return views.with(LayersController.class, () -> new LayersController(workspace))
                .with(HistoryController.class, () -> new HistoryController(workspace, ZoneId.systemDefault()))
                .with(
                        FindController.class,
                        () -> new FindController(workspace, parts.finder(), parts.canvas()::requestFocus))
                .with(
                        CommandsController.class,
                        () -> new CommandsController(workspace, parts.commands(), parts.canvas()::requestFocus))
                .with(TablesController.class, () -> new TablesController(tables))
                .with(BoothTableController.class, () -> new BoothTableController(tables))
                .with(ExhibitorTableController.class, () -> new ExhibitorTableController(tables));
    }
}
