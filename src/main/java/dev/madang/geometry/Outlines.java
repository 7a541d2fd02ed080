package dev.madang.geometry;

import dev.madang.model.Polygon;
import org.locationtech.jts.operation.valid.IsValidOp;

/** Questions about outlines as such, before anything is laid into them. */
public final class Outlines {

    private Outlines() {}

    /**
     * Tells whether an outline bounds one area: its sides meet nowhere but at the corners they share.
     *
     * <p>A bow-tie, a spike that runs out and back, and a corner that touches another side are not simple. A corner
     * that is given twice in a row is. The definition is that of a valid polygon in OGC Simple Features, section
     * 6.1.11. Takes n log n time for n corners.
     */
    public static boolean isSimple(Polygon outline) {
        return new IsValidOp(Jts.polygon(outline.corners())).isValid();
    }
}
