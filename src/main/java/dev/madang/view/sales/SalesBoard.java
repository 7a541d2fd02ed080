package dev.madang.view.sales;

import dev.madang.view.ThemeStyles;
import dev.madang.view.Workspace;
import dev.madang.view.document.Dialogs;
import dev.madang.view.panel.Spotlight;
import dev.madang.view.support.BackgroundTasks;
import dev.madang.view.support.Composition;
import dev.madang.view.support.Disposable;
import dev.madang.view.support.ListKeys;
import dev.madang.view.support.MessagesBundle;
import dev.madang.view.support.View;
import dev.madang.view.support.Views;
import java.time.Clock;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.util.Subscription;

/**
 * The window beside the main one that shows what is sold: totals, journal and holds that end. It stays open while the
 * plan is worked on.
 */
public final class SalesBoard implements Disposable {

    private static final double WIDTH = 860;
    private static final double HEIGHT = 560;

    private final Workspace workspace;
    private final Spotlight spotlight;
    private final Dialogs dialogs;
    private final BackgroundTasks tasks;
    private final Clock clock;
    private final Subscription subscription;
    private Optional<Open> open = Optional.empty();

    /** What can be shown, in the order of the tabs. */
    public enum Page {
        TOTALS,
        JOURNAL,
        HOLDS
    }

    private record Open(Stage stage, Views views, SalesBoardController controller) {}

    /** Makes a board that is not yet shown; the clock says in which zone its moments are. */
    public SalesBoard(Workspace workspace, Spotlight spotlight, Dialogs dialogs, BackgroundTasks tasks, Clock clock) {
        this.workspace = workspace;
        this.spotlight = spotlight;
        this.dialogs = dialogs;
        this.tasks = tasks;
        this.clock = clock;
        subscription = workspace.state().messages().subscribe((before, now) -> inOtherWords());
    }

    /** Shows a page above a window. */
    public void show(Page page, Window owner) {
        Open board = open.orElseGet(() -> build(new Stage(), owner));
        open = Optional.of(board);
        board.controller().show(page);
        board.stage().show();
        board.stage().toFront();
    }

    @Override
    public void dispose() {
        subscription.unsubscribe();
        close();
    }

    private void close() {
        open.ifPresent(board -> {
            open = Optional.empty();
            board.views().dispose();
            board.stage().hide();
        });
    }

    /** The board is loaded anew in its place. */
    private void inOtherWords() {
        open.ifPresent(board -> {
            Page page = board.controller().page();
            board.views().dispose();
            Open next = fill(board.stage());
            next.controller().show(page);
            open = Optional.of(next);
        });
    }

    private Open build(Stage stage, Window owner) {
        stage.initOwner(owner);
        Scene scene = new Scene(new StackPane(), WIDTH, HEIGHT);
        ThemeStyles.addTo(scene);
        Composition.guard(scene);
        ListKeys.passEscape(scene);
        scene.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                close();
            }
        });
        stage.setScene(scene);
        stage.setOnHidden(event -> close());
        return fill(stage);
    }

    private Open fill(Stage stage) {
        Views views = new Views(new MessagesBundle(workspace.messages()));
        views.with(SalesBoardController.class, SalesBoardController::new)
                .with(TotalsController.class, () -> new TotalsController(workspace, tasks))
                .with(JournalController.class, () -> new JournalController(workspace, spotlight, dialogs, clock))
                .with(HoldsController.class, () -> new HoldsController(workspace, spotlight));
        View<SalesBoardController> view = views.load(SalesBoardController.class);
        stage.getScene().setRoot(view.root());
        stage.setTitle(workspace.messages().get("sales.board.title"));
        return new Open(stage, views, view.controller());
    }
}
