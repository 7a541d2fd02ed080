package dev.madang.view.canvas;

import dev.madang.model.Vec;
import dev.madang.text.UnitSystem;
import dev.madang.view.Viewport;
import java.util.List;
import java.util.Optional;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.TextAlignment;

/**
 * Metres or feet along one edge of the canvas, with a mark where the pointer is. Lies on the drawing and hides its
 * edge.
 *
 * <p>The mark is a node of its own. Were it painted on the ruler, each movement of the pointer would make both rulers
 * dirty; where they cross the toolkit takes them for one dirty region, which is all of the drawing.
 */
final class Ruler {

    /** How much of the drawing it hides. */
    static final double WIDTH_PX = 22;

    private static final double NUMBERS_APART_PX = 64;
    private static final double TICKS_APART_PX = 6;
    private static final double TEXT_PX = 10;
    private static final double MM_PER_INCH = 25.4;
    private static final double[] INCHES_APART = {1, 2, 3, 6, 12, 24, 60, 120, 240, 600, 1_200, 2_400, 6_000, 12_000};

    private final Axis axis;
    private final Board board;
    private final Canvas canvas = new Canvas(WIDTH_PX, WIDTH_PX);
    private final Rectangle mark = new Rectangle(WIDTH_PX, WIDTH_PX);
    private boolean dirty = true;
    private boolean pointerMoved = true;

    /** Makes the ruler along the top for {@link Axis#X}, along the left for {@link Axis#Y}. */
    Ruler(Axis axis, Board board) {
        this.axis = axis;
        this.board = board;
        canvas.setMouseTransparent(true);
        mark.setMouseTransparent(true);
    }

    /** Returns what it consists of, from the bottom to the top. */
    List<Node> nodes() {
        return List.of(canvas, mark);
    }

    void invalidate() {
        dirty = true;
        pointerMoved = true;
    }

    void pointerMoved() {
        pointerMoved = true;
    }

    void resize(double lengthPx) {
        if (axis == Axis.X) {
            canvas.setWidth(lengthPx);
        } else {
            canvas.setHeight(lengthPx);
        }
        dirty = true;
    }

    void paint(Inks inks, Pixels pixels) {
        if (dirty) {
            paintScale(inks, pixels);
        }
        if (pointerMoved) {
            place(inks, pixels);
        }
        dirty = false;
        pointerMoved = false;
    }

    private void paintScale(Inks inks, Pixels pixels) {
        GraphicsContext g = canvas.getGraphicsContext2D();
        g.setFill(inks.chrome().ruler());
        g.fillRect(0, 0, canvas.getWidth(), canvas.getHeight());
        g.setFill(inks.chrome().gridStrong());
        bar(g, pixels, 0, length(), WIDTH_PX - pixels.line(1), pixels.line(1));
        ticks(g, inks, pixels);
    }

    private void place(Inks inks, Pixels pixels) {
        Optional<Double> at = pointer().filter(place -> place >= WIDTH_PX && place <= length());
        mark.setVisible(at.isPresent());
        mark.setFill(inks.chrome().accent());
        if (axis == Axis.X) {
            mark.setWidth(pixels.line(1));
            mark.setX(pixels.round(at.orElse(0.0)));
        } else {
            mark.setHeight(pixels.line(1));
            mark.setY(pixels.round(at.orElse(0.0)));
        }
    }

    /** Returns the distance of numbers in mm: 1, 2 or 5 of a power of ten, so that they have room. */
    static double step(double scalePxPerMm) {
        double least = NUMBERS_APART_PX / scalePxPerMm;
        double power = Math.pow(10, Math.floor(Math.log10(least)));
        for (int factor : new int[] {1, 2, 5}) {
            if (factor * power >= least * (1 - 1e-9)) {
                return factor * power;
            }
        }
        return 10 * power;
    }

    /** Returns the distance of numbers in mm where feet are set: whole feet as far as there is room, then inches. */
    static double stepInFeet(double scalePxPerMm) {
        for (double inches : INCHES_APART) {
            if (inches * MM_PER_INCH * scalePxPerMm >= NUMBERS_APART_PX) {
                return inches * MM_PER_INCH;
            }
        }
        return step(scalePxPerMm / 304.8 * 1_000) / 1_000 * 304.8;
    }

    /** Into how many parts small ticks divide a step: tenths if there is room, in feet what gives whole inches. */
    private static int partsOf(double step, double scale, boolean inFeet) {
        double inches = step / MM_PER_INCH;
        if (inFeet && inches < 60 - 1e-6) {
            return inches > 11 ? 12 : inches > 5 ? 6 : 4;
        }
        return step / 10 * scale >= TICKS_APART_PX ? 10 : 5;
    }

    private String words(double mm, boolean inFeet) {
        return inFeet ? board.formats().length(mm) : board.formats().decimal(mm / 1_000, 3);
    }

    private void ticks(GraphicsContext g, Inks inks, Pixels pixels) {
        double scale = board.viewport().scalePxPerMm();
        boolean inFeet = board.messages().units() == UnitSystem.FEET;
        double step = inFeet ? stepInFeet(scale) : step(scale);
        int parts = partsOf(step, scale, inFeet);
        double small = step / parts;
        double origin =
                axis == Axis.X ? board.viewport().originX() : board.viewport().originY();
        long first = Math.round(Math.floor(origin / small));
        long last = Math.round(Math.ceil((origin + length() / scale) / small));
        g.setFont(inks.fonts().font(TEXT_PX, false));
        g.setFill(inks.chrome().rulerInk());
        for (long i = first; i <= last; i++) {
            double at = (i * small - origin) * scale;
            if (at < WIDTH_PX) {
                continue; // Where both rulers meet.
            }
            boolean isNumbered = i % parts == 0;
            double tick = isNumbered ? 8 : i * 2 % parts == 0 ? 6 : 4;
            bar(g, pixels, at, pixels.line(1), WIDTH_PX - tick, tick);
            if (isNumbered) {
                number(g, at, words(i * small, inFeet));
            }
        }
    }

    /** Numbers at the left read upwards. */
    private void number(GraphicsContext g, double at, String text) {
        g.setTextAlign(TextAlignment.LEFT);
        g.setTextBaseline(VPos.BASELINE);
        if (axis == Axis.X) {
            g.fillText(text, Math.rint(at) + 4, 11);
            return;
        }
        g.save();
        g.translate(11, Math.rint(at) - 4);
        g.rotate(-90);
        g.fillText(text, 0, 0);
        g.restore();
    }

    private Optional<Double> pointer() {
        Vec place = board.state().pointer().get();
        if (place == null) {
            return Optional.empty();
        }
        Viewport v = board.viewport();
        return Optional.of(axis == Axis.X ? v.toScreenX(place.x()) : v.toScreenY(place.y()));
    }

    private double length() {
        return axis == Axis.X ? canvas.getWidth() : canvas.getHeight();
    }

    /** Paints a rectangle given along the ruler and across it. */
    private void bar(GraphicsContext g, Pixels pixels, double at, double length, double across, double depth) {
        double from = pixels.round(at);
        if (axis == Axis.X) {
            g.fillRect(from, across, length, depth);
        } else {
            g.fillRect(across, from, depth, length);
        }
    }
}
