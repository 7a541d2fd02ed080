package dev.madang.geometry;

import dev.madang.model.Vec;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.LineSegment;
import org.locationtech.jts.index.strtree.STRtree;

/** The ends of lines at which nothing goes on. */
final class FreeEnds {

    private final List<Coordinate[]> sides;
    private final Map<Coordinate, Coordinate[]> sideByEnd;

    private FreeEnds(List<Coordinate[]> sides, Map<Coordinate, Coordinate[]> sideByEnd) {
        this.sides = sides;
        this.sideByEnd = sideByEnd;
    }

    /** Two ends that could be joined. */
    private record Pair(Coordinate one, Coordinate other, double distance) {}

    /** Returns the free ends of sides that meet at their ends only. */
    static FreeEnds of(List<Coordinate[]> sides) {
        Map<Coordinate, Integer> count = new HashMap<>();
        for (Coordinate[] side : sides) {
            count.merge(side[0], 1, Integer::sum);
            count.merge(side[1], 1, Integer::sum);
        }
        Map<Coordinate, Coordinate[]> free = new LinkedHashMap<>();
        for (Coordinate[] side : sides) {
            for (Coordinate end : side) {
                if (count.getOrDefault(end, 0) == 1) {
                    free.put(end, side);
                }
            }
        }
        return new FreeEnds(sides, free);
    }

    List<Vec> all() {
        return sideByEnd.keySet().stream().map(end -> new Vec(end.x, end.y)).toList();
    }

    /** Returns how free ends are led on: to each other, the nearest first, else to the nearest line. */
    List<LineWork.Gap> links(double withinMm) {
        if (withinMm <= 0 || sideByEnd.isEmpty()) {
            return List.of();
        }
        List<LineWork.Gap> links = new ArrayList<>();
        Set<Coordinate> used = new HashSet<>();
        for (Pair pair : pairs(withinMm)) {
            if (!used.contains(pair.one) && !used.contains(pair.other)) {
                used.add(pair.one);
                used.add(pair.other);
                links.add(gap(pair.one, pair.other));
            }
        }
        if (used.size() < sideByEnd.size()) {
            STRtree lines = index();
            for (Coordinate end : sideByEnd.keySet()) {
                if (!used.contains(end)) {
                    nearestOnLine(end, lines, withinMm).ifPresent(place -> links.add(gap(end, place)));
                }
            }
        }
        return links;
    }

    private List<Pair> pairs(double withinMm) {
        STRtree ends = new STRtree();
        sideByEnd.keySet().forEach(end -> ends.insert(new Envelope(end), end));
        List<Pair> pairs = new ArrayList<>();
        for (Coordinate one : sideByEnd.keySet()) {
            Envelope around = new Envelope(one);
            around.expandBy(withinMm);
            for (Object found : ends.query(around)) {
                Coordinate other = (Coordinate) found;
                double distance = one.distance(other);
                boolean isOtherSide = sideByEnd.get(one) != sideByEnd.get(other);
                if (one.compareTo(other) < 0 && distance <= withinMm && isOtherSide) {
                    pairs.add(new Pair(one, other, distance));
                }
            }
        }
        pairs.sort(Comparator.comparingDouble(Pair::distance).thenComparing(Pair::one));
        return pairs;
    }

    private STRtree index() {
        STRtree lines = new STRtree();
        sides.forEach(side -> lines.insert(new Envelope(side[0], side[1]), side));
        return lines;
    }

    private Optional<Coordinate> nearestOnLine(Coordinate end, STRtree lines, double withinMm) {
        Envelope around = new Envelope(end);
        around.expandBy(withinMm);
        Coordinate[] own = sideByEnd.get(end);
        Coordinate nearest = null;
        double least = withinMm;
        for (Object found : lines.query(around)) {
            Coordinate[] side = (Coordinate[]) found;
            if (side != own) {
                Coordinate place = new LineSegment(side[0], side[1]).closestPoint(end);
                double distance = place.distance(end);
                if (distance <= least) {
                    nearest = place;
                    least = distance;
                }
            }
        }
        return Optional.ofNullable(nearest);
    }

    private static LineWork.Gap gap(Coordinate from, Coordinate to) {
        return new LineWork.Gap(new Vec(from.x, from.y), new Vec(to.x, to.y));
    }
}
