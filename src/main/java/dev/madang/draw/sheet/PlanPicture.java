package dev.madang.draw.sheet;

import dev.madang.draw.DrawItem;
import dev.madang.draw.Drawing;
import dev.madang.draw.FloorNames;
import dev.madang.draw.Overlay;
import dev.madang.draw.Palette;
import dev.madang.draw.PlanDrawing;
import dev.madang.draw.StyleKey;
import dev.madang.draw.TextMeasure;
import dev.madang.draw.Typesetter;
import dev.madang.draw.kind.KindDrawing;
import dev.madang.draw.paper.Paper;
import dev.madang.draw.paper.SheetKind;
import dev.madang.draw.paper.SheetRequest;
import dev.madang.draw.paper.TitleBlock;
import dev.madang.model.Bounds;
import dev.madang.model.Level;
import dev.madang.model.Plan;
import dev.madang.model.Vec;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A small drawing of a level to go with a text, as large as its room allows, with numbered marks on it. */
public final class PlanPicture {

    private static final double MARK_MM = 2;
    private static final double NUMBER_MM = 2.3;
    private static final int CORNERS = 16;
    private static final double SWATCH_MM = 5;
    private static final double LEGEND_ROW_MM = 4;

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
     * What a picture shows.
     *
     * @param plan the plan
     * @param level the level of it
     * @param overlay what is laid over its floor, or null
     * @param marks the places on it
     */
    public record Subject(Plan plan, Level level, @Nullable Overlay overlay, List<Mark> marks) {

        /** Copies the list. */
        public Subject {
            Objects.requireNonNull(plan, "plan");
            Objects.requireNonNull(level, "level");
            marks = List.copyOf(marks);
        }

        private Drawing drawing(Locale locale) {
            Drawing drawing = PlanDrawing.of(plan, level, locale);
            return overlay == null ? drawing : PlanDrawing.with(drawing, overlay.items());
        }
    }

    /**
     * Returns the level, in millimetres of paper from its top-left corner; the extent is what it takes of the room.
     *
     * @param widthMm room from left to right
     * @param heightMm room from top to bottom
     */
    public Drawing of(Subject subject, Locale locale, double widthMm, double heightMm) {
        return of(subject.drawing(locale), subject, widthMm, heightMm);
    }

    /** Returns a level as its visitors see it, in the same way. */
    public Drawing forVisitors(Plan plan, Level level, Locale locale, double widthMm, double heightMm) {
        SheetRequest request =
                new SheetRequest(plan, level, SheetKind.VISITOR, Paper.A1, null, locale, TitleBlock.EMPTY);
        return of(KindDrawing.of(request), new Subject(plan, level, null, List.of()), widthMm, heightMm);
    }

    private Drawing of(Drawing model, Subject subject, double widthMm, double heightMm) {
        Bounds extent = model.extent();
        double rim = 2 * MARK_MM;
        double divisor = Math.max(extent.width() / (widthMm - 2 * rim), extent.height() / (heightMm - 2 * rim));
        Placing placing = new Placing(divisor, rim - extent.minX() / divisor, rim - extent.minY() / divisor);
        Typesetter typesetter = new Typesetter(measure, palette);
        List<DrawItem> items = new ArrayList<>();
        for (DrawItem item : new FloorNames(measure, palette, divisor, 1).place(model)) {
            typesetter.set(item, divisor).forEach(set -> items.add(placing.place(set)));
        }
        subject.marks().forEach(mark -> add(mark, placing.place(mark.place()), items));
        double width = extent.width() / divisor + 2 * rim;
        double height = extent.height() / divisor + 2 * rim;
        if (subject.overlay() != null) {
            height = legend(subject.overlay(), width, height, items);
        }
        return new Drawing(new Bounds(0, 0, width, height), items);
    }

    /** Explains an overlay below the drawing, in rows; returns where they end. */
    private double legend(Overlay overlay, double widthMm, double topMm, List<DrawItem> items) {
        SheetPen pen = new SheetPen(measure, palette, 1);
        double size = NUMBER_MM;
        double x = 2 * MARK_MM;
        double y = topMm;
        items.add(pen.text(
                StyleKey.SHEET_TITLE, size, new Vec(x, y + size), DrawItem.Text.Align.START, overlay.heading()));
        y += LEGEND_ROW_MM;
        for (Overlay.Entry entry : overlay.legend()) {
            double wide = SWATCH_MM + 1 + pen.width(StyleKey.SHEET_TEXT, size, entry.text());
            if (x + wide > widthMm) {
                x = 2 * MARK_MM;
                y += LEGEND_ROW_MM;
            }
            items.addAll(Legend.swatch(entry, new Bounds(x, y, x + SWATCH_MM, y + size)));
            Vec at = new Vec(x + SWATCH_MM + 1, y + DrawItem.Text.ASCENT * size);
            items.add(pen.text(StyleKey.SHEET_TEXT, size, at, DrawItem.Text.Align.START, entry.text()));
            x += wide + 4;
        }
        return y + LEGEND_ROW_MM;
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
