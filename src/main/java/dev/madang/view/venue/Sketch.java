package dev.madang.view.venue;

import dev.madang.model.Vec;
import java.util.ArrayList;
import java.util.List;

/**
 * What a tool shows of the thing it is about to draw. Nothing of it is in the plan.
 *
 * @param areas closed figures
 * @param lines open lines
 * @param dots corners that are set
 * @param notes words beside them
 */
record Sketch(List<List<Vec>> areas, List<List<Vec>> lines, List<Vec> dots, List<Note> notes) {

    static final Sketch NONE = new Sketch(List.of(), List.of(), List.of(), List.of());

    Sketch {
        areas = List.copyOf(areas);
        lines = List.copyOf(lines);
        dots = List.copyOf(dots);
        notes = List.copyOf(notes);
    }

    /**
     * A few words.
     *
     * @param at beside which place
     * @param text what is said
     * @param typed whether it is being typed
     */
    record Note(Vec at, String text, boolean typed) {}

    Sketch area(List<Vec> corners) {
        return new Sketch(more(areas, corners), lines, dots, notes);
    }

    Sketch line(List<Vec> points) {
        return new Sketch(areas, more(lines, points), dots, notes);
    }

    Sketch dots(List<Vec> places) {
        return new Sketch(areas, lines, places, notes);
    }

    Sketch note(Vec at, String text) {
        return new Sketch(areas, lines, dots, more(notes, new Note(at, text, false)));
    }

    Sketch typed(Vec at, String text) {
        return new Sketch(areas, lines, dots, more(notes, new Note(at, text, true)));
    }

    private static <T> List<T> more(List<T> list, T next) {
        List<T> longer = new ArrayList<>(list);
        longer.add(next);
        return longer;
    }
}
