package dev.madang.exchange.drawing;

import dev.madang.exchange.Remark;
import dev.madang.model.Angle;
import dev.madang.model.Bounds;
import dev.madang.model.Linework;
import dev.madang.model.Point;
import dev.madang.model.Vec;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Rounds the lines and texts of a drawing to whole units so fine that nothing is seen of it: a power of ten of a
 * millimetre, at least 50,000 of them along the longer side.
 */
final class Tracing {

    private static final double LEAST_SIDE_UNITS = 50_000;
    private static final double FINEST_MM = 0.001;

    private final Bounds box;
    private final double unitMm;
    private final double mmPerUnit;
    private final List<Linework.Run> runs = new ArrayList<>();
    private final List<Linework.Caption> captions = new ArrayList<>();
    private long points;
    private int tiny;
    private int cut;

    private Tracing(Bounds box, double unitMm, double mmPerUnit) {
        this.box = box;
        this.unitMm = unitMm;
        this.mmPerUnit = mmPerUnit;
    }

    static Tracing of(Bounds box, DrawingUnit unit) {
        double longestMm = Math.max(box.width(), box.height()) * unit.mm();
        double power = Math.floor(Math.log10(Math.max(longestMm / LEAST_SIDE_UNITS, FINEST_MM)));
        return new Tracing(box, unit.mm(), Math.max(FINEST_MM, Math.pow(10, power)));
    }

    /** Returns how long a unit is. */
    double mmPerUnit() {
        return mmPerUnit;
    }

    /** Returns how many places the lines have. */
    long points() {
        return points;
    }

    void add(Stroke stroke) {
        List<Point> places = new ArrayList<>(stroke.points().size());
        for (Vec vec : stroke.points()) {
            Point place = rounded(vec);
            if (places.isEmpty() || !places.get(places.size() - 1).equals(place)) {
                places.add(place);
            }
        }
        if (places.size() < 2) {
            tiny++;
            return;
        }
        points += places.size();
        if (points > Linework.MAX_POINTS) {
            runs.clear();
            return;
        }
        if (places.size() <= Linework.Run.MAX_POINTS) {
            runs.add(new Linework.Run(places, stroke.isClosed() && places.size() > 2));
        } else {
            addPieces(places, stroke.isClosed());
        }
    }

    private void addPieces(List<Point> places, boolean isClosed) {
        List<Point> all = new ArrayList<>(places);
        if (isClosed) {
            all.add(places.get(0));
        }
        for (int from = 0; from + 1 < all.size(); from += Linework.Run.MAX_POINTS - 1) {
            int to = Math.min(all.size(), from + Linework.Run.MAX_POINTS);
            runs.add(new Linework.Run(all.subList(from, to), false));
        }
    }

    void add(Lettering lettering) {
        String text = lettering.content().strip();
        if (text.length() > Linework.Caption.MAX_LENGTH) {
            text = text.substring(0, Linework.Caption.MAX_LENGTH);
            cut++;
        }
        if (captions.size() < Linework.MAX_CAPTIONS && !text.isBlank()) {
            long height = Math.round(lettering.height() * unitMm / mmPerUnit);
            captions.add(new Linework.Caption(
                    rounded(lettering.middle()),
                    (int) Math.max(1, Math.min(Linework.MAX_SIDE, height)),
                    Angle.normalized((int) Math.round(-lettering.turnDeg() * 100 % Angle.FULL_CDEG)),
                    text));
        } else {
            cut++;
        }
    }

    private Point rounded(Vec place) {
        return Point.ofRounded(
                (place.x() - box.minX()) * unitMm / mmPerUnit, (box.maxY() - place.y()) * unitMm / mmPerUnit);
    }

    List<Remark> remarks() {
        List<Remark> remarks = new ArrayList<>();
        if (tiny > 0) {
            remarks.add(Remark.of("exchange.underlay.tiny", tiny));
        }
        if (cut > 0) {
            remarks.add(Remark.of("exchange.underlay.cut", cut));
        }
        return remarks;
    }

    /** Returns the lines and texts; nothing if there are no lines. */
    Optional<Linework> lines() {
        return runs.isEmpty()
                ? Optional.empty()
                : Optional.of(new Linework(side(box.width()), side(box.height()), runs, captions));
    }

    /** Even a single straight line has a millimetre on either side. */
    private int side(double length) {
        long units = Math.round(length * unitMm / mmPerUnit);
        return Math.toIntExact(Math.max(units, (long) Math.ceil(1 / mmPerUnit)));
    }
}
