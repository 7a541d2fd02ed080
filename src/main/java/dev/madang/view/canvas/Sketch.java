package dev.madang.view.canvas;

import dev.madang.draw.DrawItem;
import dev.madang.draw.Typesetter;
import java.util.ArrayList;
import java.util.List;

/**
 * Something on the level as it is painted: figures and labels.
 *
 * <p>What is set for a scale is kept for the one at which it was set last. Being in millimetres, it can stand in at
 * another scale until there is time to set it anew.
 */
final class Sketch {

    /** Letters of notes that are smaller than this are left out. */
    private static final double LEAST_LETTER_PX = 2;

    private final List<Part> parts = new ArrayList<>();
    private final List<DrawItem> unset = new ArrayList<>();
    private final List<DrawItem.Text> placed = new ArrayList<>();
    private List<DrawItem.Text> texts = List.of();
    private List<Part> marks = List.of();
    private double fittedScale;

    Sketch(List<DrawItem> items) {
        for (DrawItem item : items) {
            if (item instanceof DrawItem.Figure figure) {
                parts.add(new Part(figure));
            } else if (item instanceof DrawItem.Text text) {
                placed.add(text);
            } else if (!(item instanceof DrawItem.Label label) || !FloorWords.isName(label)) {
                unset.add(item);
            }
        }
    }

    private Sketch(Sketch other, double dx, double dy) {
        other.parts.forEach(part -> parts.add(part.moved(dx, dy)));
        other.unset.forEach(item -> unset.add(Shifted.of(item, dx, dy)));
        other.placed.forEach(text -> placed.add(Shifted.of(text, dx, dy)));
        texts = other.texts.stream().map(text -> Shifted.of(text, dx, dy)).toList();
        marks = other.marks.stream().map(mark -> mark.moved(dx, dy)).toList();
        fittedScale = other.fittedScale;
    }

    /** Returns the same picture elsewhere, with what was fitted. */
    Sketch moved(double dx, double dy) {
        return new Sketch(this, dx, dy);
    }

    /** Returns what is set for each scale anew. */
    List<DrawItem> unset() {
        return unset;
    }

    List<Part> parts() {
        return parts;
    }

    /** Returns figures whose size is the same at every scale, as they were set last. */
    List<Part> marks() {
        return marks;
    }

    /** Tells whether the texts are those that fit at a scale. */
    boolean isFitted(double scalePxPerMm) {
        return fittedScale == scalePxPerMm || unset.isEmpty();
    }

    /** Tells whether there are texts that can stand in at another scale. */
    boolean wasFitted() {
        return fittedScale != 0;
    }

    /** Sets labels and marks for a scale, which takes some ten microseconds each. */
    void fit(Typesetter typesetter, double scalePxPerMm) {
        List<DrawItem.Text> all = new ArrayList<>(placed);
        List<Part> figures = new ArrayList<>();
        for (DrawItem item : unset) {
            if (isLegible(item, scalePxPerMm)) {
                for (DrawItem set : typesetter.set(item, ScreenPalette.PX_PER_MM / scalePxPerMm)) {
                    if (set instanceof DrawItem.Text text) {
                        all.add(text);
                    } else if (set instanceof DrawItem.Figure figure) {
                        figures.add(new Part(figure));
                    }
                }
            }
        }
        texts = all;
        marks = List.copyOf(figures);
        fittedScale = scalePxPerMm;
    }

    /** Returns the texts that were fitted last. */
    List<DrawItem.Text> texts() {
        return unset.isEmpty() ? placed : texts;
    }

    private static boolean isLegible(DrawItem item, double scalePxPerMm) {
        if (item instanceof DrawItem.Prose prose) {
            return prose.heightMm() * scalePxPerMm >= LEAST_LETTER_PX;
        }
        double smallestMm = ScreenPalette.SMALLEST_MM * ScreenPalette.PX_PER_MM / scalePxPerMm;
        return !(item instanceof DrawItem.Label label)
                || Math.min(label.box().width(), label.box().height()) >= smallestMm;
    }
}
