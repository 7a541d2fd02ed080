package dev.madang.app;

import dev.madang.model.ElementId;
import dev.madang.model.PlanElement;
import dev.madang.view.Workspace;
import dev.madang.view.action.Action;
import dev.madang.view.action.Actions;
import dev.madang.view.action.BoothActions;
import dev.madang.view.action.CheckActions;
import dev.madang.view.action.CompareActions;
import dev.madang.view.action.DrawingActions;
import dev.madang.view.action.EditActions;
import dev.madang.view.action.FileActions;
import dev.madang.view.action.HelpActions;
import dev.madang.view.action.InsertActions;
import dev.madang.view.action.ListActions;
import dev.madang.view.action.OverlayActions;
import dev.madang.view.action.PanelActions;
import dev.madang.view.action.SafetyActions;
import dev.madang.view.action.SplitActions;
import dev.madang.view.action.UnderlayActions;
import dev.madang.view.action.VenueActions;
import dev.madang.view.action.ViewActions;
import dev.madang.view.arrange.ArrangeActions;
import dev.madang.view.arrange.ClipboardActions;
import dev.madang.view.arrange.PlaceActions;
import dev.madang.view.arrange.SelectActions;
import dev.madang.view.arrange.SystemPasteboard;
import dev.madang.view.books.BookActions;
import dev.madang.view.document.Dialogs;
import dev.madang.view.document.DocumentServices;
import dev.madang.view.document.Exports;
import dev.madang.view.document.FxPrinters;
import dev.madang.view.document.Reports;
import dev.madang.view.document.Templates;
import dev.madang.view.document.VisitorMaps;
import dev.madang.view.drawing.DrawingDesk;
import dev.madang.view.find.FindActions;
import dev.madang.view.sales.SalesActions;
import dev.madang.view.window.FocusRing;
import dev.madang.view.window.HallParts;
import dev.madang.view.window.HelpTexts;
import dev.madang.view.window.VenueParts;
import dev.madang.view.window.WindowParts;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** The table of what a user can do with the parts of a window, theme by theme. */
final class WindowActions {

    private final WindowParts parts;
    private final Workspace workspace;
    private final DocumentServices services;
    private final Dialogs dialogs;
    private final Supplier<ElementId> newIds;
    private final HelpTexts help;

    private WindowActions(WindowParts parts) {
        this.parts = parts;
        workspace = parts.workspace();
        services = parts.documents().services();
        dialogs = parts.dialogs();
        newIds = parts.newIds();
        help = new HelpTexts(workspace, dialogs);
    }

    /** Returns all actions in the order in which help lists them, and tells those who list them. */
    static Actions of(WindowParts parts) {
        WindowActions themes = new WindowActions(parts);
        Actions actions = new Actions(
                parts.workspace().pending(),
                Stream.of(themes.document(), themes.hall(), themes.arranging(), themes.business(), themes.window())
                        .flatMap(List::stream)
                        .toList());
        themes.help.list(actions);
        parts.search().commands().list(actions.all());
        return actions;
    }

    private List<List<Action>> document() {
        return List.of(
                FileActions.of(
                        parts.documents().documents(),
                        new Exports(workspace, services, new FxPrinters()),
                        new Reports(workspace, services)::write,
                        new VisitorMaps(workspace, services)::write,
                        new Templates(workspace, services)::save),
                DrawingActions.of(new DrawingDesk(
                        workspace,
                        services,
                        parts.documents().documents(),
                        newIds,
                        parts.venue().deeds()::keep)),
                ListActions.of(parts.documents().lists()),
                EditActions.of(workspace, newIds, this::reveal));
    }

    private List<List<Action>> hall() {
        HallParts hall = parts.hall();
        FocusRing ring = parts.ring();
        VenueParts venue = parts.venue();
        return List.of(
                OverlayActions.of(workspace.state().overlay()),
                ViewActions.of(workspace, hall.canvas(), hall.levelFit(), parts.panels(), ring::next, ring::previous),
                SplitActions.of(hall.sideBySide()),
                InsertActions.of(workspace),
                BoothActions.of(
                        workspace,
                        parts.booths().deeds(),
                        parts.booths().numbering().open()),
                VenueActions.of(workspace, venue.editor(), venue.deeds(), venue.updates()),
                UnderlayActions.of(parts.underlays().desk(), parts.underlays().deeds()));
    }

    private List<List<Action>> arranging() {
        return List.of(
                ClipboardActions.of(workspace, dialogs, new SystemPasteboard(), newIds),
                SelectActions.of(workspace, dialogs),
                ArrangeActions.of(workspace),
                PlaceActions.of(workspace, dialogs, newIds, parts.hall().canvas()::preview));
    }

    private List<List<Action>> business() {
        return List.of(
                SalesActions.of(
                        workspace,
                        dialogs,
                        page -> parts.sales()
                                .show(page, parts.hall().canvas().getScene().getWindow()),
                        services.catalogue()::ruleBooks,
                        () -> newIds.get().value()),
                CheckActions.of(workspace, parts.search().walk(), parts.safety().desk()),
                SafetyActions.of(workspace, parts.panels(), parts.safety().levelCheck(), dialogs),
                BookActions.of(workspace, dialogs, parts.documents().books(), () -> newIds.get()
                        .value()));
    }

    private List<List<Action>> window() {
        return List.of(
                PanelActions.of(workspace, parts.panels()),
                FindActions.of(parts.search().finder(), parts.search().commands()),
                CompareActions.of(
                        workspace,
                        parts.documents().comparisons(),
                        parts.documents().revisions()),
                HelpActions.of(help::showKeys, help::showAbout));
    }

    /** What can be seen in the second view needs no other level in the main one. */
    private void reveal(List<PlanElement> elements) {
        if (!parts.hall().sideBySide().isOnLevelOf(elements)) {
            parts.hall().spotlight().show(elements);
        }
    }
}
