package dev.madang.io.picture;

/**
 * Draws straight lines a pixel wide, smooth, by how much they cover each pixel: two pixels a step along the longer way,
 * which share the cover by their nearness (X. Wu, An Efficient Antialiasing Technique, SIGGRAPH 1991). Where lines meet
 * the larger cover counts, so that nothing grows dark where many of them run together. Upright and level lines lie upon
 * whole pixels.
 */
final class Hairlines {

    private static final double STRAIGHT = 1e-6;
    private static final int FULL = 255;

    private final int width;
    private final int height;
    private final byte[] cover;

    Hairlines(int width, int height) {
        this.width = width;
        this.height = height;
        cover = new byte[Math.multiplyExact(width, height)];
    }

    /** Draws a line; parts beside the picture are left out. */
    void line(double fromX, double fromY, double toX, double toY) {
        boolean isSteep = Math.abs(toY - fromY) > Math.abs(toX - fromX);
        if (isSteep) {
            run(fromY - 0.5, fromX - 0.5, toY - 0.5, toX - 0.5, true);
        } else {
            run(fromX - 0.5, fromY - 0.5, toX - 0.5, toY - 0.5, false);
        }
    }

    /** Draws what is too small to be a line. */
    void dot(double x, double y) {
        plot((int) Math.floor(x), (int) Math.floor(y), FULL / 2, false);
    }

    /** Sets pixels, row by row, to an ink, its colours multiplied by how much it covers. */
    void paint(int argb, int[] pixels) {
        int[] inks = new int[FULL + 1];
        for (int i = 0; i <= FULL; i++) {
            int alpha = (argb >>> 24) * i / FULL;
            inks[i] = (alpha << 24)
                    | (((argb >> 16 & 0xFF) * alpha / FULL) << 16)
                    | (((argb >> 8 & 0xFF) * alpha / FULL) << 8)
                    | ((argb & 0xFF) * alpha / FULL);
        }
        for (int i = 0; i < cover.length; i++) {
            pixels[i] = inks[cover[i] & 0xFF];
        }
    }

    /** Goes along the longer way, {@code a}, and shares the cover across it, {@code b}. */
    private void run(double fromA, double fromB, double toA, double toB, boolean isSteep) {
        double slope = toA == fromA ? 0 : (toB - fromB) / (toA - fromA);
        boolean isStraight = Math.abs(slope) < STRAIGHT;
        int last = isSteep ? height - 1 : width - 1;
        int first = (int) Math.max(0, Math.round(Math.min(fromA, toA)));
        int end = (int) Math.min(last, Math.round(Math.max(fromA, toA)));
        for (int a = first; a <= end; a++) {
            double b = isStraight ? Math.round(fromB) : fromB + (a - fromA) * slope;
            int near = (int) Math.floor(b);
            int far = (int) Math.round((b - near) * FULL);
            plot(a, near, FULL - far, isSteep);
            if (far > 0) {
                plot(a, near + 1, far, isSteep);
            }
        }
    }

    private void plot(int a, int b, int much, boolean isSteep) {
        int x = isSteep ? b : a;
        int y = isSteep ? a : b;
        if (x >= 0 && y >= 0 && x < width && y < height) {
            int at = y * width + x;
            if ((cover[at] & 0xFF) < much) {
                cover[at] = (byte) much;
            }
        }
    }
}
