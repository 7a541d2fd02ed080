package dev.madang.view.canvas;

import dev.madang.model.Angle;
import java.nio.IntBuffer;
import javafx.scene.image.Image;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;

/**
 * A part of an underlay in the very pixels of the screen, so that painting it copies pixels and nothing more. It holds
 * for one scale and rotation; where it is moved to, or from where it is looked at, does not matter.
 *
 * @param view scale and rotation for which it holds
 * @param frame which part it shows, in device pixels from the underlay's origin
 * @param argb the pixels, row by row, transparent beside the underlay
 */
record UnderlayTile(View view, Frame frame, int[] argb) {

    /**
     * How large and how turned an underlay is seen.
     *
     * @param pxPerUnit device pixels per unit of the underlay
     * @param rotationCdeg hundredths of a degree clockwise
     */
    record View(double pxPerUnit, int rotationCdeg) {}

    /**
     * A box of whole device pixels.
     *
     * @param x from the underlay's origin to the right
     * @param y from the underlay's origin down
     * @param width pixels across
     * @param height pixels down
     */
    record Frame(int x, int y, int width, int height) {

        boolean contains(Frame other) {
            return x <= other.x
                    && y <= other.y
                    && x + width >= other.x + other.width
                    && y + height >= other.y + other.height;
        }

        boolean isEmpty() {
            return width <= 0 || height <= 0;
        }

        /** Returns what two boxes share; empty if they do not meet. */
        Frame intersection(Frame other) {
            int left = Math.max(x, other.x);
            int top = Math.max(y, other.y);
            int right = Math.min(x + width, other.x + other.width);
            int bottom = Math.min(y + height, other.y + other.height);
            return new Frame(left, top, Math.max(0, right - left), Math.max(0, bottom - top));
        }

        Frame grown(int px, int py) {
            return new Frame(x - px, y - py, width + 2 * px, height + 2 * py);
        }
    }

    /** Makes a tile; linear in its pixels. {@code widthUnits} is how wide the whole picture is. */
    static UnderlayTile of(UnderlayPixels pixels, double widthUnits, View view, Frame frame) {
        UnderlayPixels.Level level = pixels.atLeast(view.pxPerUnit());
        double perPx = level.width() / (widthUnits * view.pxPerUnit());
        double dx = Angle.cos(view.rotationCdeg()) * perPx;
        double dy = -Angle.sin(view.rotationCdeg()) * perPx;
        int[] argb = new int[frame.width() * frame.height()];
        for (int row = 0; row < frame.height(); row++) {
            double x = frame.x() + 0.5;
            double y = frame.y() + row + 0.5;
            double u = x * dx - y * dy - 0.5;
            double v = x * dy + y * dx - 0.5;
            for (int column = 0; column < frame.width(); column++) {
                argb[row * frame.width() + column] = sample(level, u, v);
                u += dx;
                v += dy;
            }
        }
        return new UnderlayTile(view, frame, argb);
    }

    /** Returns the colour between the four nearest pixels; nothing outside the picture. */
    private static int sample(UnderlayPixels.Level level, double u, double v) {
        boolean isInside = u >= -0.5 && v >= -0.5 && u <= level.width() - 0.5 && v <= level.height() - 0.5;
        if (!isInside) {
            return 0;
        }
        int left = (int) Math.floor(u);
        int top = (int) Math.floor(v);
        int right = Math.min(left + 1, level.width() - 1);
        int bottom = Math.min(top + 1, level.height() - 1);
        int partX = (int) ((u - left) * 256);
        int partY = (int) ((v - top) * 256);
        int x = Math.max(0, left);
        int y = Math.max(0, top);
        int upper = mixed(level.argb()[y * level.width() + x], level.argb()[y * level.width() + right], partX);
        int lower =
                mixed(level.argb()[bottom * level.width() + x], level.argb()[bottom * level.width() + right], partX);
        return mixed(upper, lower, partY);
    }

    /** Mixes two colours at a time in one number, which has room between them. */
    private static int mixed(int one, int other, int part) {
        int redBlue = ((one & 0xFF00FF) * (256 - part) + (other & 0xFF00FF) * part) >>> 8;
        int green = ((one & 0x00FF00) >>> 8) * (256 - part) + ((other & 0x00FF00) >>> 8) * part;
        return 0xFF000000 | (redBlue & 0xFF00FF) | (green & 0x00FF00);
    }

    /** Returns it as a picture of the toolkit, which takes over the pixels as they are. */
    Image image() {
        return imageOf(frame.width(), frame.height(), argb);
    }

    static Image imageOf(int width, int height, int[] argb) {
        return new WritableImage(
                new PixelBuffer<>(width, height, IntBuffer.wrap(argb), PixelFormat.getIntArgbPreInstance()));
    }
}
