package dev.madang.geometry;

import dev.madang.model.Bounds;
import dev.madang.model.Place;
import dev.madang.model.Rect;
import dev.madang.model.Vec;
import java.util.ArrayList;
import java.util.List;

/**
 * Something that one cannot walk through, by its corners: an area, or a line such as a wall.
 *
 * @param corners corners in order; two are a line
 * @param bounds the box around them
 * @param isBox whether it is the same as the box around it
 */
public record Solid(List<Vec> corners, Bounds bounds, boolean isBox) {

    /** Gaps no wider are closed: nobody passes there. What is as near as that stands against each other. */
    public static final double CLOSED_MM = OpenSides.NEAR_MM;

    /** Returns what stands at a place. */
    public static Solid of(Place place) {
        boolean isBox = place instanceof Rect rect && rect.isUpright();
        return new Solid(place.corners(), place.bounds(), isBox);
    }

    /** Returns the shortest distance between both in millimetres, 0 if they touch or cross. */
    public double distanceTo(Solid other) {
        return isBox && other.isBox
                ? between(bounds, other.bounds)
                : closest(other).widthMm();
    }

    /** Tells whether both stand against each other. */
    public boolean isAgainst(Solid other) {
        return between(bounds, other.bounds) <= CLOSED_MM && distanceTo(other) <= CLOSED_MM;
    }

    /** Returns the distance between two boxes: never more than between what lies in them. */
    public static double between(Bounds one, Bounds other) {
        double dx = Math.max(0, Math.max(other.minX() - one.maxX(), one.minX() - other.maxX()));
        double dy = Math.max(0, Math.max(other.minY() - one.maxY(), one.minY() - other.maxY()));
        return dx == 0 ? dy : dy == 0 ? dx : Math.hypot(dx, dy);
    }

    /** Returns the shortest way from this to another, of no length if they touch or cross. */
    public Passage closest(Solid other) {
        if (bounds.touches(other.bounds)) {
            for (int i = 0; i < sides(); i++) {
                for (int j = 0; j < other.sides(); j++) {
                    if (Lines.cross(corners.get(i), end(i), other.corners.get(j), other.end(j))) {
                        return new Passage(0, corners.get(i), corners.get(i));
                    }
                }
            }
        }
        Passage best = toSides(other, false, Passage.NONE);
        return other.toSides(this, true, best);
    }

    /** Returns its sides as lines, in order. */
    public List<Solid> outline() {
        List<Solid> lines = new ArrayList<>();
        for (int i = 0; i < sides(); i++) {
            lines.add(line(corners.get(i), end(i)));
        }
        return lines;
    }

    /** Returns a straight line. */
    public static Solid line(Vec from, Vec to) {
        return new Solid(List.of(from, to), Bounds.between(from, to), false);
    }

    /** How many sides it has; a line has one. */
    int sides() {
        return corners.size() == 2 ? 1 : corners.size();
    }

    /** Where a side ends. */
    Vec end(int side) {
        return corners.get((side + 1) % corners.size());
    }

    /** Looks from each corner of this to each side of another. */
    private Passage toSides(Solid other, boolean isReversed, Passage best) {
        Passage shortest = best;
        for (Vec corner : corners) {
            for (int j = 0; j < other.sides(); j++) {
                Vec foot = Lines.nearest(other.corners.get(j), other.end(j), corner);
                double length = corner.distanceTo(foot);
                if (length < shortest.widthMm()) {
                    shortest = isReversed ? new Passage(length, foot, corner) : new Passage(length, corner, foot);
                }
            }
        }
        return shortest;
    }
}
