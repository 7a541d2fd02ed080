package dev.madang.crowd;

import dev.madang.model.ArrivalCurve;
import java.util.ArrayList;
import java.util.List;

/**
 * When the visitors of a day come, as a distribution over the open minutes. The rate runs straight within each piece,
 * so that everything here is exact. Minutes count from opening.
 */
public final class Arrivals {

    private final List<Piece> pieces;
    private final double openMinutes;

    private Arrivals(List<Piece> pieces, double openMinutes) {
        this.pieces = List.copyOf(pieces);
        this.openMinutes = openMinutes;
    }

    /**
     * A stretch of time in which the rate runs straight.
     *
     * @param from first minute
     * @param to last minute
     * @param rateFrom share of the day's visitors that comes in a minute, at the beginning
     * @param rateTo the same at the end
     * @param shareBefore share that has come before
     * @param minutesBefore integral of the share that has come, from opening to the beginning, in minutes
     */
    record Piece(double from, double to, double rateFrom, double rateTo, double shareBefore, double minutesBefore) {

        double length() {
            return to - from;
        }

        double bend() {
            return (rateTo - rateFrom) / length();
        }

        double rate(double u) {
            return rateFrom + bend() * u;
        }

        double share(double u) {
            return shareBefore + rateFrom * u + bend() * u * u / 2;
        }

        double minutes(double u) {
            return minutesBefore + shareBefore * u + rateFrom * u * u / 2 + bend() * u * u * u / 6;
        }
    }

    /**
     * Spreads a curve over the open minutes.
     *
     * @throws IllegalArgumentException if it is never open
     */
    public static Arrivals of(ArrivalCurve curve, double openMinutes) {
        if (!(openMinutes > 0) || Double.isInfinite(openMinutes)) {
            throw new IllegalArgumentException("openMinutes (" + openMinutes + ") must be positive.");
        }
        int parts = curve.parts();
        boolean isStepped = curve.form() == ArrivalCurve.Form.STEPS;
        double total = 0;
        for (int i = 0; i < parts; i++) {
            total += (weight(curve, i) + weight(curve, isStepped ? i : i + 1)) / 2;
        }
        double perWeight = parts / (total * openMinutes);
        List<Piece> pieces = new ArrayList<>();
        double share = 0;
        double minutes = 0;
        for (int i = 0; i < parts; i++) {
            double rateTo = weight(curve, isStepped ? i : i + 1) * perWeight;
            Piece piece = new Piece(
                    openMinutes * i / parts,
                    openMinutes * (i + 1) / parts,
                    weight(curve, i) * perWeight,
                    rateTo,
                    share,
                    minutes);
            pieces.add(piece);
            share = piece.share(piece.length());
            minutes = piece.minutes(piece.length());
        }
        return new Arrivals(pieces, openMinutes);
    }

    private static double weight(ArrivalCurve curve, int index) {
        return curve.weights().get(index);
    }

    /** Returns how long it is open. */
    public double openMinutes() {
        return openMinutes;
    }

    /** Returns the share of the day's visitors that has come by a minute: 0 before opening, 1 from closing. */
    public double shareBy(double minute) {
        if (minute <= 0) {
            return 0;
        }
        if (minute >= openMinutes) {
            return 1;
        }
        Piece piece = at(minute);
        return piece.share(minute - piece.from());
    }

    /**
     * Returns the share that comes in a minute: 0 while it is closed. Where the rate jumps, it is the one after the
     * jump.
     */
    public double rateAt(double minute) {
        if (minute < 0 || minute >= openMinutes) {
            return 0;
        }
        Piece piece = at(minute);
        return piece.rate(minute - piece.from());
    }

    /** Returns the highest share that comes in a minute. */
    public double busiestRate() {
        return pieces.stream()
                .mapToDouble(piece -> Math.max(piece.rateFrom(), piece.rateTo()))
                .max()
                .orElse(0);
    }

    /** Returns the integral of {@link #shareBy} from opening to a minute. */
    double minutesBy(double minute) {
        if (minute <= 0) {
            return 0;
        }
        Piece piece = at(Math.min(minute, openMinutes));
        return piece.minutes(Math.min(minute, openMinutes) - piece.from()) + Math.max(0, minute - openMinutes);
    }

    List<Piece> pieces() {
        return pieces;
    }

    private Piece at(double minute) {
        int index = (int) Math.floor(minute / openMinutes * pieces.size());
        int found = Math.max(0, Math.min(index, pieces.size() - 1));
        while (found > 0 && minute < pieces.get(found).from()) {
            found--;
        }
        while (found < pieces.size() - 1 && minute >= pieces.get(found).to()) {
            found++;
        }
        return pieces.get(found);
    }
}
