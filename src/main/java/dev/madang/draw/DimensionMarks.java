package dev.madang.draw;

import dev.madang.model.Angle;
import dev.madang.model.Vec;
import java.util.ArrayList;
import java.util.List;

/**
 * Draws the marks of one dimension line as ISO 129-1 has it: witness lines that begin a little off what is measured and
 * end a little beyond the line, oblique strokes where they meet, and the length above the line, to be read from below
 * or from the right. A length wider than its line stands beside it.
 */
final class DimensionMarks {

    private static final double GAP_MM = 0.8;
    private static final double BEYOND_MM = 1.5;
    private static final double HALF_TICK_MM = 1.3;
    private static final double ABOVE_MM = 0.7;

    /** A line that rises as steeply as this is read from the right, though rounding leans it over. */
    private static final int LEANING_CDEG = 25;

    private final DrawItem.Measured measured;
    private final TextMeasure measure;
    private final Ink letters;
    private final double unitsPerMm;
    private final Vec start;
    private final Vec end;
    private final Vec along;
    private final List<DrawItem> items = new ArrayList<>();

    DimensionMarks(DrawItem.Measured measured, TextMeasure measure, Ink letters, double unitsPerMm) {
        this.measured = measured;
        this.measure = measure;
        this.letters = letters;
        this.unitsPerMm = unitsPerMm;
        this.start = measured.line().get(0);
        this.end = measured.line().get(1);
        double length = start.distanceTo(end);
        this.along =
                length == 0 ? new Vec(1, 0) : new Vec((end.x() - start.x()) / length, (end.y() - start.y()) / length);
    }

    List<DrawItem> items() {
        witness(measured.from(), start);
        witness(measured.to(), end);
        tick(start);
        tick(end);
        if (!measured.text().isEmpty()) {
            text();
        }
        return items;
    }

    private void witness(Vec from, Vec to) {
        double length = from.distanceTo(to);
        if (length > GAP_MM * unitsPerMm) {
            Vec away = new Vec((to.x() - from.x()) / length, (to.y() - from.y()) / length);
            line(shifted(from, away, GAP_MM), shifted(to, away, BEYOND_MM));
        }
    }

    private void tick(Vec at) {
        Vec oblique = along.rotated(-Angle.QUARTER_CDEG / 2, new Vec(0, 0));
        line(shifted(at, oblique, -HALF_TICK_MM), shifted(at, oblique, HALF_TICK_MM));
    }

    private void text() {
        int angle = reading();
        Vec right = new Vec(Angle.cos(angle), Angle.sin(angle));
        Vec up = new Vec(right.y(), -right.x());
        double size = letters.textMm() * unitsPerMm;
        double width = measure.width(measured.text(), letters.bold()) * size;
        boolean fits = width + 2 * HALF_TICK_MM * unitsPerMm <= start.distanceTo(end);
        Vec middle = new Vec((start.x() + end.x()) / 2, (start.y() + end.y()) / 2);
        Vec at = fits ? middle : beside(right, width);
        items.add(new DrawItem.Text(
                StyleKey.DIMENSION_TEXT,
                measured.subject(),
                shifted(at, up, ABOVE_MM + DrawItem.Text.DESCENT * letters.textMm()),
                size,
                DrawItem.Text.Align.MIDDLE,
                angle,
                measured.text(),
                width));
    }

    /** Beyond the end to which one reads, above the line drawn on. */
    private Vec beside(Vec right, double width) {
        boolean onward = along.x() * right.x() + along.y() * right.y() >= 0;
        Vec from = onward ? end : start;
        double lead = 2 * HALF_TICK_MM * unitsPerMm;
        line(from, from.plus(right.x() * (lead + width), right.y() * (lead + width)));
        return from.plus(right.x() * (lead + width / 2), right.y() * (lead + width / 2));
    }

    /** Returns the direction in which the length is written. */
    private int reading() {
        int angle =
                Angle.normalized(Math.toIntExact(Math.round(Math.toDegrees(Math.atan2(along.y(), along.x())) * 100)));
        return TextBox.legible(Angle.normalized(angle + LEANING_CDEG)) == Angle.normalized(angle + LEANING_CDEG)
                ? angle
                : Angle.normalized(angle + 2 * Angle.QUARTER_CDEG);
    }

    private void line(Vec from, Vec to) {
        items.add(DrawItem.Figure.line(StyleKey.DIMENSION, measured.subject(), List.of(from, to)));
    }

    private Vec shifted(Vec from, Vec direction, double paperMm) {
        return from.plus(direction.x() * paperMm * unitsPerMm, direction.y() * paperMm * unitsPerMm);
    }
}
