package dev.madang.draw.overlay;

import dev.madang.draw.DrawItem;
import dev.madang.draw.Overlay;
import dev.madang.draw.StyleKey;
import dev.madang.model.Bounds;
import dev.madang.model.Colour;
import dev.madang.model.Vec;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The areas of an overlay as a picture of coloured dots, so that a screen need not fill large polygons in every frame.
 *
 * <p>Scan lines by the even-odd rule; edges are as fine as dots, since walls and booths are painted over them.
 */
public final class AreaPixels {

    private static final double MOST_PIXELS = 3_000_000;
    private static final double FINEST_MM = 50;
    private static final int OPAQUE = 0xFF000000;
    private static final int HATCH_PIXELS = 14;
    private static final int HATCH_WIDTH = 2;

    private final Bounds box;
    private final double pixelMm;
    private final int width;
    private final int height;
    private final int[] argb;

    private AreaPixels(Bounds box, double pixelMm) {
        this.box = box;
        this.pixelMm = pixelMm;
        this.width = pixels(box.width() / pixelMm);
        this.height = pixels(box.height() / pixelMm);
        this.argb = new int[width * height];
    }

    /**
     * Paints the areas of an overlay; empty if it has none. Meant for background work.
     *
     * @param hatch the colour of patterns
     */
    public static Optional<AreaPixels> of(Overlay overlay, Colour hatch) {
        List<DrawItem.Area> areas = overlay.items().stream()
                .filter(DrawItem.Area.class::isInstance)
                .map(DrawItem.Area.class::cast)
                .toList();
        Optional<Bounds> around = areas.stream().map(DrawItem.Area::bounds).reduce(Bounds::union);
        return around.map(box -> {
            double pixelMm = Math.max(FINEST_MM, Math.sqrt(box.width() * box.height() / MOST_PIXELS));
            AreaPixels picture = new AreaPixels(box, pixelMm);
            areas.forEach(area -> picture.paint(area, hatch));
            return picture;
        });
    }

    /** Returns the part of the floor that the picture covers. */
    public Bounds box() {
        return new Bounds(box.minX(), box.minY(), box.minX() + width * pixelMm, box.minY() + height * pixelMm);
    }

    /** Returns how many dots there are from left to right. */
    public int width() {
        return width;
    }

    /** Returns how many dots there are from top to bottom. */
    public int height() {
        return height;
    }

    /** Returns the colours row by row, not to be changed; what is beside all areas is clear. */
    public int[] argb() {
        return argb;
    }

    private static int pixels(double count) {
        return Math.toIntExact(Math.max(1, Math.round(Math.ceil(count))));
    }

    private void paint(DrawItem.Area area, Colour hatch) {
        Colour tint = area.tint();
        boolean isCrossed = area.style() == StyleKey.OVERLAY_UNREACHABLE;
        double[][] cuts = new double[height][];
        int[] counts = new int[height];
        area.rings().forEach(ring -> cut(ring, cuts, counts));
        for (int row = 0; row < height; row++) {
            double[] line = cuts[row];
            if (line != null) {
                Arrays.sort(line, 0, counts[row]);
                for (int i = 0; i + 1 < counts[row]; i += 2) {
                    int to = column(line[i + 1]);
                    for (int column = column(line[i]); column < to; column++) {
                        int at = row * width + column;
                        boolean isHatched = tint == null && isOnHatch(column, row, isCrossed);
                        argb[at] = tint != null ? OPAQUE | tint.rgb() : isHatched ? OPAQUE | hatch.rgb() : argb[at];
                    }
                }
            }
        }
    }

    private static boolean isOnHatch(int column, int row, boolean isCrossed) {
        return Math.floorMod(column - row, HATCH_PIXELS) < HATCH_WIDTH
                || (isCrossed && Math.floorMod(column + row, HATCH_PIXELS) < HATCH_WIDTH);
    }

    /** A dot belongs to an area if its middle does. */
    private int column(double x) {
        return Math.toIntExact(Math.max(0, Math.min(width, Math.round(Math.ceil(x - 0.5)))));
    }

    private void cut(List<Vec> ring, double[][] cuts, int[] counts) {
        Vec from = ring.get(ring.size() - 1);
        for (Vec to : ring) {
            double x1 = (from.x() - box.minX()) / pixelMm;
            double y1 = (from.y() - box.minY()) / pixelMm;
            double x2 = (to.x() - box.minX()) / pixelMm;
            double y2 = (to.y() - box.minY()) / pixelMm;
            int first = Math.toIntExact(Math.max(0, Math.round(Math.ceil(Math.min(y1, y2) - 0.5))));
            for (int row = first; row < height && row + 0.5 < Math.max(y1, y2); row++) {
                if (row + 0.5 >= Math.min(y1, y2)) {
                    add(cuts, counts, row, x1 + (row + 0.5 - y1) / (y2 - y1) * (x2 - x1));
                }
            }
            from = to;
        }
    }

    private static void add(double[][] cuts, int[] counts, int row, double x) {
        double[] line = cuts[row];
        if (line == null) {
            line = new double[8];
        } else if (counts[row] == line.length) {
            line = Arrays.copyOf(line, 2 * line.length);
        }
        line[counts[row]++] = x;
        cuts[row] = line;
    }
}
