package dev.madang.view.underlay;

import dev.madang.edit.underlay.Calibration;
import dev.madang.model.Underlay;
import dev.madang.model.UnderlayPlace;
import dev.madang.model.Vec;
import dev.madang.view.UnderlayState;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The points by which an underlay is calibrated, one after the other, and what they come to. Knows no control. */
final class CalibratePoints {

    private final UnderlayDesk desk;

    CalibratePoints(UnderlayDesk desk) {
        this.desk = desk;
    }

    /**
     * Sets the next point at a place on the level; a fifth would be one too many. With {@code square} it lies level
     * with, or straight above or below, the point before it of the same line.
     */
    void set(Vec place, boolean square) {
        List<Vec> points = desk.state().points().get();
        if (points.size() < UnderlayState.MOST_POINTS) {
            desk.selected().ifPresent(underlay -> {
                List<Vec> more = new ArrayList<>(points);
                more.add(underlay.place().toContent(squared(place, square)));
                desk.state().points().set(List.copyOf(more));
            });
        }
    }

    /** Returns where the next point would lie if it were set at a place. */
    Vec squared(Vec place, boolean square) {
        Optional<Vec> begin = begin();
        if (!square || begin.isEmpty()) {
            return place;
        }
        Vec at = begin.get();
        boolean isAcross = Math.abs(place.x() - at.x()) >= Math.abs(place.y() - at.y());
        return isAcross ? new Vec(place.x(), at.y()) : new Vec(at.x(), place.y());
    }

    /** Takes the latest point back; tells whether there was one. */
    boolean takeBack() {
        List<Vec> points = desk.state().points().get();
        if (points.isEmpty()) {
            return false;
        }
        desk.state().points().set(points.subList(0, points.size() - 1));
        return true;
    }

    /** Returns the line whose length is known, once both its ends are set apart. */
    Optional<Calibration.Line> measured() {
        return line(0);
    }

    /** Returns what is known with a length; {@code straighten} if the measured line is level or upright, too. */
    Optional<Calibration> known(int lengthMm, boolean straighten) {
        Optional<Calibration.Line> level = line(2).or(() -> straighten ? measured() : Optional.empty());
        return measured().map(line -> new Calibration(line, lengthMm, level));
    }

    /** Returns how long the measured line is on the level as the underlay lies now. */
    Optional<Double> nowMm(Underlay underlay) {
        return measured().map(line -> line.length() * underlay.place().mmPerUnit());
    }

    /** Returns where an underlay would come to lie; nothing if it would become too small or too large. */
    static Optional<UnderlayPlace> applied(Underlay underlay, Calibration known) {
        if (!Underlay.fits(underlay.content(), known.mmPerUnit())) {
            return Optional.empty();
        }
        try {
            return Optional.of(known.applied(underlay.place()));
        } catch (IllegalArgumentException | ArithmeticException e) {
            return Optional.empty();
        }
    }

    private Optional<Calibration.Line> line(int first) {
        List<Vec> points = desk.state().points().get();
        return points.size() < first + 2
                ? Optional.empty()
                : Optional.of(new Calibration.Line(points.get(first), points.get(first + 1)))
                        .filter(Calibration.Line::isLong);
    }

    private Optional<Vec> begin() {
        List<Vec> points = desk.state().points().get();
        return points.size() % 2 == 0
                ? Optional.empty()
                : desk.selected().map(underlay -> underlay.place().toLevel(points.get(points.size() - 1)));
    }
}
