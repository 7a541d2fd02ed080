package dev.madang.view.sales;

import dev.madang.rules.RuleBook;
import dev.madang.view.Workspace;
import dev.madang.view.action.Action;
import dev.madang.view.document.Dialogs;
import dev.madang.view.document.Form;
import dev.madang.view.safety.AttendanceController;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Actions of selling. */
public final class SalesActions {

    private final Workspace workspace;
    private final Dialogs dialogs;
    private final Supplier<List<RuleBook>> books;
    private final Supplier<String> newIds;

    private SalesActions(
            Workspace workspace, Dialogs dialogs, Supplier<List<RuleBook>> books, Supplier<String> newIds) {
        this.workspace = workspace;
        this.dialogs = dialogs;
        this.books = books;
        this.newIds = newIds;
    }

    /** Returns the actions; {@code board} shows a page, {@code books} are the rule books at hand. */
    public static List<Action> of(
            Workspace workspace,
            Dialogs dialogs,
            Consumer<SalesBoard.Page> board,
            Supplier<List<RuleBook>> books,
            Supplier<String> newIds) {
        SalesActions actions = new SalesActions(workspace, dialogs, books, newIds);
        return List.of(
                Action.of("sales.totals", () -> board.accept(SalesBoard.Page.TOTALS))
                        .icon("fth-bar-chart-2")
                        .keys("Shortcut+F5"),
                Action.of("sales.journal", () -> board.accept(SalesBoard.Page.JOURNAL))
                        .icon("fth-book-open")
                        .keys("Shortcut+F6"),
                Action.of("sales.holds", () -> board.accept(SalesBoard.Page.HOLDS))
                        .icon("fth-clock")
                        .keys("Shortcut+F7"),
                Action.of("sales.statuses", actions::editStatuses).icon("fth-tag"),
                Action.of("sales.event", actions::editEvent)
                        .icon("fth-calendar")
                        .keys("Shortcut+F9"),
                Action.of("sales.planner", () -> PlannerController.ask(workspace, dialogs))
                        .icon("fth-user"));
    }

    private void editStatuses() {
        Supplier<StatusesController> form = () -> new StatusesController(workspace, newIds);
        dialogs.askForm(new Form.Request<>(StatusesController.class, form, "sales.status.headline", "sales.status.go"))
                .ifPresent(workspace::execute);
    }

    private void editEvent() {
        Supplier<EventController> form = () -> new EventController(
                workspace,
                books.get(),
                newIds,
                event -> AttendanceController.ask(event, workspace.messages(), dialogs));
        dialogs.askForm(new Form.Request<>(EventController.class, form, "event.headline", "event.go"))
                .ifPresent(workspace::execute);
    }
}
