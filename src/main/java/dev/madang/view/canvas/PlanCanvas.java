package dev.madang.view.canvas;

import dev.madang.edit.AddElements;
import dev.madang.model.Bounds;
import dev.madang.model.ElementId;
import dev.madang.model.PlanElement;
import dev.madang.model.Rect;
import dev.madang.model.Vec;
import dev.madang.session.EditSession;
import dev.madang.view.Placeable;
import dev.madang.view.ViewState;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import org.jspecify.annotations.Nullable;

/** Stand-in until the real canvas is merged. */
public final class PlanCanvas extends Region {
    private final EditSession session;
    private final ViewState state;
    private final Supplier<ElementId> newIds;
    private final Canvas canvas = new Canvas();
    private final Runnable silence;
    private @Nullable Placeable pressed;
    private Consumer<ElementId> editRequested = id -> {};

    /** Makes a canvas. */
    public PlanCanvas(EditSession session, ViewState state, Supplier<ElementId> newIds) {
        this.session = session;
        this.state = state;
        this.newIds = newIds;
        getChildren().add(canvas);
        setFocusTraversable(true);
        setAccessibleText("plan");
        silence = session.listen(new dev.madang.session.SessionListener() {
            @Override
            public void planChanged(dev.madang.edit.PlanChange change) {
                requestLayout();
            }

            @Override
            public void selectionChanged(Set<ElementId> selection) {
                requestLayout();
            }

            @Override
            public void planOpened() {
                requestLayout();
            }
        });
        setOnMousePressed(e -> {
            requestFocus();
            Vec at = state.viewport().get().toModel(e.getX(), e.getY());
            session.select(session.plan()
                    .elementsOn(state.level().get())
                    .filter(el -> el.shape().bounds().contains(at))
                    .reduce((a, b) -> b)
                    .map(el -> Set.of(el.id()))
                    .orElse(Set.of()));
            if (e.getClickCount() == 2) {
                session.selection().forEach(editRequested);
            }
        });
        setOnMouseMoved(e -> state.pointer().set(state.viewport().get().toModel(e.getX(), e.getY())));
        setOnMouseExited(e -> state.pointer().set(null));
    }

    public void dispose() {
        silence.run();
    }

    public void fitLevel() {
        requestLayout();
    }

    public void fitSelection() {}

    public void zoomBy(double factor) {}

    public void reveal(Vec place, Bounds around) {}

    public void palettePressed(Placeable placeable) {
        pressed = placeable;
    }

    public void paletteDragged(double sceneX, double sceneY, boolean noSnap) {}

    public void paletteReleased(double sceneX, double sceneY) {
        var local = sceneToLocal(sceneX, sceneY);
        if (pressed != null && contains(local)) {
            Vec at = state.viewport().get().toModel(local.getX(), local.getY());
            Rect rect = Rect.of(
                    (int) Math.round(at.x() / 500) * 500,
                    (int) Math.round(at.y() / 500) * 500,
                    Math.max(1000, pressed.width()),
                    Math.max(1000, pressed.depth()));
            PlanElement made = pressed.create(newIds.get(), state.level().get(), rect);
            session.execute(new AddElements(List.of(made)));
        }
    }

    public void paletteCancelled() {
        pressed = null;
    }

    public void setOnEditRequested(Consumer<ElementId> receiver) {
        editRequested = receiver;
    }

    @Override
    protected void layoutChildren() {
        canvas.setWidth(getWidth());
        canvas.setHeight(getHeight());
        GraphicsContext g = canvas.getGraphicsContext2D();
        g.clearRect(0, 0, getWidth(), getHeight());
        session.plan().level(state.level().get()).ifPresent(level -> {
            Viewport v = Viewport.fit(level.floor().bounds(), getWidth(), getHeight(), 24);
            state.viewport().set(v);
            g.setStroke(Color.GRAY);
            level.halls().forEach(h -> box(g, v, h.outline().bounds(), false));
            g.setFill(Color.web("#56B4E9"));
            session.plan().elementsOn(level.id()).forEach(e -> {
                g.setStroke(session.selection().contains(e.id()) ? Color.RED : Color.GRAY);
                box(g, v, e.shape().bounds(), true);
            });
        });
    }

    private static void box(GraphicsContext g, Viewport v, Bounds b, boolean fill) {
        double x = v.toScreenX(b.minX());
        double y = v.toScreenY(b.minY());
        double w = b.width() * v.scalePxPerMm();
        double h = b.height() * v.scalePxPerMm();
        if (fill) {
            g.fillRect(x, y, w, h);
        }
        g.strokeRect(x, y, w, h);
    }
}
