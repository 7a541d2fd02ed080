package dev.madang.view.drawing;

import dev.madang.exchange.drawing.LayerRole;
import dev.madang.exchange.drawing.RawDrawing;
import dev.madang.exchange.drawing.Stroke;
import dev.madang.model.Bounds;
import dev.madang.model.Vec;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;

/** A small picture of a drawing on white, as on paper; each role has its colour. */
final class DrawingPicture {

    private static final double MARGIN_PX = 8;

    /** More lines than this are no longer told apart in a small picture. */
    private static final int MOST = 30_000;

    private static final double SMALLEST_PX = 0.6;
    private static final Color PAPER = Color.WHITE;
    private static final Color IGNORED = Color.web("#d0d7de");
    private static final Map<LayerRole, Color> COLOURS = Map.of(
            LayerRole.OUTLINE, Color.web("#24292f"),
            LayerRole.COLUMN, Color.web("#6e7781"),
            LayerRole.EXIT, Color.web("#1a7f37"),
            LayerRole.ENTRANCE, Color.web("#1a7f37"),
            LayerRole.FREIGHT_DOOR, Color.web("#9a6700"),
            LayerRole.BOOTH, Color.web("#0969da"));

    private final Canvas canvas;

    DrawingPicture(Canvas canvas) {
        this.canvas = canvas;
    }

    void show(RawDrawing drawing, Map<String, LayerRole> roles) {
        GraphicsContext pen = canvas.getGraphicsContext2D();
        pen.setFill(PAPER);
        pen.fillRect(0, 0, canvas.getWidth(), canvas.getHeight());
        pen.setLineWidth(1);
        Optional<Bounds> extent = drawing.extent();
        if (extent.isPresent()) {
            List<Stroke> strokes = drawing.strokes();
            draw(strokes, roles, extent.get(), false);
            draw(strokes, roles, extent.get(), true);
        }
    }

    /** What is taken is drawn upon what is not. */
    private void draw(List<Stroke> strokes, Map<String, LayerRole> roles, Bounds box, boolean taken) {
        double scale = Math.min(
                (canvas.getWidth() - 2 * MARGIN_PX) / Math.max(box.width(), 1e-9),
                (canvas.getHeight() - 2 * MARGIN_PX) / Math.max(box.height(), 1e-9));
        GraphicsContext pen = canvas.getGraphicsContext2D();
        int drawn = 0;
        for (Stroke stroke : strokes) {
            LayerRole role = roles.getOrDefault(stroke.layer(), LayerRole.IGNORE);
            Color colour = COLOURS.get(role);
            if ((colour != null) == taken && drawn < MOST) {
                drawn++;
                pen.setStroke(colour == null ? IGNORED : colour);
                draw(stroke, pen, box, scale);
            }
        }
    }

    private void draw(Stroke stroke, GraphicsContext pen, Bounds box, double scale) {
        Bounds own = Bounds.around(stroke.points());
        if (Math.max(own.width(), own.height()) * scale < SMALLEST_PX) {
            return;
        }
        double left = (canvas.getWidth() - box.width() * scale) / 2;
        double top = (canvas.getHeight() - box.height() * scale) / 2;
        pen.beginPath();
        boolean first = true;
        for (Vec place : stroke.points()) {
            double x = left + (place.x() - box.minX()) * scale;
            double y = top + (box.maxY() - place.y()) * scale;
            if (first) {
                pen.moveTo(x, y);
                first = false;
            } else {
                pen.lineTo(x, y);
            }
        }
        if (stroke.isClosed()) {
            pen.closePath();
        }
        pen.stroke();
    }
}
