package dev.madang.draw.sheet;

import dev.madang.draw.DrawItem;
import dev.madang.draw.DrawItem.Text.Align;
import dev.madang.draw.StyleKey;
import dev.madang.draw.paper.Scale;
import dev.madang.model.Bounds;
import dev.madang.model.Fact;
import dev.madang.model.FactKind;
import dev.madang.model.Level;
import dev.madang.model.Vec;
import dev.madang.text.Formats;
import dev.madang.text.Messages;
import dev.madang.text.UnitSystem;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * North, a scale bar in round metres or feet and a line of exactly 100 mm, side by side under the plan, or one over
 * another.
 */
final class ScaleRow {

    private static final double CALIBRATION_MM = 100;
    private static final double LONGEST_BAR_MM = 100;
    private static final double MM_PER_M = 1_000;
    private static final double MM_PER_FOOT = 304.8;
    private static final char NO_BREAK = '\u00a0';
    private static final int[] ROUND_UNITS = {1_000, 500, 200, 100, 50, 20, 10, 5, 2, 1};
    private static final double GAP_MM = 14;
    private static final double NORTH_MM = 12;

    private final SheetPen pen;
    private final Level level;
    private final Scale scale;
    private final Formats formats;
    private final Messages messages;

    ScaleRow(SheetPen pen, Level level, Scale scale, Locale locale) {
        this.pen = pen;
        this.level = level;
        this.scale = scale;
        this.formats = new Formats(locale);
        this.messages = Messages.of(locale);
    }

    /** Returns the row as a block; its parts wrap when the width is small. */
    SheetBlock block(double widthMm) {
        List<SheetBlock> parts = List.of(north(), bar(), calibration());
        List<DrawItem> items = new ArrayList<>();
        double x = 0;
        double y = 0;
        double rowHeight = 0;
        for (SheetBlock part : parts) {
            double width = widthOf(part);
            if (x > 0 && x + width > widthMm) {
                y += rowHeight;
                x = 0;
                rowHeight = 0;
            }
            items.addAll(part.at(x, y));
            x += width + pen.grown(GAP_MM);
            rowHeight = Math.max(rowHeight, part.heightMm());
        }
        return new SheetBlock(items, y + rowHeight, 0);
    }

    private static double widthOf(SheetBlock block) {
        return block.items().stream()
                .mapToDouble(item -> item.bounds().maxX())
                .max()
                .orElse(0);
    }

    private double barTop() {
        return pen.size(StyleKey.SHEET_HINT) * 1.5;
    }

    private double barHeight() {
        return pen.grown(1.4);
    }

    private SheetBlock part(List<DrawItem> items) {
        return new SheetBlock(items, barTop() + barHeight() + pen.grown(3), 0);
    }

    private SheetBlock north() {
        Fact north = level.facts().get(FactKind.NORTH);
        double hint = pen.size(StyleKey.SHEET_HINT);
        double baseline = barTop() + barHeight();
        if (north.value().isEmpty()) {
            return part(List.of(pen.text(
                    StyleKey.SHEET_HINT,
                    hint,
                    new Vec(0, baseline),
                    Align.START,
                    messages.get("sheet.north.unknown"))));
        }
        double size = pen.grown(NORTH_MM);
        Vec middle = new Vec(size / 2, baseline - size / 4);
        int angle = Math.toIntExact(north.value().getAsLong());
        List<Vec> needle = List.of(
                middle.plus(0, -size / 2).rotated(angle, middle),
                middle.plus(size / 7, size / 4).rotated(angle, middle),
                middle.plus(0, size / 9).rotated(angle, middle),
                middle.plus(-size / 7, size / 4).rotated(angle, middle));
        Vec letter = new Vec(size + hint * 0.2, baseline);
        String key = north.evidence().isGuess() ? "sheet.north.assumed" : "sheet.north";
        return part(List.of(
                DrawItem.Figure.closed(StyleKey.SHEET_FILL, null, needle),
                pen.text(StyleKey.SHEET_TITLE, hint * 1.2, letter, Align.START, messages.get(key))));
    }

    private SheetBlock bar() {
        boolean inFeet = formats.unitSystem() == UnitSystem.FEET;
        double unitMm = inFeet ? MM_PER_FOOT : MM_PER_M;
        int units = 1;
        for (int candidate : ROUND_UNITS) {
            if (scale.onPaper(candidate * unitMm) <= LONGEST_BAR_MM) {
                units = candidate;
                break;
            }
        }
        int parts = Integer.toString(units).startsWith("2") ? 4 : 5;
        double step = scale.onPaper(units * unitMm / parts);
        List<DrawItem> items = new ArrayList<>();
        double inset = pen.size(StyleKey.SHEET_HINT);
        for (int i = 0; i < parts; i++) {
            Bounds box = new Bounds(inset + i * step, barTop(), inset + (i + 1) * step, barTop() + barHeight());
            items.add(SheetPen.box(i % 2 == 0 ? StyleKey.SHEET_FILL : StyleKey.SHEET_LINE, box));
            items.add(SheetPen.box(StyleKey.SHEET_LINE, box));
        }
        for (int i = 0; i <= parts; i++) {
            double at = (double) units * i / parts;
            String words = formats.decimal(at, 1);
            words = i == parts ? words + NO_BREAK + formats.lengthUnit() : words;
            items.add(tick(inset + i * step, words));
        }
        items.add(pen.text(
                StyleKey.SHEET_HINT,
                pen.size(StyleKey.SHEET_HINT),
                new Vec(inset + parts * step + pen.grown(5), barTop() + barHeight()),
                Align.START,
                scale.toString()));
        return part(items);
    }

    private SheetBlock calibration() {
        double middle = barTop() + barHeight() / 2;
        double inset = pen.size(StyleKey.SHEET_HINT);
        double end = inset + CALIBRATION_MM;
        double half = barHeight() * 0.75;
        return part(List.of(
                SheetPen.line(StyleKey.SHEET_LINE, inset, middle, end, middle),
                SheetPen.line(StyleKey.SHEET_LINE, inset, middle - half, inset, middle + half),
                SheetPen.line(StyleKey.SHEET_LINE, end, middle - half, end, middle + half),
                pen.text(
                        StyleKey.SHEET_HINT,
                        pen.size(StyleKey.SHEET_HINT),
                        new Vec((inset + end) / 2, barTop() - pen.size(StyleKey.SHEET_HINT) * 0.4),
                        Align.MIDDLE,
                        messages.get("sheet.calibration"))));
    }

    private DrawItem tick(double x, String words) {
        double hint = pen.size(StyleKey.SHEET_HINT);
        return pen.text(StyleKey.SHEET_HINT, hint, new Vec(x, barTop() - hint * 0.4), Align.MIDDLE, words);
    }
}
