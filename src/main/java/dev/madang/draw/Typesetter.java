package dev.madang.draw;

import dev.madang.model.Bounds;
import dev.madang.model.Vec;
import java.util.ArrayList;
import java.util.List;

/**
 * Turns what depends on the scale, or on the widths of letters, into figures and placed texts: labels, notes, and the
 * marks of dimension lines.
 */
public final class Typesetter {

    /** From one baseline to the next, for letters of size 1. */
    private static final double LINE_PITCH = 1.25;

    /** How far a steady tag begins beside its place, so that a mark there can be seen; for letters of size 1. */
    private static final double TAG_ASIDE = 0.8;

    /** Free ground before and behind the words of a tag, for letters of size 1. */
    private static final double TAG_PADDING = 0.4;

    private final TextMeasure measure;
    private final Palette palette;
    private final LabelFitter fitter;

    /** Makes a typesetter for letters of known widths. */
    public Typesetter(TextMeasure measure, Palette palette) {
        this.measure = measure;
        this.palette = palette;
        this.fitter = new LabelFitter(measure, palette);
    }

    /**
     * Returns what an item looks like at a scale; the item itself if it needs no setting.
     *
     * @param unitsPerMm how many units of the drawing a millimetre of paper is
     */
    public List<? extends DrawItem> set(DrawItem item, double unitsPerMm) {
        if (item instanceof DrawItem.Label label) {
            return fitter.fit(label, unitsPerMm);
        }
        if (item instanceof DrawItem.Tag tag) {
            return tag.setting() == DrawItem.Tag.Setting.FITTED ? fitted(tag, unitsPerMm) : steady(tag, unitsPerMm);
        }
        if (item instanceof DrawItem.Prose prose) {
            return lines(prose);
        }
        if (item instanceof DrawItem.Measured measured) {
            return new DimensionMarks(measured, measure, palette.ink(StyleKey.DIMENSION_TEXT), unitsPerMm).items();
        }
        return List.of(item);
    }

    /**
     * Returns the size that a text takes: of its longest line and of all lines.
     *
     * @param atMostMm where lines are broken
     */
    public static Bounds room(TextMeasure measure, List<String> paragraphs, double heightMm, double atMostMm) {
        List<String> lines = broken(new TextWrap(measure, false), paragraphs, atMostMm / heightMm);
        double widest = lines.stream()
                .mapToDouble(line -> measure.width(line, false))
                .max()
                .orElse(0);
        return new Bounds(0, 0, widest * heightMm, lines.size() * LINE_PITCH * heightMm);
    }

    private List<DrawItem> fitted(DrawItem.Tag tag, double unitsPerMm) {
        List<DrawItem.Text> texts = fitter.fit(tag.label(), unitsPerMm);
        List<DrawItem> items = new ArrayList<>();
        if (!texts.isEmpty()) {
            items.add(ground(tag, tag.label().box()));
            items.addAll(texts);
        }
        return items;
    }

    private List<DrawItem> steady(DrawItem.Tag tag, double unitsPerMm) {
        DrawItem.Label label = tag.label();
        Ink ink = palette.ink(label.style());
        double size = ink.textMm() * unitsPerMm;
        String text = label.lines().get(0).text();
        Bounds box = ground(tag, unitsPerMm);
        double high = (DrawItem.Text.ASCENT + DrawItem.Text.DESCENT) * size;
        Vec at = new Vec(box.center().x(), box.center().y() - high / 2 + DrawItem.Text.ASCENT * size);
        double width = measure.width(text, ink.bold()) * size;
        DrawItem.Text words =
                new DrawItem.Text(label.style(), label.subject(), at, size, DrawItem.Text.Align.MIDDLE, 0, text, width);
        return List.of(ground(tag, box), words);
    }

    /** Returns the ground of a tag whose letters keep their size. */
    Bounds ground(DrawItem.Tag tag, double unitsPerMm) {
        DrawItem.Label label = tag.label();
        Ink ink = palette.ink(label.style());
        double size = ink.textMm() * unitsPerMm;
        double pad = TAG_PADDING * size;
        double left = label.box().minX() + TAG_ASIDE * size;
        double width = measure.width(label.lines().get(0).text(), ink.bold()) * size + 2 * pad;
        double high = (DrawItem.Text.ASCENT + DrawItem.Text.DESCENT) * size + pad;
        double middle = label.box().center().y();
        return new Bounds(left, middle - high / 2, left + width, middle + high / 2);
    }

    private static DrawItem ground(DrawItem.Tag tag, Bounds box) {
        return DrawItem.Figure.closed(
                tag.style(),
                null,
                List.of(
                        new Vec(box.minX(), box.minY()),
                        new Vec(box.maxX(), box.minY()),
                        new Vec(box.maxX(), box.maxY()),
                        new Vec(box.minX(), box.maxY())));
    }

    private List<DrawItem.Text> lines(DrawItem.Prose prose) {
        TextWrap wrap = new TextWrap(measure, palette.ink(prose.style()).bold());
        Vec middle = prose.box().center();
        double size = prose.heightMm();
        double baseline = prose.box().minY() + DrawItem.Text.ASCENT * size;
        List<DrawItem.Text> texts = new ArrayList<>();
        for (String line : broken(wrap, prose.paragraphs(), prose.box().width() / size)) {
            if (!line.isBlank()) {
                texts.add(new DrawItem.Text(
                        prose.style(),
                        prose.subject(),
                        new Vec(prose.box().minX(), baseline).rotated(prose.angleCdeg(), middle),
                        size,
                        DrawItem.Text.Align.START,
                        prose.angleCdeg(),
                        line,
                        wrap.width(line) * size));
            }
            baseline += LINE_PITCH * size;
        }
        return texts;
    }

    /** An empty paragraph is an empty line. */
    private static List<String> broken(TextWrap wrap, List<String> paragraphs, double width) {
        List<String> lines = new ArrayList<>();
        for (String paragraph : paragraphs) {
            lines.addAll(paragraph.isBlank() ? List.of("") : wrap.filled(paragraph, width));
        }
        return lines;
    }
}
