package dev.madang.view;

import dev.madang.model.Bounds;
import dev.madang.model.Vec;
import java.util.List;

/**
 * Which part of the level is seen, and how large.
 *
 * @param scalePxPerMm pixels for a millimetre, between {@link #MIN_SCALE} and {@link #MAX_SCALE}
 * @param originX x in mm of the left edge of the view
 * @param originY y in mm of the top edge of the view
 */
public record Viewport(double scalePxPerMm, double originX, double originY) {

    /** A kilometre in 1,000 pixels. */
    public static final double MIN_SCALE = 0.001;

    /** A millimetre in 2 pixels. */
    public static final double MAX_SCALE = 2;

    /**
     * Clamps the scale.
     *
     * @throws IllegalArgumentException if a number is not finite
     */
    public Viewport {
        if (!Double.isFinite(scalePxPerMm) || !Double.isFinite(originX) || !Double.isFinite(originY)) {
            throw new IllegalArgumentException(
                    "Viewport (" + scalePxPerMm + ", " + originX + ", " + originY + ") must be finite.");
        }
        scalePxPerMm = Math.max(MIN_SCALE, Math.min(MAX_SCALE, scalePxPerMm));
    }

    /** Returns the view that shows all of {@code box} in the middle, with a margin in pixels. */
    public static Viewport fit(Bounds box, double widthPx, double heightPx, double marginPx) {
        double roomX = Math.max(1, widthPx - 2 * marginPx);
        double roomY = Math.max(1, heightPx - 2 * marginPx);
        double wanted = Math.min(roomX / Math.max(1, box.width()), roomY / Math.max(1, box.height()));
        double scale = Math.max(MIN_SCALE, Math.min(MAX_SCALE, wanted));
        Vec center = box.center();
        return new Viewport(scale, center.x() - widthPx / 2 / scale, center.y() - heightPx / 2 / scale);
    }

    /** Returns where a pixel lies on the level. */
    public Vec toModel(double px, double py) {
        return new Vec(originX + px / scalePxPerMm, originY + py / scalePxPerMm);
    }

    /** Returns the x pixel of a place. */
    public double toScreenX(double xMm) {
        return (xMm - originX) * scalePxPerMm;
    }

    /** Returns the y pixel of a place. */
    public double toScreenY(double yMm) {
        return (yMm - originY) * scalePxPerMm;
    }

    /** Returns the x pixels of places. */
    public double[] toScreenXs(List<Vec> places) {
        return places.stream().mapToDouble(place -> toScreenX(place.x())).toArray();
    }

    /** Returns the y pixels of places. */
    public double[] toScreenYs(List<Vec> places) {
        return places.stream().mapToDouble(place -> toScreenY(place.y())).toArray();
    }

    /** Returns the view zoomed so that the place under the pixel stays there. */
    public Viewport zoomAt(double factor, double px, double py) {
        double next = Math.max(MIN_SCALE, Math.min(MAX_SCALE, scalePxPerMm * factor));
        Vec pivot = toModel(px, py);
        return new Viewport(next, pivot.x() - px / next, pivot.y() - py / next);
    }

    /** Returns the view moved by pixels, as the hand drags the paper. */
    public Viewport panned(double dxPx, double dyPx) {
        return new Viewport(scalePxPerMm, originX - dxPx / scalePxPerMm, originY - dyPx / scalePxPerMm);
    }

    /** Returns the part of the level that a view of that many pixels shows. */
    public Bounds visible(double widthPx, double heightPx) {
        return new Bounds(originX, originY, originX + widthPx / scalePxPerMm, originY + heightPx / scalePxPerMm);
    }
}
