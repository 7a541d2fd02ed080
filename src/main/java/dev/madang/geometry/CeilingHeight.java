package dev.madang.geometry;

import dev.madang.model.Angle;
import dev.madang.model.FactKind;
import dev.madang.model.Hall;
import dev.madang.model.Shape;
import dev.madang.model.Vec;
import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.OptionalLong;

/**
 * How high the ceiling of a hall is at a place, and how that is known.
 *
 * <p>A sloping ceiling rises evenly over the whole extent of the hall, from its lowest at one end to its highest at the
 * other, in the direction that the venue names. Where the direction is unknown, the lowest counts everywhere.
 *
 * @param mm the clear height in millimetres; empty if not even the lowest is known
 * @param basis how it is known
 */
public record CeilingHeight(OptionalDouble mm, Basis basis) {

    private static final CeilingHeight UNKNOWN = new CeilingHeight(OptionalDouble.empty(), Basis.UNKNOWN);

    /** How a height is known. */
    public enum Basis {
        /** The ceiling is as high everywhere. */
        LEVEL,
        /** Reckoned between the lowest and the highest. */
        SLOPING,
        /** The lowest, for want of the highest or of the direction in which the ceiling rises. */
        LOWEST,
        /** Nobody says how low the ceiling is. */
        UNKNOWN
    }

    /** Checks that both are given. */
    public CeilingHeight {
        Objects.requireNonNull(mm, "mm");
        Objects.requireNonNull(basis, "basis");
    }

    /** Returns the height at a place; beyond the hall it is that of the nearer end. */
    public static CeilingHeight at(Hall hall, Vec place) {
        return over(hall, List.of(place));
    }

    /** Returns the least height over a shape. The ceiling is even, so that it is lowest over one of the corners. */
    public static CeilingHeight over(Hall hall, Shape shape) {
        return over(hall, shape.corners());
    }

    private static CeilingHeight over(Hall hall, List<Vec> places) {
        OptionalLong lowest = hall.facts().get(FactKind.CEILING_LOWEST).value();
        OptionalLong highest = hall.facts().get(FactKind.CEILING_HIGHEST).value();
        OptionalLong rises = hall.facts().get(FactKind.CEILING_RISES).value();
        if (lowest.isEmpty()) {
            return UNKNOWN;
        }
        long low = lowest.getAsLong();
        if (highest.isPresent() && highest.getAsLong() == low) {
            return new CeilingHeight(OptionalDouble.of(low), Basis.LEVEL);
        }
        if (highest.isEmpty() || rises.isEmpty() || highest.getAsLong() < low) {
            return new CeilingHeight(OptionalDouble.of(low), Basis.LOWEST);
        }
        double share = leastShare(hall, places, Math.floorMod(rises.getAsLong(), Angle.FULL_CDEG));
        return new CeilingHeight(OptionalDouble.of(low + share * (highest.getAsLong() - low)), Basis.SLOPING);
    }

    /** Returns how far up the slope the lowest of some places lies, from 0 to 1. */
    private static double leastShare(Hall hall, List<Vec> places, int risesCdeg) {
        double from = Double.POSITIVE_INFINITY;
        double to = Double.NEGATIVE_INFINITY;
        for (Vec corner : hall.outline().corners()) {
            from = Math.min(from, along(corner, risesCdeg));
            to = Math.max(to, along(corner, risesCdeg));
        }
        double least = Double.POSITIVE_INFINITY;
        for (Vec place : places) {
            least = Math.min(least, along(place, risesCdeg));
        }
        return Math.max(0, Math.min(1, (least - from) / (to - from)));
    }

    /** A direction is told clockwise from the top of the page, as north is. */
    private static double along(Vec place, int directionCdeg) {
        return place.x() * Angle.sin(directionCdeg) - place.y() * Angle.cos(directionCdeg);
    }
}
