package dev.madang.model;

import java.util.Objects;

/**
 * A number said of an event: how many came, or how many were expected.
 *
 * @param kind what is counted
 * @param stage whether it was planned or counted afterwards
 * @param show id of the show that it is about, or empty for the whole event
 * @param low the number, or the lower end of a range
 * @param high the same number, or the upper end of a range
 * @param evidence who says so
 */
public record EventFigure(Kind kind, Stage stage, String show, long low, long high, Evidence evidence) {

    /** What is counted. */
    public enum Kind {
        /** All exhibitors together. */
        EXHIBITORS,
        /** Domestic companies. */
        DOMESTIC_COMPANIES,
        /** Companies from abroad. */
        OVERSEAS_COMPANIES,
        /** Cities that take part. */
        CITIES,
        /** Countries that take part. */
        COUNTRIES,
        /** Visitors over all days. */
        VISITORS,
        /** Booth units of 9 m². */
        BOOTH_UNITS,
        /** Hall area in m². */
        AREA_M2
    }

    /** Planned and actual figures are kept apart. */
    public enum Stage {
        /** Announced before the event. */
        PLANNED,
        /** Reported after it. */
        ACTUAL
    }

    /**
     * Checks the range.
     *
     * @throws IllegalArgumentException if the range is inside out or negative
     */
    public EventFigure {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(stage, "stage");
        Objects.requireNonNull(show, "show");
        Objects.requireNonNull(evidence, "evidence");
        if (low < 0 || high < low) {
            throw new IllegalArgumentException("range " + low + " to " + high + " must run upwards from 0 or more.");
        }
    }

    /** Tells whether another figure counts the same thing at the same stage. */
    public boolean isOfSame(EventFigure other) {
        return kind == other.kind && stage == other.stage && show.equals(other.show);
    }
}
