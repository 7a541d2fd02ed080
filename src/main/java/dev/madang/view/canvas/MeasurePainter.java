package dev.madang.view.canvas;

import dev.madang.model.Bounds;
import dev.madang.model.Vec;
import dev.madang.view.Viewport;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.text.TextAlignment;

/** Paints guides and distances, each with its length beside it. */
final class MeasurePainter {

    private static final double TEXT_PX = 11;
    private static final double PAD_X = 4;
    private static final double NOTE_HEIGHT = 16;
    private static final double TICK_PX = 4;
    private static final double NARROW_TINT = 0.25;
    private static final double BEYOND_PX = 6;

    private final Board board;
    private final Brush brush;
    private final GraphicsContext g;
    private final Viewport viewport;
    private final Chrome chrome;
    private final Bounds window;

    /** {@code window} is what is seen of the level, in mm. */
    MeasurePainter(Board board, Brush brush, Bounds window) {
        this.board = board;
        this.window = window;
        this.brush = brush;
        this.g = brush.graphics();
        this.viewport = brush.viewport();
        this.chrome = brush.inks().chrome();
    }

    void paint(Live live) {
        live.measures().gaps().forEach(this::gap);
        live.measures().guides().forEach(this::guide);
        if (!live.note().isEmpty()) {
            live.draft().bounds().ifPresent(box -> {
                double below = (NOTE_HEIGHT + 2 * PAD_X) / viewport.scalePxPerMm();
                note(seenAt(box.center().x(), live.note()), box.maxY() + below, live.note(), chrome.noteInk());
            });
        }
    }

    /** Returns how wide a text is at most, without knowing its letters. */
    static double widestPx(String text) {
        return text.isEmpty() ? 0 : text.codePointCount(0, text.length()) * TEXT_PX + 2 * PAD_X;
    }

    /** A note beside something at the edge of the window is pushed into it. */
    private double seenAt(double middleMm, String text) {
        double besideMm = widthPx(text) / 2 / viewport.scalePxPerMm();
        return Math.max(window.minX() + besideMm, Math.min(middleMm, window.maxX() - besideMm));
    }

    private void guide(Guide guide) {
        if (guide.isDistance()) {
            String metres = board.formats().length(Math.rint(guide.distanceMm()));
            String text = guide.kind() == Guide.Kind.GAP
                    ? board.messages().get("canvas.guide.gap", metres)
                    : board.messages().get("canvas.guide.aisle", metres);
            distance(guide.axis(), guide.at(), guide.from(), guide.to(), chrome.guide(), text);
        } else {
            bar(guide.box(), chrome.guide(), BEYOND_PX);
        }
    }

    /** Distances are quiet; an aisle that gets too narrow is not. */
    private void gap(Gap gap) {
        boolean narrow = gap.lengthMm() < board.aisleMm() - 0.5;
        if (narrow) {
            narrow(gap.floor());
        }
        Color colour = narrow ? chrome.danger() : chrome.rulerInk();
        distance(
                gap.axis(),
                gap.from(),
                gap.to(),
                gap.at(),
                colour,
                board.formats().length(Math.rint(gap.lengthMm())));
    }

    /** The floor of a narrow aisle turns, so that it is seen from afar. */
    private void narrow(Bounds floor) {
        double x = viewport.toScreenX(floor.minX());
        double y = viewport.toScreenY(floor.minY());
        double width = floor.width() * viewport.scalePxPerMm();
        double height = floor.height() * viewport.scalePxPerMm();
        g.setFill(chrome.danger().deriveColor(0, 1, 1, NARROW_TINT));
        g.fillRect(x, y, width, height);
    }

    private void distance(Axis axis, double from, double to, double at, Color colour, String text) {
        Bounds line = axis.box(Math.min(from, to), Math.max(from, to), at, at);
        bar(line, colour, 0);
        double tick = TICK_PX / viewport.scalePxPerMm();
        bar(axis.box(from, from, at - tick, at + tick), colour, 0);
        bar(axis.box(to, to, at - tick, at + tick), colour, 0);
        Vec middle = seen(line).center();
        note(middle.x(), middle.y(), text, colour);
    }

    /** A long distance is named where it can be seen. */
    private Bounds seen(Bounds line) {
        return line.touches(window)
                ? new Bounds(
                        Math.max(line.minX(), window.minX()),
                        Math.max(line.minY(), window.minY()),
                        Math.min(line.maxX(), window.maxX()),
                        Math.min(line.maxY(), window.maxY()))
                : line;
    }

    /** Paints a line along an axis as a thin rectangle, longer by some pixels at both ends. */
    private void bar(Bounds line, Color colour, double beyondPx) {
        boolean upright = line.width() < line.height();
        double x = brush.pixels().round(viewport.toScreenX(line.minX()) - (upright ? 0 : beyondPx));
        double y = brush.pixels().round(viewport.toScreenY(line.minY()) - (upright ? beyondPx : 0));
        double hair = brush.pixels().line(1);
        g.setFill(colour);
        if (upright) {
            g.fillRect(x, y, hair, line.height() * viewport.scalePxPerMm() + 2 * beyondPx);
        } else {
            g.fillRect(x, y, line.width() * viewport.scalePxPerMm() + 2 * beyondPx, hair);
        }
    }

    /** Paints a caption of a sketch where those before it leave room. */
    void note(Pencil.Caption caption, Apart apart) {
        double x = viewport.toScreenX(caption.at().x());
        double y = viewport.toScreenY(caption.at().y());
        apart.place(x, y, widthPx(caption.text()), NOTE_HEIGHT)
                .ifPresent(free -> noteAt(x, free, caption.text(), chrome.noteInk()));
    }

    /** Paints a short text on a small ground of its own, centred on a place. */
    private void note(double xMm, double yMm, String text, Color colour) {
        noteAt(viewport.toScreenX(xMm), viewport.toScreenY(yMm), text, colour);
    }

    private double widthPx(String text) {
        return brush.inks().fonts().width(text, true) * TEXT_PX + 2 * PAD_X;
    }

    private void noteAt(double middleX, double middleY, String text, Color colour) {
        double width = widthPx(text);
        double x = middleX - width / 2;
        double y = middleY - NOTE_HEIGHT / 2;
        g.setFill(chrome.note());
        g.fillRoundRect(x, y, width, NOTE_HEIGHT, 4, 4);
        g.setFill(colour);
        g.setFont(brush.inks().fonts().font(TEXT_PX, true));
        g.setTextAlign(TextAlignment.CENTER);
        g.setTextBaseline(VPos.CENTER);
        g.fillText(text, x + width / 2, y + NOTE_HEIGHT / 2);
    }
}
