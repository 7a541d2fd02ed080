package dev.madang.geometry;

import dev.madang.model.Bounds;
import dev.madang.model.Vec;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * How wide the free way between two things is.
 *
 * <p>It is measured square to a side of either, over every stretch that is wider than {@link Solid#CLOSED_MM} and on
 * which nothing else stands between; or else, where corners meet, along the shortest line between both, if nothing
 * stands in it. What stands between hides what lies behind. Things that stand against each other have no way between
 * them.
 */
public final class Passages {

    private static final double SAME_MM = 0.5;

    private static final Comparator<Solid> ORDER = Comparator.comparingDouble(
                    (Solid solid) -> solid.bounds().minX())
            .thenComparingDouble(solid -> solid.bounds().minY())
            .thenComparingDouble(solid -> solid.bounds().maxX())
            .thenComparingDouble(solid -> solid.bounds().maxY());

    private Passages() {}

    /**
     * Returns the narrowest free way between two things; empty if they stand against each other, or there is none
     * narrower than {@code withinMm}.
     *
     * @param others all else that stands {@link #inTheWay}; more does no harm
     */
    public static Optional<Passage> between(Solid one, Solid other, List<Solid> others, double withinMm) {
        if (Solid.between(one.bounds(), other.bounds()) >= withinMm) {
            return Optional.empty();
        }
        Passage closest = one.closest(other);
        if (closest.widthMm() <= Solid.CLOSED_MM || closest.widthMm() >= withinMm) {
            return Optional.empty();
        }
        Passage facing = Facing.least(one, other, others, withinMm);
        Passage back = Facing.least(other, one, others, Math.min(withinMm, facing.widthMm()));
        Passage narrowest = back.widthMm() < facing.widthMm() ? back.reversed() : facing;
        boolean isAtCorners = closest.widthMm() < narrowest.widthMm() - SAME_MM;
        if (isAtCorners && !isHidden(closest, one, other, others)) {
            narrowest = closest;
        }
        return Double.isFinite(narrowest.widthMm()) ? Optional.of(narrowest) : Optional.empty();
    }

    /** Returns out of which side of something a way to something else leads. */
    public static int side(Solid from, Passage way) {
        Passage out = from.distanceTo(Solid.line(way.from(), way.from())) <= SAME_MM ? way : way.reversed();
        int best = 0;
        double bestTurn = Double.NEGATIVE_INFINITY;
        for (int side = 0; side < from.sides(); side++) {
            Vec start = from.corners().get(side);
            Vec end = from.end(side);
            double near = Lines.nearest(start, end, out.from()).distanceTo(out.from());
            double length = start.distanceTo(end);
            double square = Math.abs(Lines.turn(start, end, out.to())) / Math.max(1, length);
            if (near <= SAME_MM && square > bestTurn) {
                best = side;
                bestTurn = square;
            }
        }
        return best;
    }

    /** Returns the box in which whatever matters for the way between two things lies. */
    public static Bounds inTheWay(Solid one, Solid other, double withinMm) {
        Bounds near = one.bounds().grown(withinMm);
        Bounds both = one.bounds().union(other.bounds()).grown(Solid.CLOSED_MM);
        return near.intersection(both).orElse(near);
    }

    /**
     * Tells whether something stands in a shortest line. What only touches an end of the line takes the place of that
     * end if it leaves no more free than the line is long.
     */
    private static boolean isHidden(Passage line, Solid one, Solid other, List<Solid> others) {
        Solid drawn = Solid.line(line.from(), line.to());
        return others.stream()
                .filter(third -> third.isAgainst(drawn))
                .anyMatch(third -> replaces(third, other, one, line) && replaces(third, one, other, line));
    }

    /** Tells whether a third leaves no more free before what is kept than what it replaces does. */
    private static boolean replaces(Solid third, Solid replaced, Solid kept, Passage line) {
        double distance = kept.distanceTo(third);
        long rounded = Math.round(distance);
        long limit = Math.round(line.widthMm());
        if (distance <= Solid.CLOSED_MM || rounded < limit) {
            return true;
        }
        // Of two that leave the same, the one that faces squarely counts, else the first.
        return rounded == limit && (Facing.isSquare(kept, third, distance) || ORDER.compare(third, replaced) < 0);
    }
}
