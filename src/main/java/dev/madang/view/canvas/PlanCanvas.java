package dev.madang.view.canvas;

import dev.madang.edit.PlanChange;
import dev.madang.model.ElementId;
import dev.madang.session.EditSession;
import dev.madang.session.SessionListener;
import dev.madang.view.ViewState;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import javafx.scene.layout.Region;
import javafx.stage.Window;
import javafx.util.Subscription;

/**
 * The drawing surface: shows one level of the session's plan through the viewport of the view state, and turns mouse
 * and keys into edits.
 *
 * <p>Its pixels are those of the viewport. Belongs to the JavaFX thread.
 */
public final class PlanCanvas extends Region {

    private static final double FIT_MARGIN_PX = 40;

    private final Board board;
    private final Layers layers;
    private final CanvasFonts fonts = new CanvasFonts();
    private final List<Runnable> endings = new ArrayList<>();
    private Inks inks;

    /** Makes a canvas. New elements take their ids from {@code newIds}. */
    public PlanCanvas(EditSession session, ViewState state, Supplier<ElementId> newIds) {
        board = new Board(session, state, newIds);
        layers = new Layers(board);
        inks = new Inks(state.theme().get(), fonts);
        getChildren().addAll(layers.nodes());
        layers.nodes().forEach(canvas -> canvas.setManaged(false));
        setFocusTraversable(true);
        new MouseInput(this, board);
        board.onLive(this::liveChanged);
        listen(session, state);
    }

    /** Lets go of session and state. */
    public void dispose() {
        endings.forEach(Runnable::run);
        endings.clear();
    }

    /** Shows all of the level. */
    public void fitLevel() {
        board.state().viewport().set(Viewport.fit(board.scene().extent(), getWidth(), getHeight(), FIT_MARGIN_PX));
    }

    public void fitSelection() {}

    public void zoomBy(double factor) {}

    public void reveal(dev.madang.model.Vec place, dev.madang.model.Bounds around) {}

    public void palettePressed(dev.madang.view.Placeable placeable) {}

    public void paletteDragged(double sceneX, double sceneY, boolean noSnap) {}

    public void paletteReleased(double sceneX, double sceneY) {}

    public void paletteCancelled() {}

    public void setOnEditRequested(java.util.function.Consumer<ElementId> receiver) {}

    @Override
    protected void layoutChildren() {
        layers.resize(getWidth(), getHeight());
        layers.paint(inks, new Pixels(outputScale()));
    }

    private void listen(EditSession session, ViewState state) {
        endings.add(session.listen(new Watch()));
        keep(state.viewport().subscribe(() -> repaintAll()));
        keep(state.level().subscribe(() -> repaintAll()));
        keep(state.messages().subscribe(() -> repaintAll()));
        keep(state.gridShown().subscribe(() -> repaintAll()));
        keep(state.theme().subscribe(theme -> {
            inks = new Inks(theme, fonts);
            repaintAll();
        }));
    }

    private void keep(Subscription subscription) {
        endings.add(subscription::unsubscribe);
    }

    private void repaintAll() {
        layers.invalidateAll();
        requestLayout();
    }

    private void liveChanged() {
        layers.invalidate(Layers.Layer.OVERLAY);
        layers.invalidate(Layers.Layer.CONTENT);
        requestLayout();
    }

    private double outputScale() {
        Window window = getScene() == null ? null : getScene().getWindow();
        return window == null ? 1 : window.getOutputScaleX();
    }

    private final class Watch implements SessionListener {
        @Override
        public void planChanged(PlanChange change) {
            repaintAll();
        }

        @Override
        public void planOpened() {
            repaintAll();
        }

        @Override
        public void selectionChanged(Set<ElementId> selection) {
            layers.invalidate(Layers.Layer.OVERLAY);
            requestLayout();
        }
    }
}
