package dev.madang.view.books;

import dev.madang.view.Workspace;
import dev.madang.view.action.Action;
import dev.madang.view.document.Dialogs;
import dev.madang.view.document.Form;
import java.util.List;
import java.util.function.Supplier;

/** Actions on what the safety checks go by. */
public final class BookActions {

    private final Workspace workspace;
    private final Dialogs dialogs;
    private final BookDesk desk;
    private final Supplier<String> newIds;

    private BookActions(Workspace workspace, Dialogs dialogs, BookDesk desk, Supplier<String> newIds) {
        this.workspace = workspace;
        this.dialogs = dialogs;
        this.desk = desk;
        this.newIds = newIds;
    }

    /** Returns the actions; what is new takes ids from {@code newIds}. */
    public static List<Action> of(Workspace workspace, Dialogs dialogs, BookDesk desk, Supplier<String> newIds) {
        BookActions actions = new BookActions(workspace, dialogs, desk, newIds);
        return List.of(
                Action.of("check.books", actions::editBooks).icon("fth-book").keys("Shortcut+Shift+F8"),
                Action.of("check.phases", actions::editPhases).icon("fth-clock"));
    }

    private void editBooks() {
        Supplier<BooksController> form = () -> new BooksController(workspace, desk, dialogs, newIds);
        dialogs.askForm(new Form.Request<>(BooksController.class, form, "books.headline", "books.go"))
                .ifPresent(workspace::execute);
    }

    private void editPhases() {
        Supplier<PhasesController> form = () -> new PhasesController(workspace, newIds);
        dialogs.askForm(new Form.Request<>(PhasesController.class, form, "phases.headline", "phases.go"))
                .ifPresent(workspace::execute);
    }
}
