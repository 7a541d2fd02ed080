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

    private Sketch(Sketch other, double dx, double dy) {
        other.parts.forEach(part -> parts.add(part.moved(dx, dy)));
        other.labels.forEach(label -> labels.add(moved(label, dx, dy)));
        other.placed.forEach(text -> placed.add(moved(text, dx, dy)));
        texts = other.texts.stream().map(text -> moved(text, dx, dy)).toList();
        fittedScale = other.fittedScale;
    }

    /** Returns the same picture elsewhere, with what was fitted. */
    Sketch moved(double dx, double dy) {
        return new Sketch(this, dx, dy);
    }

    private static DrawItem.Label moved(DrawItem.Label label, double dx, double dy) {
        Bounds box = Axis.Y.moved(Axis.X.moved(label.box(), dx), dy);
        return new DrawItem.Label(label.style(), label.subject(), box, label.angleCdeg(), label.lines());
    }

    private static DrawItem.Text moved(DrawItem.Text text, double dx, double dy) {
        return new DrawItem.Text(
                text.style(),
                text.subject(),
                text.at().plus(dx, dy),
                text.heightMm(),
                text.align(),
                text.angleCdeg(),
                text.text(),
                text.widthMm());
    }

    List<Part> parts() {
        return parts;
    }

    List<DrawItem.Label> labels() {
        return labels;
    }

    /** Tells whether the texts are those that fit at a scale. */
    boolean isFitted(double scalePxPerMm) {
        return fittedScale == scalePxPerMm || labels.isEmpty();
    }

    /** Tells whether there are texts that can stand in at another scale. */
    boolean wasFitted() {
        return fittedScale != 0;
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
