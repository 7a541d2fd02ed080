package dev.madang.draw.sheet;

import dev.madang.draw.DrawItem;
import dev.madang.draw.DrawItem.Text.Align;
import dev.madang.draw.Picture;
import dev.madang.draw.StyleKey;
import dev.madang.model.Bounds;
import dev.madang.model.Vec;
import java.util.ArrayList;
import java.util.List;

/**
 * A part of a title block: items from its top-left corner on, and how high it is.
 *
 * @param items what is drawn
 * @param heightMm its height, with the space around it
 * @param leadMm more than 0 if it goes on from the block above without a line between; the space above it where it
 *     begins a column instead
 */
record SheetBlock(List<DrawItem> items, double heightMm, double leadMm) {

    /** Copies the items. */
    SheetBlock {
        items = List.copyOf(items);
    }

    boolean isJoined() {
        return leadMm > 0;
    }

    List<DrawItem> at(double x, double y) {
        return items.stream().map(Placing.moved(x, y)::place).toList();
    }

    /** Fills a block of a given width from the top. */
    static final class Writer {

        private static final double LINE = 1.32;
        private static final double ENTRY_MM = 66;
        private static final double LOGO_WIDTH_MM = 40;
        private static final double LOGO_HEIGHT_MM = 14;

        /** Values beside each other keep this part of their letters' size apart. */
        private static final double CELL_GAP = 0.5;

        private static final double ABOVE_MM = 2.2;
        private static final double BELOW_MM = 1.6;

        private final SheetPen pen;
        private final double widthMm;
        private final double padding;
        private final List<DrawItem> items = new ArrayList<>();
        private double y;

        Writer(SheetPen pen, double widthMm) {
            this.pen = pen;
            this.widthMm = widthMm;
            this.padding = pen.grown(2.6);
            this.y = pen.grown(ABOVE_MM);
        }

        /** Width between the paddings. */
        double room() {
            return widthMm - 2 * padding;
        }

        double left() {
            return padding;
        }

        double y() {
            return y;
        }

        Writer skip(double mm) {
            y += pen.grown(mm);
            return this;
        }

        Writer add(List<DrawItem> more) {
            items.addAll(more);
            return this;
        }

        /** Puts a logo into the left corner, as large as its room lets it be without being stretched. */
        void logo(Picture picture) {
            double ratio = (double) picture.widthPx() / picture.heightPx();
            double width = Math.min(pen.grown(LOGO_WIDTH_MM), pen.grown(LOGO_HEIGHT_MM) * ratio);
            Bounds box = new Bounds(padding, y, padding + width, y + width / ratio);
            items.add(new DrawItem.Image(StyleKey.SHEET_FILL, box, picture));
            y += width / ratio + pen.grown(2);
        }

        /** Writes a text over as many lines as it takes. */
        Writer text(StyleKey style, String text) {
            return text(style, pen.size(style), text, 0);
        }

        /** Writes a text of a size of its own, set in from the left by some millimetres. */
        Writer text(StyleKey style, double sizeMm, String text, double inset) {
            for (String line : pen.wrapped(style, sizeMm, text, room() - inset)) {
                items.add(pen.text(style, sizeMm, baseline(sizeMm, padding + inset), Align.START, line));
                y += sizeMm * LINE;
            }
            return this;
        }

        /** Writes a name at the left and its value at the right; the name wraps if both are long. */
        Writer entry(String label, String value) {
            double size = pen.size(StyleKey.SHEET_TEXT);
            double width = Math.min(room(), pen.grown(ENTRY_MM));
            double valueWidth = pen.width(StyleKey.SHEET_TEXT, size, value);
            List<String> labels = pen.wrapped(StyleKey.SHEET_TEXT, size, label, width - valueWidth - pen.grown(2));
            items.add(pen.text(StyleKey.SHEET_TEXT, size, baseline(size, padding + width), Align.END, value));
            for (String line : labels) {
                items.add(pen.text(StyleKey.SHEET_TEXT, size, baseline(size, padding), Align.START, line));
                y += size * LINE;
            }
            return this;
        }

        /** Writes a small heading with its value below, in the given column of so many; a long value shrinks. */
        Writer cell(int column, int columns, String label, String value) {
            double hint = pen.size(StyleKey.SHEET_HINT);
            double size = pen.size(StyleKey.SHEET_TEXT) * 1.15;
            double x = padding + room() * column / columns;
            items.add(pen.text(StyleKey.SHEET_HINT, hint, baseline(hint, x), Align.START, label));
            Vec below = baseline(hint, x).plus(0, size * 1.25);
            double wide = pen.width(StyleKey.SHEET_TITLE, size, value);
            double fits = Math.min(1, (room() / columns - CELL_GAP * size) / wide);
            items.add(pen.text(StyleKey.SHEET_TITLE, size * fits, below, Align.START, value));
            if (column == columns - 1) {
                y += hint * LINE + size * LINE;
            }
            return this;
        }

        /** Begins where the block above ends its last line, to go on from it. */
        Writer joined() {
            y = -pen.grown(BELOW_MM);
            return this;
        }

        /** Ends with some space below. */
        SheetBlock done() {
            return new SheetBlock(items, y + pen.grown(BELOW_MM), 0);
        }

        /** Ends a later piece of a longer list. */
        SheetBlock doneJoined() {
            return new SheetBlock(items, y + pen.grown(BELOW_MM), pen.grown(ABOVE_MM + BELOW_MM));
        }

        private Vec baseline(double sizeMm, double x) {
            return new Vec(x, y + DrawItem.Text.ASCENT * sizeMm);
        }
    }
}
