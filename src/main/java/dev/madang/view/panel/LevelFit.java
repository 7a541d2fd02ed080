package dev.madang.view.panel;

import dev.madang.session.SessionListener;
import dev.madang.view.Viewport;
import dev.madang.view.Workspace;
import dev.madang.view.canvas.PlanCanvas;
import dev.madang.view.support.Disposable;
import dev.madang.view.support.LaterOnce;
import java.util.Optional;
import javafx.util.Subscription;

/**
 * Keeps all of the level in view while the window changes its size, until the user zooms or pans; each plan and level
 * begins so.
 */
public final class LevelFit implements Disposable {

    private final Workspace workspace;
    private final PlanCanvas canvas;
    private final Subscription subscription;
    private Optional<Viewport> fitted = Optional.empty();

    /** Makes a fit for a canvas. */
    public LevelFit(Workspace workspace, PlanCanvas canvas) {
        this.workspace = workspace;
        this.canvas = canvas;
        LaterOnce refit = workspace.later(this::refit);
        LaterOnce fit = workspace.later(this::fit);
        Runnable silence = workspace.session().listen(new SessionListener() {
            @Override
            public void planOpened() {
                fit.request();
            }
        });
        subscription = Subscription.combine(
                silence::run,
                canvas.widthProperty().subscribe(width -> refit.request()),
                canvas.heightProperty().subscribe(height -> refit.request()),
                workspace.state().level().subscribe((before, level) -> fit()));
    }

    /** Shows all of the level. */
    public void fit() {
        canvas.fitLevel();
        fitted = Optional.of(workspace.state().viewport().get());
    }

    @Override
    public void dispose() {
        subscription.unsubscribe();
    }

    private void refit() {
        boolean isUntouched = fitted.isEmpty()
                || fitted.get().equals(workspace.state().viewport().get());
        if (isUntouched && canvas.getWidth() > 0) {
            fit();
        }
    }
}
