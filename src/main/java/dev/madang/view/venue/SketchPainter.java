package dev.madang.view.venue;

import dev.madang.model.Place;
import dev.madang.model.Vec;
import dev.madang.view.Theme;
import dev.madang.view.Viewport;
import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.scene.text.TextAlignment;

/** Paints what marks the building while it is edited: a frame, the selection with its grips, and what is drawn. */
final class SketchPainter {

    private static final double GRIP_PX = 8;
    private static final double NOTE_PX = 12;
    private static final double PAD_PX = 5;
    private static final double FRAME_PX = 3;

    private final GraphicsContext g;
    private final Viewport viewport;
    private final Colours colours;

    /**
     * The colours of a theme.
     *
     * @param mode the frame that says that the building is edited
     * @param accent selection and sketch
     * @param contrast the second tone around it
     * @param note ground of words
     * @param ink letters
     */
    private record Colours(Color mode, Color accent, Color contrast, Color note, Color ink) {
        private static final Colours LIGHT = new Colours(
                Color.web("#b25e00"),
                Color.web("#0b6bcb"),
                Color.WHITE,
                Color.web("#ffffff", 0.94),
                Color.web("#1e2830"));
        private static final Colours DARK = new Colours(
                Color.web("#ffb74d"),
                Color.web("#58a6ff"),
                Color.web("#0b0e11"),
                Color.web("#2b333a", 0.94),
                Color.web("#eef2f5"));
    }

    SketchPainter(GraphicsContext g, Viewport viewport, Theme theme) {
        this.g = g;
        this.viewport = viewport;
        this.colours = theme == Theme.DARK ? Colours.DARK : Colours.LIGHT;
    }

    /** Frames what is seen of the level, inside the rulers. */
    void frame(double rulerPx, double width, double height) {
        double begin = rulerPx + FRAME_PX / 2;
        g.setStroke(colours.mode());
        g.setLineWidth(FRAME_PX);
        g.strokeRect(begin, begin, width - begin - FRAME_PX / 2, height - begin - FRAME_PX / 2);
    }

    void selected(Place place) {
        outline(place.corners(), place.corners().size() > 2, colours.contrast(), 5);
        outline(place.corners(), place.corners().size() > 2, colours.accent(), 2.5);
    }

    void grips(List<Grip> grips) {
        for (Grip grip : grips) {
            double x = Math.rint(viewport.toScreenX(grip.at().x()) - GRIP_PX / 2);
            double y = Math.rint(viewport.toScreenY(grip.at().y()) - GRIP_PX / 2);
            g.setFill(colours.accent());
            g.fillRect(x, y, GRIP_PX, GRIP_PX);
            g.setFill(colours.contrast());
            g.fillRect(x + 1.5, y + 1.5, GRIP_PX - 3, GRIP_PX - 3);
        }
    }

    void sketch(Sketch sketch) {
        for (List<Vec> area : sketch.areas()) {
            g.setFill(colours.accent().deriveColor(0, 1, 1, 0.14));
            g.fillPolygon(viewport.toScreenXs(area), viewport.toScreenYs(area), area.size());
            outline(area, true, colours.accent(), 1.5);
        }
        sketch.lines().forEach(line -> outline(line, false, colours.contrast(), 4.5));
        sketch.lines().forEach(line -> outline(line, false, colours.accent(), 2.5));
        for (Vec dot : sketch.dots()) {
            double x = viewport.toScreenX(dot.x());
            double y = viewport.toScreenY(dot.y());
            g.setFill(colours.contrast());
            g.fillOval(x - 5, y - 5, 10, 10);
            g.setFill(colours.accent());
            g.fillOval(x - 3.5, y - 3.5, 7, 7);
        }
        sketch.notes().forEach(this::note);
    }

    private void note(Sketch.Note note) {
        Font font = Font.font("Gothic A1", NOTE_PX);
        Text measure = new Text(note.text());
        measure.setFont(font);
        double width = measure.getLayoutBounds().getWidth() + 2 * PAD_PX;
        double height = NOTE_PX + 2 * PAD_PX;
        double x = Math.rint(viewport.toScreenX(note.at().x()) - width / 2);
        double y = Math.rint(viewport.toScreenY(note.at().y()) + 10);
        g.setFill(note.typed() ? colours.accent() : colours.note());
        g.fillRoundRect(x, y, width, height, 6, 6);
        g.setFill(note.typed() ? colours.contrast() : colours.ink());
        g.setFont(font);
        g.setTextAlign(TextAlignment.CENTER);
        g.setTextBaseline(VPos.CENTER);
        g.fillText(note.text(), x + width / 2, y + height / 2);
    }

    private void outline(List<Vec> points, boolean closed, Color colour, double widthPx) {
        g.setStroke(colour);
        g.setLineWidth(widthPx);
        if (closed) {
            g.strokePolygon(viewport.toScreenXs(points), viewport.toScreenYs(points), points.size());
        } else {
            g.strokePolyline(viewport.toScreenXs(points), viewport.toScreenYs(points), points.size());
        }
    }
}
