package dev.madang.crowd;

import java.util.TreeSet;

/**
 * All stay equally long: {@code F(t) - F(t - T)} are inside; most where as many come as leave.
 *
 * @param arrivals when visitors come
 * @param stayMinutes how long they stay
 */
record FixedStay(Arrivals arrivals, double stayMinutes) implements Stay {

    @Override
    public double inside(double minute) {
        return arrivals.shareBy(minute) - arrivals.shareBy(minute - stayMinutes);
    }

    @Override
    public double minutesInside(double until) {
        return arrivals.minutesBy(until) - arrivals.minutesBy(until - stayMinutes);
    }

    /** Between two bends of either rate their difference runs straight, so that it is 0 at most once. */
    @Override
    public Peak peak() {
        TreeSet<Double> bends = new TreeSet<>();
        bends.add(arrivals.openMinutes());
        for (Arrivals.Piece piece : arrivals.pieces()) {
            bends.add(piece.from());
            bends.add(Math.min(piece.from() + stayMinutes, arrivals.openMinutes()));
        }
        Peak peak = Peak.NOBODY;
        double from = 0;
        for (double to : bends) {
            double third = (to - from) / 3;
            double early = growth(from + third);
            double late = growth(to - third);
            double turn = from + third + third * early / (early - late);
            if (early > late && turn > from && turn < to) {
                peak = peak.orLater(turn, inside(turn));
            }
            peak = peak.orLater(to, inside(to));
            from = to;
        }
        return peak;
    }

    private double growth(double minute) {
        return arrivals.rateAt(minute) - arrivals.rateAt(minute - stayMinutes);
    }
}
