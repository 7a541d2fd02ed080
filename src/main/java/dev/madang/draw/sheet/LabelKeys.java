package dev.madang.draw.sheet;

import dev.madang.draw.DrawItem;
import dev.madang.draw.Drawing;
import dev.madang.draw.StyleKey;
import dev.madang.draw.Typesetter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Labels of which not even the first line finds room at a scale give way to a number, smaller than any label, that a
 * table explains. Numbers count up as one reads: from the top, and from left to right.
 *
 * @param replaced the numbers, by the labels whose place they take
 * @param entries what the numbers stand for
 * @param unlabelled how many areas are too small even for a number
 * @param leftOut how many lengths and numbers of points find no room
 */
record LabelKeys(Map<DrawItem, DrawItem> replaced, List<Entry> entries, int unlabelled, int leftOut) {

    /** More rows would push the plan off the sheet; they go on pages behind it. */
    static final int MOST_ON_SHEET = 24;

    private static final Set<StyleKey> KEYED = Set.of(StyleKey.BOOTH_NUMBER, StyleKey.FEATURE_NAME);

    private static final Set<StyleKey> FIGURES =
            Set.of(StyleKey.DIMENSION_TEXT, StyleKey.FIGURE, StyleKey.POINT_NUMBER);

    /** Labels that begin this close below each other are read as one row. */
    private static final double ROW_MM = 2_000;

    /**
     * A row of the table.
     *
     * @param key what stands on the plan
     * @param words what it stands for
     */
    record Entry(String key, String words) {}

    /** Returns which labels of a drawing need a number at a scale. */
    static LabelKeys of(Drawing drawing, Typesetter typesetter, double unitsPerMm) {
        List<DrawItem.Label> lost = new ArrayList<>();
        int leftOut = 0;
        for (DrawItem item : drawing.items()) {
            boolean isAsked = KEYED.contains(item.style()) || FIGURES.contains(item.style());
            if (isAsked
                    && item instanceof DrawItem.Label label
                    && !label.lines().isEmpty()
                    && typesetter.set(label, unitsPerMm).isEmpty()) {
                if (KEYED.contains(label.style())) {
                    lost.add(label);
                } else {
                    leftOut++;
                }
            }
        }
        lost.sort(Comparator.comparingLong(
                        (DrawItem.Label label) -> Math.round(label.box().minY() / ROW_MM))
                .thenComparingDouble(label -> label.box().minX()));
        Map<DrawItem, DrawItem> replaced = new IdentityHashMap<>();
        List<Entry> entries = new ArrayList<>();
        int unlabelled = 0;
        for (DrawItem.Label label : lost) {
            String key = Integer.toString(entries.size() + 1);
            DrawItem.Label number = new DrawItem.Label(
                    StyleKey.KEY,
                    label.subject(),
                    label.box(),
                    label.angleCdeg(),
                    List.of(new DrawItem.Line(StyleKey.KEY, key)));
            if (typesetter.set(number, unitsPerMm).isEmpty()) {
                unlabelled++;
            } else {
                replaced.put(label, number);
                entries.add(new Entry(key, words(label)));
            }
        }
        return new LabelKeys(replaced, List.copyOf(entries), unlabelled, leftOut);
    }

    private static String words(DrawItem.Label label) {
        return label.lines().stream().map(DrawItem.Line::text).collect(Collectors.joining(" · "));
    }

    /** Returns the drawing with numbers in place of what finds no room. */
    Drawing in(Drawing drawing) {
        return replaced.isEmpty()
                ? drawing
                : new Drawing(
                        drawing.extent(),
                        drawing.items().stream()
                                .map(item -> replaced.getOrDefault(item, item))
                                .toList());
    }

    /** Tells whether the table stands on the sheet itself. */
    boolean fitsOnSheet() {
        return entries.size() <= MOST_ON_SHEET;
    }
}
