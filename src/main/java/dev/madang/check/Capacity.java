package dev.madang.check;

import dev.madang.model.EventTerms;
import dev.madang.model.Evidence;
import dev.madang.model.PartRef;
import java.util.List;

/**
 * What a plan holds, as a whole and hall by hall. Only leased halls count.
 *
 * @param total all leased halls together
 * @param halls each leased hall, in the order of the levels
 */
public record Capacity(Figures total, List<HallFigures> halls) {

    /** Copies the list. */
    public Capacity {
        halls = List.copyOf(halls);
    }

    /** Returns the figures of all leased halls of one level together. */
    public Figures on(String level) {
        return sum(
                halls.stream().filter(hall -> hall.hall().level().equals(level)).toList());
    }

    static Figures sum(List<HallFigures> halls) {
        Figures sum = Figures.NONE;
        for (HallFigures hall : halls) {
            sum = sum.plus(hall.figures());
        }
        return sum;
    }

    /**
     * Counts of an area.
     *
     * @param booths how many booths (부스 개소); one that lies across an open hall line counts in each hall by its share
     * @param letAreaMm2 area of the booths, in mm²
     * @param featureAreaMm2 area of the features, in mm²
     * @param seats seats of the features
     * @param drawnAreaMm2 area as drawn, in mm²
     * @param officialAreaMm2 area as the venue names it, in mm²; the drawn one where it names none
     * @param officialEvidence how the official area is known, the weakest of several; unknown where the drawn one
     *     stands in
     */
    public record Figures(
            double booths,
            double letAreaMm2,
            double featureAreaMm2,
            double seats,
            long drawnAreaMm2,
            long officialAreaMm2,
            Evidence.Kind officialEvidence) {

        /** Nothing at all. */
        static final Figures NONE = new Figures(0, 0, 0, 0, 0, 0, Evidence.Kind.PUBLISHED);

        /** Returns how many of an event's booth units the let area makes (부스 수). */
        public double boothUnits(EventTerms terms) {
            return terms.units(letAreaMm2);
        }

        /** Returns the sums of both. */
        Figures plus(Figures other) {
            return new Figures(
                    booths + other.booths,
                    letAreaMm2 + other.letAreaMm2,
                    featureAreaMm2 + other.featureAreaMm2,
                    seats + other.seats,
                    drawnAreaMm2 + other.drawnAreaMm2,
                    officialAreaMm2 + other.officialAreaMm2,
                    weaker(officialEvidence, other.officialEvidence));
        }

        private static Evidence.Kind weaker(Evidence.Kind one, Evidence.Kind other) {
            return one.compareTo(other) >= 0 ? one : other;
        }

        /** Returns the let area as a share of the official one, from 0 to 1; 0 where there is no area. */
        public double netShare() {
            return officialAreaMm2 == 0 ? 0 : letAreaMm2 / officialAreaMm2;
        }
    }

    /**
     * Counts of one hall.
     *
     * @param hall which
     * @param figures its counts
     */
    public record HallFigures(PartRef hall, Figures figures) {}
}
