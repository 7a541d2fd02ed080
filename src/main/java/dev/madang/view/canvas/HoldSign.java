package dev.madang.view.canvas;

import javafx.scene.SnapshotParameters;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.image.Image;
import javafx.scene.paint.Color;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.transform.Transform;

/**
 * Makes the signs of holds as images: a clock face for one that soon ends, a crossed diamond for one that has ended, so
 * that they are told apart without colour.
 */
final class HoldSign {

    /** Side of the image in pixels of the scene. */
    static final double SIDE_PX = 18;

    private static final double HALF_PX = 7;
    private static final double RIM_PX = 1.5;

    private HoldSign() {}

    /** Returns the sign for a screen with that many device pixels for a unit. */
    static Image of(boolean expired, Chrome chrome, double scale) {
        Canvas canvas = new Canvas(SIDE_PX, SIDE_PX);
        GraphicsContext g = canvas.getGraphicsContext2D();
        g.setLineCap(StrokeLineCap.ROUND);
        g.setLineWidth(1.6);
        if (expired) {
            ended(g, chrome);
        } else {
            ending(g, chrome);
        }
        SnapshotParameters sharp = new SnapshotParameters();
        sharp.setFill(Color.TRANSPARENT);
        sharp.setTransform(Transform.scale(scale, scale));
        return canvas.snapshot(sharp, null);
    }

    private static void ending(GraphicsContext g, Chrome chrome) {
        double middle = SIDE_PX / 2;
        g.setFill(chrome.noteInk());
        disc(g, HALF_PX + RIM_PX);
        g.setFill(chrome.note());
        disc(g, HALF_PX);
        g.setStroke(chrome.noteInk());
        g.strokeLine(middle, middle, middle, middle - HALF_PX * 0.65);
        g.strokeLine(middle, middle, middle + HALF_PX * 0.5, middle + HALF_PX * 0.2);
    }

    private static void ended(GraphicsContext g, Chrome chrome) {
        double middle = SIDE_PX / 2;
        g.setFill(chrome.contrast());
        diamond(g, HALF_PX + 2 * RIM_PX);
        g.setFill(chrome.danger());
        diamond(g, HALF_PX + RIM_PX / 2);
        g.setStroke(chrome.contrast());
        double arm = HALF_PX * 0.33;
        g.strokeLine(middle - arm, middle - arm, middle + arm, middle + arm);
        g.strokeLine(middle - arm, middle + arm, middle + arm, middle - arm);
    }

    private static void disc(GraphicsContext g, double half) {
        double low = SIDE_PX / 2 - half;
        g.fillOval(low, low, 2 * half, 2 * half);
    }

    private static void diamond(GraphicsContext g, double half) {
        double middle = SIDE_PX / 2;
        g.fillPolygon(
                new double[] {middle, middle + half, middle, middle - half},
                new double[] {middle - half, middle, middle + half, middle},
                4);
    }
}
