package dev.madang.draw;

import dev.madang.model.Colour;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What was reckoned of a level, to be laid over its floor: figures in model millimetres, and what they mean.
 *
 * @param heading what it shows
 * @param items from the bottom to the top
 * @param legend what each look means, in the order of reading
 * @param notes how it was reckoned, and what it does not know
 */
public record Overlay(String heading, List<DrawItem> items, List<Entry> legend, List<String> notes) {

    /** Copies the lists. */
    public Overlay {
        Objects.requireNonNull(heading, "heading");
        items = List.copyOf(items);
        legend = List.copyOf(legend);
        notes = List.copyOf(notes);
    }

    /**
     * A row of the legend.
     *
     * @param style how it looks
     * @param tint a colour of its own, or null
     * @param text what it means
     */
    public record Entry(StyleKey style, @Nullable Colour tint, String text) {

        /** Makes a row in the colour of the style. */
        public static Entry plain(StyleKey style, String text) {
            return new Entry(style, null, text);
        }
    }
}
