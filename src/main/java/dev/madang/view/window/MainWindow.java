package dev.madang.view.window;

import dev.madang.view.OverlaySettings;
import dev.madang.view.PanelSettings;
import dev.madang.view.PanelState;
import dev.madang.view.Settings;
import dev.madang.view.ThemeStyles;
import dev.madang.view.ViewState;
import dev.madang.view.WorkSettings;
import dev.madang.view.Workspace;
import dev.madang.view.action.Actions;
import dev.madang.view.canvas.PlanCanvas;
import dev.madang.view.document.Documents;
import dev.madang.view.find.CommandsController;
import dev.madang.view.support.Composition;
import dev.madang.view.support.Disposable;
import dev.madang.view.support.KeyboardFocus;
import dev.madang.view.support.LaterOnce;
import dev.madang.view.support.ListKeys;
import dev.madang.view.support.TabKeys;
import dev.madang.view.support.View;
import dev.madang.view.support.Views;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.util.Subscription;

/**
 * The window. When the language changes, its views are loaded anew around the same canvas, session and state, so that
 * nothing but the words is different.
 */
public final class MainWindow implements Disposable {

    private final Stage stage;
    private final WindowParts parts;
    private final Actions actions;
    private final Documents documents;
    private final PlanCanvas canvas;
    private final Consumer<Settings> keepSettings;
    private final Scene scene = new Scene(new StackPane());
    private final Subscription subscription;
    private final WindowPlacement placement;
    private Views views;
    private Optional<MainWindowController> controller = Optional.empty();

    /** Makes a window that is not yet shown; {@code keepSettings} is told what to remember. */
    public MainWindow(
            Stage stage, WindowParts parts, Actions actions, Settings settings, Consumer<Settings> keepSettings) {
        this.stage = stage;
        this.parts = parts;
        this.actions = actions;
        documents = parts.documents().documents();
        canvas = parts.hall().canvas();
        this.keepSettings = keepSettings;
        views = WindowViews.of(parts, actions);
        ViewState state = parts.workspace().state();
        ThemeStyles.apply(state.theme().get());
        ThemeStyles.addTo(scene);
        Composition.guard(scene);
        KeyboardFocus.showIn(scene);
        TabKeys.leadOn(scene);
        ListKeys.passEscape(scene);
        scene.addEventHandler(KeyEvent.KEY_PRESSED, this::leadBackToTheHall);
        LaterOnce rebuild = parts.workspace().later(this::rebuild);
        subscription = Subscription.combine(
                state.theme().subscribe((before, now) -> {
                    ThemeStyles.apply(now);
                    style();
                }),
                state.messages().subscribe((before, now) -> rebuild.request()),
                state.theme().subscribe((before, now) -> keep()),
                state.planner().subscribe((before, now) -> keep()),
                state.layers().subscribe((before, now) -> keep()),
                documents.file().subscribe((before, now) -> keep()));
        build();
        stage.setScene(scene);
        stage.setOnCloseRequest(event -> {
            event.consume();
            close();
        });
        placement = new WindowPlacement(stage, settings.place(), parts.workspace()::later);
        bindTitle();
        documents.onQuit(this::close);
    }

    /** Shows the window. */
    public void show() {
        stage.show();
        placement.shown();
        style();
        canvas.requestFocus();
    }

    /**
     * Looks up all styles at once rather than before the next frame. Lists that are filled in between style their rows
     * by themselves, and would look in vain for colours that the root does not have yet.
     */
    private void style() {
        scene.getRoot().applyCss();
    }

    /** Escape that no field has a use for goes back to the hall, and there one step back. */
    private void leadBackToTheHall(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE && !canvas.isFocused()) {
            canvas.requestFocus();
            canvas.stepBack();
            event.consume();
        }
    }

    /** Closes the window unless the user wants to keep unsaved changes. */
    public void close() {
        documents.guarded(() -> {
            keep();
            stage.hide();
        });
    }

    /** Says why the plan that was open last is not shown. */
    public void showProblem(List<String> lines) {
        parts.dialogs().showProblem(parts.workspace().messages().get("document.open.failed"), lines);
    }

    /** Shows what the catalogue says of the venue, once it has been read. */
    public void reloadVenue() {
        controller.ifPresent(MainWindowController::reloadVenue);
    }

    @Override
    public void dispose() {
        subscription.unsubscribe();
        placement.dispose();
        views.dispose();
        parts.dispose();
    }

    private void rebuild() {
        views.dispose();
        views = WindowViews.of(parts, actions);
        build();
        leadToTheHall();
        bindTitle();
        keep();
    }

    /** The canvas is in the window, and may be focused, once split panes have their skins: before the next pulse. */
    private void leadToTheHall() {
        scene.getRoot().applyCss();
        canvas.requestFocus();
    }

    private void build() {
        View<MainWindowController> view = views.load(MainWindowController.class);
        controller = Optional.of(view.controller());
        Parent commands = views.load(CommandsController.class).root();
        StackPane.setAlignment(commands, Pos.TOP_CENTER);
        scene.setRoot(new StackPane(view.root(), commands));
    }

    private void bindTitle() {
        Workspace workspace = parts.workspace();
        Supplier<String> title = () -> {
            String name = workspace.plan().name();
            String file = documents
                    .file()
                    .get()
                    .map(path -> String.valueOf(path.getFileName()))
                    .orElse("");
            String document = file.isEmpty()
                    ? workspace.messages().get("window.untitled", name)
                    : workspace.messages().get("window.document", name, file);
            String key = workspace.session().isChanged() ? "window.title.changed" : "window.title";
            return workspace.messages().get(key, document);
        };
        stage.titleProperty()
                .bind(Bindings.createStringBinding(
                        title::get,
                        documents.file(),
                        workspace.watched().plan(),
                        workspace.watched().changed()));
    }

    private PanelSettings panelSettings() {
        PanelState panels = parts.panels();
        return new PanelSettings(
                panels.tablesShown().get(),
                panels.tablesHeight().get(),
                panels.hiddenColumns(),
                parts.workspace().state().layers().get(),
                panels.minimapShown().get(),
                parts.search().commands().recent(),
                OverlaySettings.of(parts.workspace().state().overlay()));
    }

    private void keep() {
        ViewState state = parts.workspace().state();
        Path last = documents.file().get().orElse(null);
        keepSettings.accept(new Settings(
                parts.workspace().locale(),
                state.theme().get(),
                documents.recent().files(),
                last,
                placement.now().orElse(null),
                parts.panels().leftShown().get(),
                parts.panels().rightShown().get(),
                parts.panels().leftWidth().get(),
                parts.panels().rightWidth().get(),
                parts.panels().folded(),
                panelSettings(),
                WorkSettings.of(state)));
    }
}
