package dev.madang.view.canvas;

import dev.madang.compare.Difference.Kind;
import dev.madang.geometry.SpatialIndex;
import dev.madang.model.Bounds;
import dev.madang.model.Vec;
import dev.madang.view.Viewport;
import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.text.TextAlignment;

/**
 * Paints what differs: a frame and a sign for each element, a dashed ghost where it was, an arrow from there to where
 * it is. The sign's form tells what differs, so that nothing hangs on colour alone.
 *
 * <p>Of very many only the frames are painted: the rest could not be told apart, and would cost each frame its time.
 */
final class DifferencePainter {

    /** Of more only the frames are painted. */
    static final int MANY = 400;

    /** Of more the words are left out. */
    private static final int CROWD = 80;

    private static final double FRAME_PX = 3;
    private static final double SIGN_PX = 16;
    private static final double HEAD_PX = 8;
    private static final double SMALL_PX = 14;
    private static final double TEXT_PX = 11;
    private static final double NOTE_PX = 16;
    private static final double WORDS_FROM_PX = 48;

    private final Brush brush;
    private final GraphicsContext g;
    private final Viewport viewport;
    private final Bounds visible;
    private final Color added;
    private final Color removed;
    private final Color changed;

    DifferencePainter(Brush brush, Bounds visible) {
        this.brush = brush;
        this.g = brush.graphics();
        this.viewport = brush.viewport();
        this.visible = visible;
        Chrome chrome = brush.inks().chrome();
        boolean dark = chrome.ground().getBrightness() < 0.5;
        added = dark ? Color.web("#5fd38a") : Color.web("#1a7f37");
        removed = chrome.danger();
        changed = chrome.guide();
    }

    void paint(SpatialIndex<DifferenceMark> marks) {
        List<DifferenceMark> seen = marks.touching(visible);
        if (seen.size() > MANY) {
            seen.forEach(this::plainFrame);
            return;
        }
        seen.stream().filter(DifferenceMark::hasGhost).forEach(this::ghost);
        seen.forEach(this::frame);
        seen.stream().filter(DifferenceMark::hasWay).forEach(this::way);
        seen.forEach(this::sign);
        if (seen.size() <= CROWD) {
            seen.stream().filter(this::hasRoomForWords).forEach(this::words);
        }
    }

    /** From far away words would hide what they are about. */
    private boolean hasRoomForWords(DifferenceMark mark) {
        double side = Math.max(mark.box().width(), mark.box().height());
        return !mark.words().isEmpty() && side * viewport.scalePxPerMm() >= WORDS_FROM_PX;
    }

    private Color colour(DifferenceMark mark) {
        return switch (mark.sign()) {
            case ADDED -> added;
            case REMOVED -> removed;
            default -> changed;
        };
    }

    /** Frames what is there now. */
    private void frame(DifferenceMark mark) {
        if (!mark.after().isEmpty()) {
            outline(mark, FRAME_PX);
        }
    }

    /** Frames what is there now, and thinly what is gone. */
    private void plainFrame(DifferenceMark mark) {
        outline(mark, mark.after().isEmpty() ? 1 : FRAME_PX);
    }

    private void outline(DifferenceMark mark, double widthPx) {
        Bounds box = mark.box();
        if (mark.upright()) {
            double left = x(box.minX());
            double top = y(box.minY());
            brush.frame(colour(mark), left, top, x(box.maxX()) - left + 1, y(box.maxY()) - top + 1, widthPx);
        } else {
            g.setStroke(colour(mark));
            g.setLineWidth(widthPx);
            stroke(mark.after().isEmpty() ? mark.before() : mark.after());
        }
    }

    private void ghost(DifferenceMark mark) {
        Color colour = colour(mark);
        g.setFill(colour.deriveColor(0, 1, 1, 0.10));
        g.fillPolygon(
                viewport.toScreenXs(mark.before()),
                viewport.toScreenYs(mark.before()),
                mark.before().size());
        g.setStroke(colour);
        g.setLineWidth(1.5);
        g.setLineDashes(6, 4);
        stroke(mark.before());
        g.setLineDashes((double[]) null);
    }

    private void stroke(List<Vec> corners) {
        g.strokePolygon(viewport.toScreenXs(corners), viewport.toScreenYs(corners), corners.size());
    }

    /** An arrow from middle to middle; a way too short for one is seen by the ghost alone. */
    private void way(DifferenceMark mark) {
        Vec from = Bounds.around(mark.before()).center();
        Vec to = mark.box().center();
        double x1 = viewport.toScreenX(from.x());
        double y1 = viewport.toScreenY(from.y());
        double x2 = viewport.toScreenX(to.x());
        double y2 = viewport.toScreenY(to.y());
        double length = Math.hypot(x2 - x1, y2 - y1);
        if (length >= 2 * HEAD_PX) {
            g.setStroke(changed);
            g.setLineWidth(2);
            g.strokeLine(x1, y1, x2, y2);
            head(x2, y2, (x2 - x1) / length, (y2 - y1) / length);
        }
    }

    private void head(double x, double y, double dx, double dy) {
        g.setFill(changed);
        double backX = x - HEAD_PX * dx;
        double backY = y - HEAD_PX * dy;
        double half = HEAD_PX * 0.6;
        g.fillPolygon(
                new double[] {x, backX - half * dy, backX + half * dy},
                new double[] {y, backY + half * dx, backY - half * dx},
                3);
    }

    /** The sign stands at the upper left corner, inside; across a side that is too short for it, in the middle. */
    private void sign(DifferenceMark mark) {
        Bounds box = mark.box();
        boolean small = Math.min(box.width(), box.height()) * viewport.scalePxPerMm() < SIGN_PX + SMALL_PX / 2;
        if (small && Math.max(box.width(), box.height()) * viewport.scalePxPerMm() < SMALL_PX) {
            return;
        }
        Vec middle = box.center();
        boolean narrow = small && box.width() * viewport.scalePxPerMm() < 2 * SIGN_PX;
        boolean flat = small && box.height() * viewport.scalePxPerMm() < 2 * SIGN_PX;
        double left = narrow ? viewport.toScreenX(middle.x()) - SIGN_PX / 2 : x(box.minX());
        double top = flat ? viewport.toScreenY(middle.y()) - SIGN_PX / 2 : y(box.minY());
        g.setFill(colour(mark));
        g.fillRect(left, top, SIGN_PX, SIGN_PX);
        g.setFill(brush.inks().chrome().contrast());
        g.setStroke(brush.inks().chrome().contrast());
        g.setLineWidth(2);
        form(mark.sign(), left + SIGN_PX / 2, top + SIGN_PX / 2);
    }

    private void form(Kind kind, double x, double y) {
        switch (kind) {
            case ADDED -> {
                g.fillRect(x - 5, y - 1, 10, 2);
                g.fillRect(x - 1, y - 5, 2, 10);
            }
            case REMOVED -> {
                g.strokeLine(x - 4, y - 4, x + 4, y + 4);
                g.strokeLine(x - 4, y + 4, x + 4, y - 4);
            }
            case MOVED, RELOCATED -> {
                g.fillRect(x - 5, y - 1, 7, 2);
                g.fillPolygon(new double[] {x + 6, x, x}, new double[] {y, y - 5, y + 5}, 3);
            }
            case TURNED -> g.strokeArc(x - 4, y - 4, 8, 8, 20, 280, javafx.scene.shape.ArcType.OPEN);
            case RESIZED -> {
                g.strokeLine(x - 4, y + 4, x + 4, y - 4);
                g.strokePolyline(new double[] {x, x + 4, x + 4}, new double[] {y - 4, y - 4, y}, 3);
                g.strokePolyline(new double[] {x - 4, x - 4, x}, new double[] {y, y + 4, y + 4}, 3);
            }
            case RENUMBERED -> letter("#", x, y);
            case REASSIGNED -> {
                g.fillOval(x - 3, y - 6, 6, 6);
                g.fillArc(x - 6, y + 1, 12, 10, 0, 180, javafx.scene.shape.ArcType.CHORD);
            }
            default -> {
                g.fillRect(x - 4, y - 3, 8, 2);
                g.fillRect(x - 4, y + 1, 8, 2);
                g.strokeLine(x - 3, y + 5, x + 3, y - 5);
            }
        }
    }

    private void letter(String text, double x, double y) {
        g.setFont(brush.inks().fonts().font(TEXT_PX + 1, true));
        g.setTextAlign(TextAlignment.CENTER);
        g.setTextBaseline(VPos.CENTER);
        g.fillText(text, x, y);
    }

    /** Numbers and names stand on a ground of their own below the element. */
    private void words(DifferenceMark mark) {
        Bounds box = mark.box();
        double width = brush.inks().fonts().width(mark.words(), true) * TEXT_PX + 10;
        double x = viewport.toScreenX(box.center().x()) - width / 2;
        double y = viewport.toScreenY(box.maxY()) - NOTE_PX / 2;
        g.setFill(brush.inks().chrome().note());
        g.fillRoundRect(x, y, width, NOTE_PX, 4, 4);
        g.setStroke(changed);
        g.setLineWidth(1);
        g.strokeRoundRect(x, y, width, NOTE_PX, 4, 4);
        g.setFill(brush.inks().chrome().noteInk());
        g.setFont(brush.inks().fonts().font(TEXT_PX, true));
        g.setTextAlign(TextAlignment.CENTER);
        g.setTextBaseline(VPos.CENTER);
        g.fillText(mark.words(), x + width / 2, y + NOTE_PX / 2);
    }

    private double x(double mm) {
        return brush.pixels().round(viewport.toScreenX(mm));
    }

    private double y(double mm) {
        return brush.pixels().round(viewport.toScreenY(mm));
    }
}
