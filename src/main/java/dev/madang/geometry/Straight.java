package dev.madang.geometry;

import dev.madang.model.Vec;
import java.util.ArrayList;
import java.util.List;

/** Straight sides of outlines that other programs draw with more corners than they have. */
public final class Straight {

    private Straight() {}

    /**
     * Returns an outline without the corners that lie within a distance of the line between their neighbours, or of a
     * neighbour itself. Fewer than three corners are left of what has no width.
     */
    public static List<Vec> withoutFlatCorners(List<Vec> outline, double withinMm) {
        List<Vec> corners = new ArrayList<>(outline);
        boolean changes = true;
        while (changes && corners.size() > 2) {
            changes = false;
            for (int i = corners.size() - 1; i >= 0 && corners.size() > 2; i--) {
                Vec before = corners.get((i + corners.size() - 1) % corners.size());
                Vec after = corners.get((i + 1) % corners.size());
                if (distanceToLine(corners.get(i), before, after) <= withinMm
                        && (!isSpike(corners.get(i), before, after) || before.distanceTo(after) <= withinMm)) {
                    corners.remove(i);
                    changes = true;
                }
            }
        }
        return corners;
    }

    private static boolean isSpike(Vec corner, Vec before, Vec after) {
        double dot = (corner.x() - before.x()) * (after.x() - corner.x())
                + (corner.y() - before.y()) * (after.y() - corner.y());
        return dot < 0 && corner.distanceTo(before) > 0 && corner.distanceTo(after) > 0;
    }

    private static double distanceToLine(Vec place, Vec from, Vec to) {
        double length = from.distanceTo(to);
        if (length == 0) {
            return 0;
        }
        double cross = (to.x() - from.x()) * (place.y() - from.y()) - (to.y() - from.y()) * (place.x() - from.x());
        return Math.abs(cross) / length;
    }
}
