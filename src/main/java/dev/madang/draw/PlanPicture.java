package dev.madang.draw;

import dev.madang.model.Bounds;
import dev.madang.model.Level;
import dev.madang.model.Plan;
import dev.madang.model.Vec;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A small drawing of a level to go with a text, as large as its room allows, with numbered marks on it. */
public final class PlanPicture {

    private static final double MARK_MM = 2;
    private static final double NUMBER_MM = 2.3;
    private static final int CORNERS = 16;

    private final Palette palette;
    private final TextMeasure measure;

    /** Makes pictures in a palette, with letters of known widths. */
    public PlanPicture(Palette palette, TextMeasure measure) {
        this.palette = palette;
        this.measure = measure;
    }

    /**
     * A place that a text refers to.
     *
     * @param place in model millimetres
     * @param number what the text calls it
     * @param isError whether it stands for an error
     */
    public record Mark(Vec place, String number, boolean isError) {}

    /**
     * Returns the level, in millimetres of paper from its top-left corner; the extent is what it takes of the room.
     *
     * @param widthMm room from left to right
     * @param heightMm room from top to bottom
     */
    public Drawing of(Plan plan, Level level, Locale locale, double widthMm, double heightMm, List<Mark> marks) {
        Drawing model = PlanDrawing.of(plan, level, locale);
        Bounds extent = model.extent();
        double rim = 2 * MARK_MM;
        double divisor = Math.max(extent.width() / (widthMm - 2 * rim), extent.height() / (heightMm - 2 * rim));
        Placing placing = new Placing(divisor, rim - extent.minX() / divisor, rim - extent.minY() / divisor);
        Typesetter typesetter = new Typesetter(measure, palette);
        List<DrawItem> items = new ArrayList<>();
        for (DrawItem item : new FloorNames(measure, palette, divisor, 1).place(model)) {
            typesetter.set(item, divisor).forEach(set -> items.add(placing.place(set)));
        }
        marks.forEach(mark -> add(mark, placing.place(mark.place()), items));
        double width = extent.width() / divisor + 2 * rim;
        return new Drawing(new Bounds(0, 0, width, extent.height() / divisor + 2 * rim), items);
    }

    /** A disc with its number; an error has a heavier rim than a warning. */
    private void add(Mark mark, Vec at, List<DrawItem> items) {
        double width = measure.width(mark.number(), true) * NUMBER_MM;
        double radius = Math.max(MARK_MM, width / 2 + 0.6);
        List<Vec> rim = new ArrayList<>();
        for (int i = 0; i < CORNERS; i++) {
            double turn = 2 * Math.PI * i / CORNERS;
            rim.add(new Vec(at.x() + radius * Math.cos(turn), at.y() + radius * Math.sin(turn)));
        }
        StyleKey style = mark.isError() ? StyleKey.FINDING_ERROR : StyleKey.FINDING_WARNING;
        items.add(DrawItem.Figure.closed(StyleKey.HALL, null, rim));
        items.add(DrawItem.Figure.closed(style, null, rim));
        Vec base = new Vec(at.x(), at.y() + NUMBER_MM * 0.35);
        items.add(new DrawItem.Text(
                StyleKey.SHEET_TITLE, null, base, NUMBER_MM, DrawItem.Text.Align.MIDDLE, 0, mark.number(), width));
    }

    /** Returns a drawing elsewhere on a page. */
    public static List<DrawItem> moved(Drawing drawing, double dx, double dy) {
        Placing placing = Placing.moved(dx, dy);
        return drawing.items().stream().map(placing::place).toList();
    }
}
