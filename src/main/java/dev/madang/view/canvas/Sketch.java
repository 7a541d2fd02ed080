package dev.madang.view.canvas;

import dev.madang.draw.DrawItem;
import dev.madang.draw.LabelFitter;
import java.util.ArrayList;
import java.util.List;

/**
 * Something on the level as it is painted: figures and labels. The text that fits a label is kept for the scale at
 * which it was asked last.
 */
final class Sketch {

    private final List<Part> parts = new ArrayList<>();
    private final List<DrawItem.Label> labels = new ArrayList<>();
    private final List<DrawItem.Text> placed = new ArrayList<>();
    private List<DrawItem.Text> texts = List.of();
    private double textsForScale;

    Sketch(List<DrawItem> items) {
        for (DrawItem item : items) {
            if (item instanceof DrawItem.Figure figure) {
                parts.add(new Part(figure));
            } else if (item instanceof DrawItem.Label label) {
                labels.add(label);
            } else if (item instanceof DrawItem.Text text) {
                placed.add(text);
            }
        }
    }

    List<Part> parts() {
        return parts;
    }

    /** Tells whether {@link #texts} is known without fitting anything anew. */
    boolean hasTextsFor(double scalePxPerMm) {
        return textsForScale == scalePxPerMm || labels.isEmpty();
    }

    /** Returns the text that fits at a scale. */
    List<DrawItem.Text> texts(LabelFitter fitter, double scalePxPerMm) {
        if (labels.isEmpty()) {
            return placed;
        }
        if (textsForScale != scalePxPerMm) {
            texts = fitted(fitter, scalePxPerMm);
            textsForScale = scalePxPerMm;
        }
        return texts;
    }

    private List<DrawItem.Text> fitted(LabelFitter fitter, double scalePxPerMm) {
        List<DrawItem.Text> all = new ArrayList<>(placed);
        labels.forEach(label -> all.addAll(fitter.fit(label, ScreenPalette.PX_PER_MM / scalePxPerMm)));
        return all;
    }

    void forgetTexts() {
        textsForScale = 0;
    }
}
