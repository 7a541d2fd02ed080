package dev.madang.view.canvas;

import dev.madang.draw.DrawItem;
import dev.madang.model.Bounds;
import dev.madang.model.Vec;

/** Moves what is not painted yet. */
final class Shifted {

    private Shifted() {}

    static DrawItem of(DrawItem item, double dx, double dy) {
        if (item instanceof DrawItem.Label label) {
            return new DrawItem.Label(
                    label.style(), label.subject(), box(label.box(), dx, dy), label.angleCdeg(), label.lines());
        }
        if (item instanceof DrawItem.Prose prose) {
            return new DrawItem.Prose(
                    prose.style(),
                    prose.subject(),
                    box(prose.box(), dx, dy),
                    prose.angleCdeg(),
                    prose.heightMm(),
                    prose.paragraphs());
        }
        if (item instanceof DrawItem.Measured measured) {
            return new DrawItem.Measured(
                    measured.subject(),
                    measured.from().plus(dx, dy),
                    measured.to().plus(dx, dy),
                    measured.line().stream().map(end -> end.plus(dx, dy)).toList(),
                    measured.text());
        }
        throw new IllegalArgumentException(item + " is painted as it is.");
    }

    static DrawItem.Text of(DrawItem.Text text, double dx, double dy) {
        Vec at = text.at().plus(dx, dy);
        return new DrawItem.Text(
                text.style(),
                text.subject(),
                at,
                text.heightMm(),
                text.align(),
                text.angleCdeg(),
                text.text(),
                text.widthMm());
    }

    private static Bounds box(Bounds box, double dx, double dy) {
        return Axis.Y.moved(Axis.X.moved(box, dx), dy);
    }
}
