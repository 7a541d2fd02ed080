package dev.madang.view.canvas;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;

/** The canvases of the drawing, one above the other, each painted only when it is dirty. */
final class Layers {

    /** From the bottom to the top. */
    enum Layer {
        /** Ground, floor, halls, grid. */
        BASE,
        /** Elements, and the fixtures that stand between them. */
        CONTENT,
        /** Drafts, selection, guides, marks. */
        OVERLAY
    }

    private final Board board;
    private final Map<Layer, Canvas> canvases = new EnumMap<>(Layer.class);
    private final Set<Layer> dirty = java.util.EnumSet.allOf(Layer.class);

    Layers(Board board) {
        this.board = board;
        for (Layer layer : Layer.values()) {
            canvases.put(layer, new Canvas());
        }
    }

    List<Canvas> nodes() {
        return List.copyOf(canvases.values());
    }

    void invalidate(Layer layer) {
        dirty.add(layer);
    }

    void invalidateAll() {
        dirty.addAll(List.of(Layer.values()));
    }

    void resize(double width, double height) {
        for (Canvas canvas : canvases.values()) {
            if (canvas.getWidth() != width || canvas.getHeight() != height) {
                canvas.setWidth(width);
                canvas.setHeight(height);
                invalidateAll();
            }
        }
    }

    void paint(Inks inks, Pixels pixels) {
        for (Layer layer : Layer.values()) {
            if (dirty.remove(layer)) {
                Canvas canvas = canvases.get(layer);
                if (canvas != null) {
                    paint(layer, canvas, inks, pixels);
                }
            }
        }
    }

    private void paint(Layer layer, Canvas canvas, Inks inks, Pixels pixels) {
        GraphicsContext g = canvas.getGraphicsContext2D();
        Brush brush = new Brush(g, board.viewport(), pixels, inks);
        g.clearRect(0, 0, canvas.getWidth(), canvas.getHeight());
        switch (layer) {
            case BASE -> base(brush, canvas);
            case CONTENT -> content(brush, canvas);
            case OVERLAY -> new OverlayPainter(board, brush).paint();
        }
    }

    private void base(Brush brush, Canvas canvas) {
        GraphicsContext g = brush.graphics();
        g.setFill(brush.inks().chrome().ground());
        g.fillRect(0, 0, canvas.getWidth(), canvas.getHeight());
        ScenePainter.ground(brush, board.scene());
    }

    private void content(Brush brush, Canvas canvas) {
        LevelScene scene = board.scene();
        List<SceneElement> visible = scene.touching(board.viewport().visible(canvas.getWidth(), canvas.getHeight()));
        Set<dev.madang.model.ElementId> lifted = board.live().draft().lifted();
        ScenePainter.figures(brush, scene, visible, lifted);
        for (SceneElement element : visible) {
            if (!lifted.contains(element.id())) {
                ScenePainter.texts(brush, element.sketch());
            }
        }
    }
}
