package dev.madang.view;

import dev.madang.model.ElementId;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The numbers that booths would get, to be shown over them.
 *
 * @param marks what is shown over which booth
 */
public record NumberPreview(Map<ElementId, Mark> marks) {

    /** Nothing is shown. */
    public static final NumberPreview NONE = new NumberPreview(Map.of());

    /** What would become of a number. */
    public enum Kind {
        /** It is as it was. */
        SAME,
        /** It is another. */
        CHANGED,
        /** The booth is sold, so that its number stays. */
        STAYS,
        /** The booth can get none. */
        CONFLICT
    }

    /**
     * What is shown over one booth.
     *
     * @param text the number, or a sign where there is none
     * @param kind what becomes of it
     */
    public record Mark(String text, Kind kind) {}

    /** Copies the marks in their order. */
    public NumberPreview {
        marks = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(marks));
    }
}
