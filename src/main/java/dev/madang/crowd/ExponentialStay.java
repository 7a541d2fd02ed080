package dev.madang.crowd;

import java.util.List;

/**
 * Who is inside leaves with the same likelihood in each minute: {@code N' = f - N / T}, N the share inside. Within a
 * piece, where the rate is {@code a + b u}, {@code N(u) = p + q u + (N0 - p) exp(-u / T)} with {@code q = b T} and
 * {@code p = a T - q T}.
 */
final class ExponentialStay implements Stay {

    private final Arrivals arrivals;
    private final double stayMinutes;

    /** Share inside at the beginning of each piece, and at closing. */
    private final double[] insideAt;

    ExponentialStay(Arrivals arrivals, double stayMinutes) {
        this.arrivals = arrivals;
        this.stayMinutes = stayMinutes;
        List<Arrivals.Piece> pieces = arrivals.pieces();
        insideAt = new double[pieces.size() + 1];
        for (int i = 0; i < pieces.size(); i++) {
            insideAt[i + 1] = share(i, pieces.get(i).length());
        }
    }

    @Override
    public double inside(double minute) {
        if (minute <= 0) {
            return 0;
        }
        List<Arrivals.Piece> pieces = arrivals.pieces();
        if (minute >= arrivals.openMinutes()) {
            double since = minute - arrivals.openMinutes();
            return insideAt[pieces.size()] * Math.exp(-since / stayMinutes);
        }
        int index = pieces.size() - 1;
        while (index > 0 && pieces.get(index).from() > minute) {
            index--;
        }
        return share(index, minute - pieces.get(index).from());
    }

    /** From the balance {@code N' = f - N / T}, integrated. */
    @Override
    public double minutesInside(double until) {
        return until <= 0 ? 0 : stayMinutes * (arrivals.shareBy(until) - inside(until));
    }

    /** After closing there are ever fewer; within a piece the growth is 0 at most once. */
    @Override
    public Peak peak() {
        Peak peak = Peak.NOBODY;
        List<Arrivals.Piece> pieces = arrivals.pieces();
        for (int i = 0; i < pieces.size(); i++) {
            Arrivals.Piece piece = pieces.get(i);
            double slope = slope(piece);
            double fading = insideAt[i] - base(piece);
            double turn = -stayMinutes * Math.log(slope * stayMinutes / fading);
            if (turn > 0 && turn < piece.length()) {
                peak = peak.orLater(piece.from() + turn, share(i, turn));
            }
            peak = peak.orLater(piece.to(), insideAt[i + 1]);
        }
        return peak;
    }

    private double share(int index, double u) {
        Arrivals.Piece piece = arrivals.pieces().get(index);
        double base = base(piece);
        return base + slope(piece) * u + (insideAt[index] - base) * Math.exp(-u / stayMinutes);
    }

    private double slope(Arrivals.Piece piece) {
        return piece.bend() * stayMinutes;
    }

    private double base(Arrivals.Piece piece) {
        return piece.rateFrom() * stayMinutes - slope(piece) * stayMinutes;
    }
}
