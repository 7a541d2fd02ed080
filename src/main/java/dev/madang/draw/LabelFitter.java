package dev.madang.draw;

import dev.madang.model.Angle;
import dev.madang.model.Bounds;
import dev.madang.model.Vec;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Places the text of labels so that it never leaves its box.
 *
 * <p>The first line is the most important. It takes its preferred size, larger in a large box, smaller where it must;
 * if even the smallest readable size is too large, the label stays empty. Then names are added as long as there is
 * room: they wrap, at blanks rather than between Korean syllables, shrink within limits, and give way. Where a box is
 * tall and narrow, the whole label may be turned to read upwards.
 *
 * <p>The same label at the same scale always gives the same text. Holds no state beyond what it is made of; it is as
 * thread-safe as its measure.
 */
public final class LabelFitter {

    /** Height of a row for letters of size 1. */
    private static final double ROW = DrawItem.Text.ASCENT + DrawItem.Text.DESCENT;

    private static final double LEADING = 0.12;
    private static final double PADDING_SHARE = 0.06;
    private static final double MAX_PADDING_MM = 1;
    private static final double ROOMY_MM = 15;
    private static final double MAX_GROWTH = 2.4;
    private static final double CLOSE = 0.84;
    private static final int MAX_NAME_LINES = 4;
    private static final double TURN_FROM_RATIO = 1.25;
    private static final double SIZE_STEP_MM = 0.1;
    private static final double ROUNDING = 1e-9;

    private static final Set<StyleKey> WRAPPED =
            Set.of(StyleKey.BOOTH_NAME, StyleKey.FEATURE_NAME, StyleKey.ZONE_NAME, StyleKey.HALL_NAME);
    private static final Set<StyleKey> GROWING =
            Set.of(StyleKey.BOOTH_NUMBER, StyleKey.BOOTH_NAME, StyleKey.FEATURE_NAME);

    /** Numbers keep their size as long as they can, names shrink first: equal booths shall look equal. */
    private static final List<Growth> MODEST =
            List.of(new Growth(1, 1), new Growth(1, 0), new Growth(CLOSE, 0), new Growth(0, 0));

    private final TextMeasure measure;
    private final Palette palette;

    /** Makes a fitter for a font and the sizes of a palette. */
    public LabelFitter(TextMeasure measure, Palette palette) {
        this.measure = measure;
        this.palette = palette;
    }

    /**
     * Returns the text that fits, placed in the label's own unit.
     *
     * @param label the label
     * @param unitsPerMm how many of the label's units make one millimetre on paper, such as 250 for model millimetres
     *     at 1:250
     */
    public List<DrawItem.Text> fit(DrawItem.Label label, double unitsPerMm) {
        double width = label.box().width() / unitsPerMm;
        double height = label.box().height() / unitsPerMm;
        List<WrappedLine> lines = label.lines().stream().map(this::wrapped).toList();
        List<Row> upright = rows(lines, width, height);
        if (height < width * TURN_FROM_RATIO) {
            return placed(label, upright, unitsPerMm, 0);
        }
        List<Row> turned = rows(lines, height, width);
        boolean better = linesShown(turned) > linesShown(upright);
        return better ? placed(label, turned, unitsPerMm, -Angle.QUARTER_CDEG) : placed(label, upright, unitsPerMm, 0);
    }

    private WrappedLine wrapped(DrawItem.Line line) {
        TextWrap wrap = new TextWrap(measure, palette.ink(line.style()).bold());
        return new WrappedLine(line, wrap, WRAPPED.contains(line.style()) ? MAX_NAME_LINES : 1);
    }

    /** One row of text; rows of one label line share its index. */
    private record Row(int line, StyleKey style, String text, double sizeMm, double widthMm) {}

    private static int linesShown(List<Row> rows) {
        return rows.isEmpty() ? 0 : rows.get(rows.size() - 1).line() + 1;
    }

    /** Tries the boldest setting first and takes the first that shows every line, else the one that shows most. */
    private List<Row> rows(List<WrappedLine> lines, double width, double height) {
        double padding = Math.min(MAX_PADDING_MM, PADDING_SHARE * Math.min(width, height));
        double roomX = width - 2 * padding;
        double roomY = height - 2 * padding;
        List<Row> best = List.of();
        for (Growth growth : growths(Math.min(MAX_GROWTH, Math.sqrt(width * height) / ROOMY_MM))) {
            List<Row> rows = stacked(lines, roomX, roomY, growth);
            if (linesShown(rows) > linesShown(best)) {
                best = rows;
            }
            if (linesShown(best) == lines.size()) {
                break;
            }
        }
        return best;
    }

    /**
     * By how much the first line and the others exceed their preferred size; 0 stands for the smallest readable one.
     */
    private record Growth(double first, double others) {}

    private static List<Growth> growths(double most) {
        if (most <= 1) {
            return MODEST;
        }
        double half = (most + 1) / 2;
        List<Growth> growths = new ArrayList<>(List.of(new Growth(most, most), new Growth(half, half)));
        growths.addAll(MODEST);
        return growths;
    }

    private List<Row> stacked(List<WrappedLine> lines, double width, double height, Growth growth) {
        List<Row> rows = new ArrayList<>();
        double left = height;
        for (int index = 0; index < lines.size(); index++) {
            double gap =
                    rows.isEmpty() ? 0 : LEADING * rows.get(rows.size() - 1).sizeMm();
            double factor = index == 0 ? growth.first() : growth.others();
            double atMost = rows.isEmpty() ? Double.MAX_VALUE : rows.get(0).sizeMm();
            Room room = room(lines.get(index).style(), width, left - gap, factor, atMost);
            List<Row> added = rowsOf(index, lines.get(index), room);
            if (added.isEmpty()) {
                break;
            }
            rows.addAll(added);
            left -= gap + heightOf(added);
        }
        return rows;
    }

    private static double heightOf(List<Row> rows) {
        double height = 0;
        for (int i = 0; i < rows.size(); i++) {
            height += rows.get(i).sizeMm() * (i + 1 < rows.size() ? ROW + LEADING : ROW);
        }
        return height;
    }

    /** No line is larger than the first. */
    private Room room(StyleKey style, double width, double height, double factor, double atMost) {
        double smallest = palette.smallestTextMm(style);
        double preferred = palette.ink(style).textMm() * (GROWING.contains(style) ? factor : 1);
        double largest = factor == 0 ? smallest : Math.max(preferred, smallest);
        return new Room(width, height, smallest, inSteps(Math.min(largest, atMost)));
    }

    /** Returns the rows of one line at the largest size that fits, none if that is too small to read. */
    private static List<Row> rowsOf(int index, WrappedLine line, Room room) {
        List<Row> rows = broken(index, line, false, room);
        boolean mayBreakWords = rows.isEmpty() && WRAPPED.contains(line.style());
        return mayBreakWords ? broken(index, line, true, room) : rows;
    }

    /** Width and height that are left, and the sizes of letters between which to choose. */
    private record Room(double width, double height, double smallest, double largest) {

        /** The largest size of letters at which so many rows are low enough. */
        double sizeByHeight(int rows) {
            return Math.min(largest, height / (ROW * rows + LEADING * (rows - 1)));
        }
    }

    private static List<Row> broken(int index, WrappedLine line, boolean withinWords, Room room) {
        WrappedLine.Broken best = null;
        double bestSize = 0;
        for (int count = 1; count <= line.maxRows() && bestSize < room.sizeByHeight(count); count++) {
            WrappedLine.Broken broken = line.in(count, withinWords);
            double size = largestSize(broken, room);
            if (size > bestSize) {
                best = broken;
                bestSize = size;
            }
            if (broken.rows().size() < count) {
                break;
            }
        }
        if (best == null || bestSize < room.smallest()) {
            return List.of();
        }
        double size = bestSize;
        return best.rows().stream()
                .map(text -> new Row(index, line.style(), text, size, line.width(text) * size))
                .toList();
    }

    private static double largestSize(WrappedLine.Broken broken, Room room) {
        double size = room.sizeByHeight(broken.rows().size());
        return inSteps(broken.longest() == 0 ? size : Math.min(size, room.width() / broken.longest()));
    }

    /** Sizes come in steps, as many slightly different ones look restless. */
    private static double inSteps(double sizeMm) {
        return Math.floor(sizeMm / SIZE_STEP_MM + ROUNDING) * SIZE_STEP_MM;
    }

    private static List<DrawItem.Text> placed(DrawItem.Label label, List<Row> rows, double unitsPerMm, int turnCdeg) {
        Bounds box = label.box();
        Vec middle = box.center();
        int angle = Angle.normalized(label.angleCdeg() + turnCdeg);
        double top = middle.y() - heightOf(rows) * unitsPerMm / 2;
        List<DrawItem.Text> texts = new ArrayList<>();
        for (Row row : rows) {
            double size = row.sizeMm() * unitsPerMm;
            Vec at = new Vec(middle.x(), top + DrawItem.Text.ASCENT * size).rotated(angle, middle);
            texts.add(new DrawItem.Text(
                    row.style(),
                    label.subject(),
                    at,
                    size,
                    DrawItem.Text.Align.MIDDLE,
                    angle,
                    row.text(),
                    row.widthMm() * unitsPerMm));
            top += size * (ROW + LEADING);
        }
        return texts;
    }
}
