package dev.madang.view.canvas;

import dev.madang.model.Hatch;
import javafx.scene.image.Image;
import javafx.scene.image.PixelWriter;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;

/** Makes square tiles that repeat to a pattern without a seam. */
final class HatchTile {

    /** Side of a tile in pixels of the scene. */
    static final int SIDE_PX = 8;

    private HatchTile() {}

    static Image of(Hatch hatch, Color colour, double scale) {
        int side = Math.toIntExact(Math.round(SIDE_PX * Math.max(1, scale)));
        WritableImage tile = new WritableImage(side, side);
        PixelWriter writer = tile.getPixelWriter();
        for (int y = 0; y < side; y++) {
            for (int x = 0; x < side; x++) {
                double share = cover(hatch, x, y, side);
                writer.setColor(x, y, share > 0 ? colour.deriveColor(0, 1, 1, share) : Color.TRANSPARENT);
            }
        }
        return tile;
    }

    /** Returns how far a pixel belongs to a line of the pattern, from 0 to 1. */
    private static double cover(Hatch hatch, int x, int y, int side) {
        double width = side / (double) SIDE_PX;
        return switch (hatch) {
            case NONE -> 0;
            case RISING -> slanted(x + y + 1, side, width);
            case FALLING -> slanted(x - y, side, width);
            case CROSSED -> Math.max(slanted(x + y + 1, side, width), slanted(x - y, side, width));
            case UPRIGHT -> x < width ? 1 : 0;
            case LEVEL -> y < width ? 1 : 0;
            case PAIRED -> Math.max(slanted(x + y + 1, side, width), slanted(x + y + 1 + side * 2 / 5, side, width));
            case DOTTED -> isDot(x, y, side, width) ? 1 : 0;
        };
    }

    /** A slanted line one pixel wide, with its two neighbours at a third to smooth the steps. */
    private static double slanted(int across, int side, double width) {
        int distance = Math.floorMod(across, side);
        int nearest = Math.min(distance, side - distance);
        return nearest < width / 2 ? 1 : nearest <= width ? 0.3 : 0;
    }

    private static boolean isDot(int x, int y, int side, double width) {
        int half = side / 2;
        boolean first = x < 1.5 * width && y < 1.5 * width;
        boolean second = x >= half && x < half + 1.5 * width && y >= half && y < half + 1.5 * width;
        return first || second;
    }
}
