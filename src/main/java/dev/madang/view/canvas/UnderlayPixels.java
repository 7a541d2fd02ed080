package dev.madang.view.canvas;

import dev.madang.model.Raster;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;

/**
 * The pixels of a picture, and of ever smaller copies of it, each half as large as the one before: what is shown small
 * is taken from a small copy, so that thin lines stay and no pixel of a large picture is looked at in vain.
 */
final class UnderlayPixels {

    private static final int LEAST_SIDE = 64;

    private final List<Level> levels;

    private UnderlayPixels(List<Level> levels) {
        this.levels = levels;
    }

    /** A copy: opaque pixels, row by row. */
    record Level(int width, int height, int[] argb) {}

    /** Decodes a picture, which takes its time; empty if the picture is broken. */
    static Optional<UnderlayPixels> of(Raster raster) {
        Image image = new Image(new ByteArrayInputStream(raster.bytes().toArray()));
        boolean isWhole =
                !image.isError() && image.getWidth() == raster.widthPx() && image.getHeight() == raster.heightPx();
        if (!isWhole) {
            return Optional.empty();
        }
        int[] argb = new int[raster.widthPx() * raster.heightPx()];
        image.getPixelReader()
                .getPixels(
                        0,
                        0,
                        raster.widthPx(),
                        raster.heightPx(),
                        PixelFormat.getIntArgbInstance(),
                        argb,
                        0,
                        raster.widthPx());
        return Optional.of(of(new Level(raster.widthPx(), raster.heightPx(), argb)));
    }

    static UnderlayPixels of(Level whole) {
        List<Level> levels = new ArrayList<>(List.of(whole));
        Level last = whole;
        while (Math.min(last.width(), last.height()) >= 2 * LEAST_SIDE) {
            last = half(last);
            levels.add(last);
        }
        return new UnderlayPixels(levels);
    }

    /** Returns the smallest copy of at least the given part of the whole. */
    Level atLeast(double part) {
        Level best = levels.get(0);
        for (Level level : levels) {
            if (level.width() >= part * levels.get(0).width()) {
                best = level;
            }
        }
        return best;
    }

    /** Returns the largest copy of at most that many pixels, or the smallest there is. */
    Level atMost(long pixels) {
        return levels.stream()
                .filter(level -> (long) level.width() * level.height() <= pixels)
                .findFirst()
                .orElse(levels.get(levels.size() - 1));
    }

    private static Level half(Level level) {
        int width = level.width() / 2;
        int height = level.height() / 2;
        int[] from = level.argb();
        int[] to = new int[width * height];
        for (int y = 0; y < height; y++) {
            int row = 2 * y * level.width();
            for (int x = 0; x < width; x++) {
                int at = row + 2 * x;
                to[y * width + x] =
                        mean(from[at], from[at + 1], from[at + level.width()], from[at + level.width() + 1]);
            }
        }
        return new Level(width, height, to);
    }

    /** Adds up two colours at a time in one number, which has room between them. */
    private static int mean(int a, int b, int c, int d) {
        int redBlue = (a & 0xFF00FF) + (b & 0xFF00FF) + (c & 0xFF00FF) + (d & 0xFF00FF) + 0x20002;
        int green = (a & 0x00FF00) + (b & 0x00FF00) + (c & 0x00FF00) + (d & 0x00FF00) + 0x200;
        return 0xFF000000 | ((redBlue >>> 2) & 0xFF00FF) | ((green >>> 2) & 0x00FF00);
    }
}
