package dev.madang.view.panel;

import dev.madang.session.SessionListener;
import dev.madang.view.Viewport;
import dev.madang.view.Workspace;
import dev.madang.view.canvas.PlanCanvas;
import dev.madang.view.support.Disposable;
import dev.madang.view.support.LaterOnce;
import java.util.HashMap;
import java.util.Map;
import javafx.util.Subscription;

/**
 * Keeps all of the level in view while the window changes its size, until the user zooms or pans; each plan and level
 * begins so. A level to which the user comes back is left as the canvas shows it again.
 */
public final class LevelFit implements Disposable {

    private final Workspace workspace;
    private final PlanCanvas canvas;
    private final Subscription subscription;

    /** What fitted each level when it was shown as a whole last, by the level's id. */
    private final Map<String, Viewport> fitted = new HashMap<>();

    /** Makes a fit for a canvas. */
    public LevelFit(Workspace workspace, PlanCanvas canvas) {
        this.workspace = workspace;
        this.canvas = canvas;
        LaterOnce refit = workspace.later(this::refit);
        LaterOnce fit = workspace.later(this::fit);
        Runnable silence = workspace.session().listen(new SessionListener() {
            @Override
            public void planOpened() {
                fitted.clear();
                fit.request();
            }
        });
        subscription = Subscription.combine(
                silence::run,
                canvas.widthProperty().subscribe(width -> refit.request()),
                canvas.heightProperty().subscribe(height -> refit.request()),
                workspace.state().level().subscribe((before, level) -> refit()));
    }

    /** Shows all of the level. */
    public void fit() {
        canvas.fitLevel();
        fitted.put(workspace.state().level().get(), workspace.state().viewport().get());
    }

    @Override
    public void dispose() {
        subscription.unsubscribe();
    }

    private void refit() {
        Viewport whole = fitted.get(workspace.state().level().get());
        boolean isUntouched =
                whole == null || whole.equals(workspace.state().viewport().get());
        if (isUntouched && canvas.getWidth() > 0) {
            fit();
        }
    }
}
