package dev.madang.view.canvas;

import dev.madang.draw.DrawItem;
import dev.madang.draw.LabelFitter;
import dev.madang.model.Bounds;
import java.util.ArrayList;
import java.util.List;

/**
 * Something on the level as it is painted: figures and labels.
 *
 * <p>The text that fits a label is kept for the scale at which it was fitted last. Being in millimetres, it can stand
 * in at another scale until there is time to fit it anew.
 */
final class Sketch {

    private final List<Part> parts = new ArrayList<>();
    private final List<DrawItem.Label> labels = new ArrayList<>();
    private final List<DrawItem.Text> placed = new ArrayList<>();
    private List<DrawItem.Text> texts = List.of();
    private double fittedScale;

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

    /** Tells whether the texts are those that fit at a scale. */
    boolean isFitted(double scalePxPerMm) {
        return fittedScale == scalePxPerMm || labels.isEmpty();
    }

    /** Fits the labels to a scale, which takes some ten microseconds each. */
    void fit(LabelFitter fitter, double scalePxPerMm) {
        List<DrawItem.Text> all = new ArrayList<>(placed);
        double smallestMm = ScreenPalette.SMALLEST_MM * ScreenPalette.PX_PER_MM / scalePxPerMm;
        for (DrawItem.Label label : labels) {
            Bounds box = label.box();
            if (Math.min(box.width(), box.height()) >= smallestMm) {
                all.addAll(fitter.fit(label, ScreenPalette.PX_PER_MM / scalePxPerMm));
            }
        }
        texts = all;
        fittedScale = scalePxPerMm;
    }

    /** Returns the texts that were fitted last. */
    List<DrawItem.Text> texts() {
        return labels.isEmpty() ? placed : texts;
    }
}
