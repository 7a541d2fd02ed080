package dev.madang.draw.sheet;

import dev.madang.draw.paper.Margins;
import dev.madang.draw.paper.Paper;
import dev.madang.model.Bounds;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * How a page is divided: a frame within the margins, a strip for the title block at its right or bottom, the plan and
 * the scale row in the rest. Lengths are paper millimetres.
 *
 * @param frame the page without its margins
 * @param strip where the title block stands
 * @param columns how many columns the title block has
 * @param plan where the plan may lie
 * @param scaleRow where north, scale bar and calibration line stand
 */
record SheetFrame(Bounds frame, Bounds strip, int columns, Bounds plan, Bounds scaleRow) {

    private static final double COLUMN_MM = 62;
    private static final double AROUND_PLAN_MM = 4;
    private static final double REFERENCE_DIAGONAL_MM = 514.4;
    private static final int MAX_COLUMNS_AT_RIGHT = 2;
    private static final int MAX_COLUMNS_AT_BOTTOM = 6;

    /** Returns by how much letters and columns grow on a paper compared to A3; by 1.7 on A0. */
    static double growth(Paper paper) {
        return Math.max(0.84, Math.sqrt(Math.hypot(paper.widthMm(), paper.heightMm()) / REFERENCE_DIAGONAL_MM));
    }

    /** Width of a column that stands at the right. */
    static double columnMm(Paper paper) {
        return COLUMN_MM * growth(paper);
    }

    /** Width of each column when the title block lies at the bottom. */
    static double bottomColumnMm(Paper paper, Margins margins) {
        return frame(paper, margins).width() / bottomColumns(paper, margins);
    }

    static int bottomColumns(Paper paper, Margins margins) {
        return Math.max(1, Math.min(MAX_COLUMNS_AT_BOTTOM, (int)
                Math.floor(frame(paper, margins).width() / columnMm(paper))));
    }

    /**
     * Returns how many columns a title block at the right needs, as few as its height allows; empty if it is too high.
     */
    static OptionalInt columnsAtRight(Paper paper, Margins margins, List<SheetBlock> blocks) {
        Bounds frame = frame(paper, margins);
        return IntStream.rangeClosed(1, MAX_COLUMNS_AT_RIGHT)
                .filter(columns -> tallest(columns(blocks, columns)) <= frame.height()
                        && columns * columnMm(paper) < frame.width())
                .findFirst();
    }

    /** Returns the frame with a title block of some columns at the right; empty if it leaves too little. */
    static List<SheetFrame> atRight(Paper paper, Margins margins, int columns, double scaleRowMm) {
        Bounds frame = frame(paper, margins);
        double left = frame.maxX() - columns * columnMm(paper);
        Bounds strip = new Bounds(left, frame.minY(), frame.maxX(), frame.maxY());
        Bounds beside = new Bounds(frame.minX(), frame.minY(), left, frame.maxY());
        return new SheetFrame(frame, strip, columns, beside, beside).divided(growth(paper), scaleRowMm);
    }

    /** Returns the frame with the title block at the bottom; empty if it is too high. */
    static List<SheetFrame> atBottom(Paper paper, Margins margins, List<SheetBlock> blocks, double scaleRowMm) {
        Bounds frame = frame(paper, margins);
        int columns = bottomColumns(paper, margins);
        double top = frame.maxY() - tallest(columns(blocks, columns));
        if (top <= frame.minY()) {
            return List.of();
        }
        Bounds strip = new Bounds(frame.minX(), top, frame.maxX(), frame.maxY());
        Bounds above = new Bounds(frame.minX(), frame.minY(), frame.maxX(), top);
        return new SheetFrame(frame, strip, columns, above, above).divided(growth(paper), scaleRowMm);
    }

    /** Divides what the title block leaves between plan and scale row; empty if there is too little. */
    private List<SheetFrame> divided(double growth, double scaleRowMm) {
        double around = AROUND_PLAN_MM * growth;
        Bounds rest = plan;
        double bottom = rest.maxY() - scaleRowMm - around;
        if (bottom - around <= rest.minY() + around || rest.width() <= 2 * around) {
            return List.of();
        }
        Bounds room = new Bounds(rest.minX() + around, rest.minY() + around, rest.maxX() - around, bottom);
        Bounds row = new Bounds(rest.minX() + around, bottom, rest.maxX() - around, rest.maxY());
        return List.of(new SheetFrame(frame, strip, columns, room, row));
    }

    /** Returns the page without its margins. */
    static Bounds frame(Paper paper, Margins margins) {
        return new Bounds(
                margins.leftMm(),
                margins.topMm(),
                paper.widthMm() - margins.rightMm(),
                paper.heightMm() - margins.bottomMm());
    }

    /** Tells by how much the plan's room exceeds a size, in the tighter direction; below 1 if it does not fit. */
    double slack(double widthMm, double heightMm) {
        return Math.min(plan.width() / widthMm, plan.height() / heightMm);
    }

    /** Spreads blocks over columns in their order so that the tallest column is as low as can be. */
    static List<List<SheetBlock>> columns(List<SheetBlock> blocks, int count) {
        double low = blocks.stream().mapToDouble(SheetBlock::heightMm).max().orElse(0);
        double high = blocks.stream().mapToDouble(SheetBlock::heightMm).sum();
        for (int i = 0; i < 40; i++) {
            double limit = (low + high) / 2;
            if (filled(blocks, limit).size() <= count) {
                high = limit;
            } else {
                low = limit;
            }
        }
        return filled(blocks, high + 1e-6);
    }

    private static List<List<SheetBlock>> filled(List<SheetBlock> blocks, double limitMm) {
        List<List<SheetBlock>> columns = new ArrayList<>();
        double left = 0;
        for (SheetBlock block : blocks) {
            if (columns.isEmpty() || block.heightMm() > left) {
                columns.add(new ArrayList<>());
                left = limitMm - block.leadMm();
            }
            columns.get(columns.size() - 1).add(block);
            left -= block.heightMm();
        }
        return columns;
    }

    static double tallest(List<List<SheetBlock>> columns) {
        return columns.stream()
                .mapToDouble(column -> column.get(0).leadMm()
                        + column.stream().mapToDouble(SheetBlock::heightMm).sum())
                .max()
                .orElse(0);
    }
}
