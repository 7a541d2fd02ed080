package dev.madang.view.canvas;

import dev.madang.io.picture.LineworkPainter;
import dev.madang.model.Linework;
import dev.madang.model.Raster;
import dev.madang.model.UnderlayContent;
import java.util.Optional;

/** What the tiles of an underlay are made of. Slow, and used by one thread at a time. */
interface TileSource {

    /** Returns the whole in few pixels. */
    UnderlayPixels.Level coarse(long atMostPixels);

    /** Returns a part in the very pixels of the screen. */
    UnderlayTile tile(UnderlayTile.View view, UnderlayTile.Frame frame);

    /**
     * Looks into a content; empty if it is broken.
     *
     * @param onDark whether it lies on a dark floor
     */
    static Optional<TileSource> of(UnderlayContent content, boolean onDark) {
        if (content instanceof Raster raster) {
            return UnderlayPixels.of(raster, onDark).map(pixels -> new OfPixels(pixels, raster.widthPx()));
        }
        return content instanceof Linework lines
                ? Optional.of(new OfLines(lines, new LineworkPainter(lines), onDark ? OfLines.LIGHT : OfLines.DARK))
                : Optional.empty();
    }

    /**
     * Pixels, which are scaled.
     *
     * @param pixels the pixels
     * @param widthUnits how wide the whole is
     */
    record OfPixels(UnderlayPixels pixels, double widthUnits) implements TileSource {

        @Override
        public UnderlayPixels.Level coarse(long atMostPixels) {
            return pixels.atMost(atMostPixels);
        }

        @Override
        public UnderlayTile tile(UnderlayTile.View view, UnderlayTile.Frame frame) {
            return UnderlayTile.of(pixels, widthUnits, view, frame);
        }
    }

    /**
     * Lines, which are drawn anew at each size.
     *
     * @param lines the lines
     * @param painter what draws them
     * @param ink their colour
     */
    record OfLines(Linework lines, LineworkPainter painter, int ink) implements TileSource {

        private static final int DARK = 0xFF24292F;
        private static final int LIGHT = 0xFFD8DEE4;

        private static final double MOST_SIDE_PX = 4_000;

        @Override
        public UnderlayPixels.Level coarse(long atMostPixels) {
            double bySide = MOST_SIDE_PX / Math.max(lines.width(), lines.height());
            double pxPerUnit = Math.min(bySide, Math.sqrt(atMostPixels / (lines.width() * lines.height())));
            int width = px(lines.width() * pxPerUnit);
            int height = px(lines.height() * pxPerUnit);
            return new UnderlayPixels.Level(
                    width, height, painter.pixels(new LineworkPainter.View(pxPerUnit, 0, 0, 0, width, height), ink));
        }

        @Override
        public UnderlayTile tile(UnderlayTile.View view, UnderlayTile.Frame frame) {
            LineworkPainter.View wanted = new LineworkPainter.View(
                    view.pxPerUnit(), view.rotationCdeg(), frame.x(), frame.y(), frame.width(), frame.height());
            return new UnderlayTile(view, frame, painter.pixels(wanted, ink));
        }

        private static int px(double length) {
            return (int) Math.max(1, Math.round(length));
        }
    }
}
