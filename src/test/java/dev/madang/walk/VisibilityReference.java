package dev.madang.walk;

import dev.madang.model.Rect;
import dev.madang.model.Shape;
import dev.madang.model.Vec;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Shortest ways by brute force: every two places that see each other are joined, and Dijkstra runs over all of them.
 * Nothing is grown or triangulated: a body passes where its way keeps half its width from every line. It turns around
 * corners on points so near to each other that a way is at most 0.1 % too long.
 */
final class VisibilityReference {

    private static final int POINTS_A_TURN = 32;
    private static final double HIDDEN_MM = 1.1;

    private final List<Vec[]> lines = new ArrayList<>();
    private final List<Vec> places = new ArrayList<>();
    private final double radiusMm;
    private final double[] distances;

    /** Measures ways from the ends, which are places on the lines of doors, around booths and walls. */
    VisibilityReference(List<Rect> booths, List<Vec[]> walls, List<Vec> ends, int passableWidthMm) {
        radiusMm = passableWidthMm / 2.0;
        List<Vec> corners = new ArrayList<>();
        lines.addAll(walls);
        walls.forEach(wall -> corners.addAll(List.of(wall)));
        for (Shape booth : booths) {
            List<Vec> ring = booth.corners();
            corners.addAll(ring);
            for (int i = 0; i < ring.size(); i++) {
                lines.add(new Vec[] {ring.get(i), ring.get((i + 1) % ring.size())});
            }
        }
        places.addAll(ends);
        double radius = radiusMm / Math.cos(Math.PI / POINTS_A_TURN);
        for (Vec corner : corners) {
            for (int i = 0; i < POINTS_A_TURN; i++) {
                double angle = 2 * Math.PI * i / POINTS_A_TURN;
                Vec place = corner.plus(radius * Math.cos(angle), radius * Math.sin(angle));
                if (sees(place, place)) {
                    places.add(place);
                }
            }
        }
        distances = spread(ends.size());
    }

    /** Returns the length of the shortest way from a place; infinite if there is none. */
    double distance(Vec place) {
        double least = Double.POSITIVE_INFINITY;
        for (int i = 0; i < places.size(); i++) {
            double length = distances[i] + place.distanceTo(places.get(i));
            if (length < least && sees(place, places.get(i))) {
                least = length;
            }
        }
        return least;
    }

    private double[] spread(int ends) {
        double[] least = new double[places.size()];
        Arrays.fill(least, ends, least.length, Double.POSITIVE_INFINITY);
        boolean[] done = new boolean[least.length];
        for (int round = 0; round < least.length; round++) {
            int next = -1;
            for (int i = 0; i < least.length; i++) {
                next = !done[i] && (next < 0 || least[i] < least[next]) ? i : next;
            }
            done[next] = true;
            for (int i = 0; i < least.length && least[next] < Double.POSITIVE_INFINITY; i++) {
                double length = least[next] + places.get(next).distanceTo(places.get(i));
                if (!done[i] && length < least[i] && sees(places.get(next), places.get(i))) {
                    least[i] = length;
                }
            }
        }
        return least;
    }

    /** Tells whether the body can go straight from one place to the other. */
    private boolean sees(Vec from, Vec to) {
        return lines.stream().allMatch(line -> gap(from, to, line[0], line[1]) >= radiusMm - HIDDEN_MM);
    }

    private static double gap(Vec a, Vec b, Vec c, Vec d) {
        if (turn(a, b, c) * turn(a, b, d) < 0 && turn(c, d, a) * turn(c, d, b) < 0) {
            return 0;
        }
        return Math.min(Math.min(toLine(a, c, d), toLine(b, c, d)), Math.min(toLine(c, a, b), toLine(d, a, b)));
    }

    private static double turn(Vec a, Vec b, Vec c) {
        return (b.x() - a.x()) * (c.y() - a.y()) - (b.y() - a.y()) * (c.x() - a.x());
    }

    private static double toLine(Vec place, Vec a, Vec b) {
        double length = a.distanceTo(b);
        if (length == 0) {
            return place.distanceTo(a);
        }
        double along = ((place.x() - a.x()) * (b.x() - a.x()) + (place.y() - a.y()) * (b.y() - a.y())) / length;
        double share = Math.max(0, Math.min(1, along / length));
        return place.distanceTo(a.plus(share * (b.x() - a.x()), share * (b.y() - a.y())));
    }
}
