package dev.madang.sample;

import dev.madang.model.Point;
import dev.madang.model.Polygon;
import dev.madang.model.Rect;
import java.util.ArrayList;
import java.util.List;

/**
 * What visitors see who come in by the middle entrances: the host city's stand of 12 x 12 m, turned by 45°, on a plaza
 * between four stands of 10 units whose corners are cut parallel to it.
 */
final class Plaza {

    private static final int SIDE_MM = 12_000;
    private static final int TURN_CDEG = 4_500;
    private static final int CORNER_WIDTH_MM = 12_000;
    private static final int CORNER_DEPTH_MM = 9_000;
    private static final int CUT_MM = 6_000;

    private Plaza() {}

    static List<Stand> stands(Bay bay, Strip strip) {
        Point center = new Point(bay.centerMm(), strip.middleMm());
        Point top = Point.ofRounded(center.toVec().plus(0, -SIDE_MM / Math.sqrt(2)));
        List<Stand> stands = new ArrayList<>();
        stands.add(Stand.raw(new Rect(top, SIDE_MM, SIDE_MM, TURN_CDEG), Taker.HOST, bay.middleLane(strip)));
        for (int right = -1; right <= 1; right += 2) {
            for (int down = -1; down <= 1; down += 2) {
                Polygon shape = corner(center, right, down, (strip.bottomMm() - strip.topMm()) / 2);
                stands.add(Stand.raw(shape, Taker.CITIES, bay.laneOf(shape.bounds(), strip)));
            }
        }
        return stands;
    }

    private static Polygon corner(Point center, int right, int down, int halfDepthMm) {
        int outer = Bay.WIDTH_MM / 2;
        int inner = outer - CORNER_WIDTH_MM;
        int near = halfDepthMm - CORNER_DEPTH_MM;
        return new Polygon(List.of(
                center.plus(right * inner, down * halfDepthMm),
                center.plus(right * outer, down * halfDepthMm),
                center.plus(right * outer, down * near),
                center.plus(right * (inner + CUT_MM), down * near),
                center.plus(right * inner, down * (near + CUT_MM))));
    }
}
