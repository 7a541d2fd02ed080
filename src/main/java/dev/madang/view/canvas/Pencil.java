package dev.madang.view.canvas;

import dev.madang.model.Bounds;
import dev.madang.model.Vec;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a tool sketches over the drawing while its deed is not complete.
 *
 * @param strokes lines and areas
 * @param spots points
 * @param captions a few words each
 */
record Pencil(List<Stroke> strokes, List<Spot> spots, List<Caption> captions) {

    /** Nothing. */
    static final Pencil NONE = new Pencil(List.of(), List.of(), List.of());

    Pencil {
        strokes = List.copyOf(strokes);
        spots = List.copyOf(spots);
        captions = List.copyOf(captions);
    }

    /**
     * A line, or an area.
     *
     * @param points corners
     * @param closed whether it runs back to its beginning and is tinted inside
     */
    record Stroke(List<Vec> points, boolean closed) {

        Stroke {
            points = List.copyOf(points);
        }
    }

    /**
     * A point.
     *
     * @param at where
     * @param kind what it means
     */
    record Spot(Vec at, Kind kind) {

        /** What a point means. */
        enum Kind {
            /** A corner that was set. */
            CORNER,
            /** A corner that is chosen among others. */
            CHOSEN,
            /** Where a corner could be added. */
            BETWEEN,
            /** A corner or middle of something, to which the pointer is drawn. */
            CAUGHT
        }
    }

    /**
     * A few words on a ground of their own.
     *
     * @param at where they are centred
     * @param text the words
     */
    record Caption(Vec at, String text) {}

    /** Returns the box around all of it. */
    Optional<Bounds> bounds() {
        List<Vec> places = new ArrayList<>();
        strokes.forEach(stroke -> places.addAll(stroke.points()));
        spots.forEach(spot -> places.add(spot.at()));
        captions.forEach(caption -> places.add(caption.at()));
        return places.isEmpty() ? Optional.empty() : Optional.of(Bounds.around(places));
    }
}
