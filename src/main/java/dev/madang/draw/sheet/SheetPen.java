package dev.madang.draw.sheet;

import dev.madang.draw.DrawItem;
import dev.madang.draw.DrawItem.Text.Align;
import dev.madang.draw.Palette;
import dev.madang.draw.StyleKey;
import dev.madang.draw.TextMeasure;
import dev.madang.draw.TextWrap;
import dev.madang.model.Bounds;
import dev.madang.model.Colour;
import dev.madang.model.Vec;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes and draws on a sheet; all sizes grow with the paper by one factor. Lengths are paper millimetres. */
final class SheetPen {

    private final TextMeasure measure;
    private final Palette palette;
    private final double growth;

    SheetPen(TextMeasure measure, Palette palette, double growth) {
        this.measure = measure;
        this.palette = palette;
        this.growth = growth;
    }

    /** Returns a length that grows with the paper. */
    double grown(double mm) {
        return mm * growth;
    }

    /** Returns the font size of a style on this paper. */
    double size(StyleKey style) {
        return grown(palette.ink(style).textMm());
    }

    /** Breaks a text into lines of at most that width. */
    List<String> wrapped(StyleKey style, double sizeMm, String text, double widthMm) {
        return new TextWrap(measure, palette.ink(style).bold()).filled(text, widthMm / sizeMm);
    }

    double width(StyleKey style, double sizeMm, String text) {
        return measure.width(text, palette.ink(style).bold()) * sizeMm;
    }

    DrawItem text(StyleKey style, double sizeMm, Vec at, Align align, String text) {
        return new DrawItem.Text(style, null, at, sizeMm, align, 0, text, width(style, sizeMm, text));
    }

    static DrawItem line(StyleKey style, double x1, double y1, double x2, double y2) {
        return DrawItem.Figure.line(style, null, List.of(new Vec(x1, y1), new Vec(x2, y2)));
    }

    static DrawItem.Figure box(StyleKey style, Bounds box) {
        return box(style, box, null);
    }

    static DrawItem.Figure box(StyleKey style, Bounds box, @Nullable Colour tint) {
        return new DrawItem.Figure(
                style,
                null,
                List.of(
                        new Vec(box.minX(), box.minY()),
                        new Vec(box.maxX(), box.minY()),
                        new Vec(box.maxX(), box.maxY()),
                        new Vec(box.minX(), box.maxY())),
                true,
                tint);
    }
}
