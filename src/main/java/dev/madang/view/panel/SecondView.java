package dev.madang.view.panel;

import dev.madang.model.ElementId;
import dev.madang.session.EditSession;
import dev.madang.view.SessionProperties;
import dev.madang.view.ToolKind;
import dev.madang.view.ViewState;
import dev.madang.view.Viewport;
import dev.madang.view.Workspace;
import dev.madang.view.canvas.PlanCanvas;
import dev.madang.view.safety.OverlayDesk;
import dev.madang.view.support.BackgroundTasks;
import dev.madang.view.support.Disposable;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.Property;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.util.Subscription;

/**
 * A view beside the main one, with a level and a viewport of its own: of the same plan, where it works like the main
 * one, or of another plan, which can only be looked at.
 */
public final class SecondView implements Disposable {

    private static final double ZOOM_STEP = 1.25;

    private final Workspace main;
    private final Workspace workspace;
    private final PlanCanvas canvas;
    private final LevelFit levelFit;
    private final Optional<String> file;
    private Subscription subscription = Subscription.EMPTY;
    private Subscription link = Subscription.EMPTY;
    private boolean following;
    private boolean copying;

    private SecondView(Workspace main, Workspace workspace, Supplier<ElementId> newIds, Optional<String> file) {
        this.main = main;
        this.workspace = workspace;
        this.file = file;
        share(main.state().messages(), workspace.state().messages());
        share(main.state().theme(), workspace.state().theme());
        share(main.state().gridShown(), workspace.state().gridShown());
        share(main.state().snapping(), workspace.state().snapping());
        share(main.state().gridMm(), workspace.state().gridMm());
        share(main.state().aisleMm(), workspace.state().aisleMm());
        share(main.state().alignTo(), workspace.state().alignTo());
        canvas = new PlanCanvas(workspace.session(), workspace.state(), newIds);
        canvas.addEventFilter(KeyEvent.KEY_PRESSED, this::zoomKey);
        levelFit = new LevelFit(workspace, canvas);
        tell();
    }

    /** Returns a view of another level of the same plan; of the same level if there is no other. */
    static SecondView ofLevel(Workspace main, Supplier<ElementId> newIds, BackgroundTasks tasks) {
        ViewState state = new ViewState();
        String shown = main.state().level().get();
        state.level()
                .set(main.plan().levels().stream()
                        .map(level -> level.id())
                        .filter(id -> !id.equals(shown))
                        .findFirst()
                        .orElse(shown));
        Workspace workspace = new Workspace(main.session(), main.watched(), state, main.pending(), main.ui());
        state.today().set(main.state().today().get());
        SecondView view = new SecondView(main, workspace, newIds, Optional.empty());
        view.shareTools();
        view.share(main.state().options(), state.options());
        view.share(main.state().optionsShown(), state.optionsShown());
        view.share(main.state().comparison(), state.comparison());
        view.shareOverlay(tasks);
        return view;
    }

    /** Returns a view of another plan, on the level that is seen in the main view if it has that. */
    static SecondView ofPlan(Workspace main, EditSession other, String file) {
        ViewState state = new ViewState();
        String shown = main.state().level().get();
        state.level()
                .set(other.plan()
                        .level(shown)
                        .orElseGet(() -> other.plan().levels().get(0))
                        .id());
        Workspace workspace = new Workspace(other, new SessionProperties(other), state, main.pending(), main.ui());
        Supplier<ElementId> noIds = () -> new ElementId("none");
        return new SecondView(main, workspace, noIds, Optional.of(file));
    }

    /** Returns the plan that is seen, and how. */
    public Workspace workspace() {
        return workspace;
    }

    /** Returns the canvas. */
    public PlanCanvas canvas() {
        return canvas;
    }

    /** Returns the name of the file of another plan; nothing if it is the same plan. */
    public Optional<String> file() {
        return file;
    }

    /** Shows another level. Views that move together stay where they are. */
    public void showLevel(String id) {
        following = true;
        workspace.state().level().set(id);
        following = false;
        if (link != Subscription.EMPTY) {
            workspace.state().viewport().set(main.state().viewport().get());
        }
    }

    /** Lets both views show the same place at the same scale from now on, or no more. */
    void moveTogether(boolean together) {
        link.unsubscribe();
        link = Subscription.EMPTY;
        if (together) {
            link = Subscription.combine(
                    main.state().viewport().subscribe(viewport -> follow(workspace.state(), viewport)),
                    workspace.state().viewport().subscribe((before, now) -> follow(main.state(), now)));
        }
    }

    @Override
    public void dispose() {
        moveTogether(false);
        main.state().pointerBeside().set(null);
        subscription.unsubscribe();
        levelFit.dispose();
        canvas.dispose();
        if (workspace.watched() != main.watched()) {
            workspace.watched().dispose();
        }
    }

    private void follow(ViewState state, Viewport viewport) {
        if (!following) {
            following = true;
            state.viewport().set(viewport);
            following = false;
        }
    }

    private <T> void share(Property<T> one, Property<T> other) {
        other.bindBidirectional(one);
        subscription = subscription.and(() -> other.unbindBidirectional(one));
    }

    /** The same is laid over this level; its legend stands where it is put in this view. */
    private void shareOverlay(BackgroundTasks tasks) {
        ViewState here = workspace.state();
        ViewState there = main.state();
        share(there.global(), here.global());
        share(there.globalRun(), here.globalRun());
        share(there.overlay().kind(), here.overlay().kind());
        share(there.overlay().strength(), here.overlay().strength());
        share(there.overlay().legendFolded(), here.overlay().legendFolded());
        OverlayDesk desk = OverlayDesk.beside(workspace, tasks);
        subscription = subscription.and(desk::dispose);
    }

    /** A tool that is taken up in one view is in hand in the other as well. */
    private void shareTools() {
        ViewState here = workspace.state();
        ViewState there = main.state();
        copyTool(there, here);
        subscription = Subscription.combine(
                subscription,
                there.tool().subscribe((before, now) -> copyTool(there, here)),
                there.placing().subscribe((before, now) -> copyTool(there, here)),
                here.tool().subscribe((before, now) -> copyTool(here, there)),
                here.placing().subscribe((before, now) -> copyTool(here, there)));
    }

    private void copyTool(ViewState from, ViewState to) {
        if (copying) {
            return;
        }
        copying = true;
        if (from.tool().get() == ToolKind.PLACE) {
            to.placing().set(from.placing().get());
        } else {
            to.tool().set(from.tool().get());
        }
        copying = false;
    }

    /** What the view has to say it says where the main one says it. */
    private void tell() {
        ViewState here = workspace.state();
        ViewState there = main.state();
        subscription = Subscription.combine(
                subscription,
                here.hint().subscribe((before, now) -> there.hint().set(now)),
                here.notice().subscribe((before, now) -> there.notice().set(now)),
                here.pointer().subscribe((before, now) -> there.pointerBeside().set(now)),
                here.liveFindings()
                        .subscribe((before, now) -> there.liveFindings().set(now)),
                workspace.watched().plan().subscribe((before, now) -> {
                    if (now.level(here.level().get()).isEmpty()) {
                        here.level().set(now.levels().get(0).id());
                    }
                }));
    }

    /** The keys that zoom act on the view that has the keyboard. */
    private void zoomKey(KeyEvent event) {
        if (matches("Shortcut+Equals", event)) {
            canvas.zoomBy(ZOOM_STEP);
        } else if (matches("Shortcut+Minus", event)) {
            canvas.zoomBy(1 / ZOOM_STEP);
        } else if (matches("Shortcut+0", event)) {
            levelFit.fit();
        } else if (matches("Shortcut+2", event) && event.getCode() == KeyCode.DIGIT2) {
            canvas.fitSelection();
        } else {
            return;
        }
        event.consume();
    }

    private static boolean matches(String keys, KeyEvent event) {
        return KeyCombination.valueOf(keys).match(event);
    }
}
