package dev.madang.view.canvas;

import dev.madang.check.Severity;
import javafx.geometry.VPos;
import javafx.scene.SnapshotParameters;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.image.Image;
import javafx.scene.paint.Color;
import javafx.scene.text.TextAlignment;
import javafx.scene.transform.Transform;

/**
 * Makes the signs of findings as images, once for each theme: painted from paths, a hundred of them would take longer
 * than all booths. The shape tells the severity, so that nothing hangs on colour alone.
 */
final class SignImage {

    /** Side of the image in pixels of the scene. */
    static final double SIDE_PX = 22;

    private static final double HALF_PX = 8;
    private static final double RIM_PX = 1.5;
    private static final double LETTER_PX = 11;
    private static final double TICK_PX = 1.5;

    private final Chrome chrome;
    private final CanvasFonts fonts;

    private SignImage(Chrome chrome, CanvasFonts fonts) {
        this.chrome = chrome;
        this.fonts = fonts;
    }

    /** Returns the sign for a screen with that many device pixels for a unit. */
    static Image of(Severity severity, boolean accepted, Chrome chrome, CanvasFonts fonts, double scale) {
        Canvas canvas = new Canvas(SIDE_PX, SIDE_PX);
        SignImage sign = new SignImage(chrome, fonts);
        if (accepted) {
            sign.paintAccepted(canvas.getGraphicsContext2D(), severity);
        } else {
            sign.paint(canvas.getGraphicsContext2D(), severity);
        }
        SnapshotParameters sharp = new SnapshotParameters();
        sharp.setFill(Color.TRANSPARENT);
        sharp.setTransform(Transform.scale(scale, scale));
        return canvas.snapshot(sharp, null);
    }

    private void paint(GraphicsContext g, Severity severity) {
        g.setFill(chrome.contrast());
        shape(g, severity, HALF_PX + RIM_PX);
        g.setFill(chrome.of(severity));
        shape(g, severity, HALF_PX);
        g.setFill(chrome.contrast());
        g.setFont(fonts.font(LETTER_PX, true));
        g.setTextAlign(TextAlignment.CENTER);
        g.setTextBaseline(VPos.CENTER);
        double middle = SIDE_PX / 2;
        g.fillText(letter(severity), middle, severity == Severity.WARNING ? middle + 2 : middle);
    }

    /** Hollow, so that it is quieter, with a tick instead of the letter. */
    private void paintAccepted(GraphicsContext g, Severity severity) {
        g.setFill(chrome.of(severity));
        shape(g, severity, HALF_PX);
        g.setFill(chrome.contrast());
        shape(g, severity, HALF_PX - RIM_PX);
        g.setStroke(chrome.of(severity));
        g.setLineWidth(TICK_PX);
        double x = SIDE_PX / 2;
        double y = severity == Severity.WARNING ? x + 2 : x;
        g.strokePolyline(new double[] {x - 3, x - 1, x + 3}, new double[] {y, y + 2, y - 2}, 3);
    }

    private static void shape(GraphicsContext g, Severity severity, double half) {
        double middle = SIDE_PX / 2;
        double low = middle - half;
        switch (severity) {
            case ERROR -> g.fillOval(low, low, 2 * half, 2 * half);
            case WARNING ->
                g.fillPolygon(
                        new double[] {middle, middle + half * 1.15, middle - half * 1.15},
                        new double[] {low, middle + half, middle + half},
                        3);
            case HINT -> g.fillRoundRect(low, low, 2 * half, 2 * half, half, half);
        }
    }

    private static String letter(Severity severity) {
        return switch (severity) {
            case ERROR -> "\u00d7";
            case WARNING -> "!";
            case HINT -> "i";
        };
    }
}
