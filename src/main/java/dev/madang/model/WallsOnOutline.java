package dev.madang.model;

import java.util.ArrayList;
import java.util.List;

/** Finds walls again along the sides of an outline that has come out of others: by cutting, joining or redrawing. */
public final class WallsOnOutline {

    /** Rounding may move the corners of slanted sides by this much. */
    private static final double SAME_LINE_MM = 3;

    private WallsOnOutline() {}

    /**
     * An outline and the walls along it.
     *
     * @param outline the outline
     * @param walls walls along sides that it has
     */
    public record Walled(Shape outline, List<Wall> walls) {

        /** Copies the list. */
        public Walled {
            walls = List.copyOf(walls);
        }

        private List<Vec> side(Wall wall) {
            List<Vec> corners = outline.corners();
            return List.of(corners.get(wall.side()), corners.get((wall.side() + 1) % corners.size()));
        }
    }

    /**
     * Returns the walls along the sides of an outline: each side has as much wall as runs along it in the old outlines
     * together, as high as the highest. New sides have none.
     *
     * @param old the outlines out of which it has come
     * @param now the new outline
     */
    public static List<Wall> of(List<Walled> old, Shape now) {
        List<Vec> corners = now.corners();
        List<Wall> found = new ArrayList<>();
        for (int side = 0; side < corners.size(); side++) {
            Vec from = corners.get(side);
            Vec to = corners.get((side + 1) % corners.size());
            double closedMm = 0;
            int heightMm = 0;
            boolean isWhole = false;
            for (Walled walled : old) {
                for (Wall wall : walled.walls()) {
                    double sharedMm = shared(from, to, walled.side(wall));
                    if (sharedMm > SAME_LINE_MM) {
                        closedMm += sharedMm * wall.sharePercent() / Wall.WHOLE;
                        isWhole |= wall.heightMm() == 0;
                        heightMm = Math.max(heightMm, wall.heightMm());
                    }
                }
            }
            long share = Math.min(Wall.WHOLE, Math.round(Wall.WHOLE * closedMm / from.distanceTo(to)));
            if (share > 0) {
                found.add(new Wall(side, Math.toIntExact(share), isWhole ? 0 : heightMm));
            }
        }
        return List.copyOf(found);
    }

    /** Outlines of as many corners keep their walls by side; others, by where they run. */
    static List<Wall> following(List<Wall> walls, Shape was, Shape now) {
        return walls.isEmpty() || Booth.sidesOf(was) == Booth.sidesOf(now)
                ? walls
                : of(List.of(new Walled(was, walls)), now);
    }

    /** Returns along how many millimetres of a side another runs; 0 if it lies on another line. */
    private static double shared(Vec from, Vec to, List<Vec> other) {
        double length = from.distanceTo(to);
        if (length == 0) {
            return 0;
        }
        double ux = (to.x() - from.x()) / length;
        double uy = (to.y() - from.y()) / length;
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (Vec end : other) {
            double dx = end.x() - from.x();
            double dy = end.y() - from.y();
            if (Math.abs(dy * ux - dx * uy) > SAME_LINE_MM) {
                return 0;
            }
            low = Math.min(low, dx * ux + dy * uy);
            high = Math.max(high, dx * ux + dy * uy);
        }
        return Math.max(0, Math.min(high, length) - Math.max(low, 0));
    }
}
