package dev.madang.draw.sheet;

import dev.madang.draw.DrawItem;
import dev.madang.draw.DrawItem.Text.Align;
import dev.madang.draw.Drawing;
import dev.madang.draw.Palette;
import dev.madang.draw.StyleKey;
import dev.madang.draw.TextMeasure;
import dev.madang.draw.paper.Paper;
import dev.madang.draw.paper.Scale;
import dev.madang.draw.paper.TableText;
import dev.madang.model.Bounds;
import dev.madang.model.Vec;
import dev.madang.text.Messages;
import java.util.ArrayList;
import java.util.List;

/**
 * Sets tables on pages, each page under the headings of its columns and with its number. A row is never split, and what
 * heads rows stays with the first of them. Lanes are filled from the left; those of a page that is not full are cut to
 * one length.
 */
public final class TablePages {

    /** Tables have no drawing; their lengths are those of the paper. */
    private static final Scale NO_SCALE = new Scale(10);

    private static final double MARGIN_MM = 18;
    private static final double FOOT_MM = 8;
    private static final double TITLE_MM = 6;
    private static final double HEADING_MM = 4;
    private static final double FACT_MM = 3.1;
    private static final double HINT_MM = 2.6;
    static final double LINE = 1.4;

    private final TableText text;
    private final Paper paper;
    private final SheetPen pen;
    private final List<List<DrawItem>> pages = new ArrayList<>();
    private List<DrawItem> page = new ArrayList<>();
    private double y = MARGIN_MM;

    private TablePages(TableText text, Paper paper, Palette palette, TextMeasure measure) {
        this.text = text;
        this.paper = paper;
        this.pen = new SheetPen(measure, palette, 1);
    }

    /** Returns the pages; the measure must be that of the font in which they are written. */
    public static List<Sheet> of(TableText text, Paper paper, Palette palette, TextMeasure measure) {
        TablePages pages = new TablePages(text, paper, palette, measure);
        pages.fill();
        return pages.sheets();
    }

    private void fill() {
        write(StyleKey.SHEET_TITLE, TITLE_MM, text.title());
        y += 2;
        text.facts().forEach(fact -> write(StyleKey.SHEET_TEXT, FACT_MM, fact));
        y += 4;
        for (TableText.Table table : text.tables()) {
            if (!table.rows().isEmpty()) {
                new TableLanes(this, table).set();
                y += HEADING_MM;
            }
        }
        pages.add(page);
    }

    private void write(StyleKey style, double sizeMm, String words) {
        for (String line : pen.wrapped(style, sizeMm, words, widthMm())) {
            put(style, sizeMm, new Vec(leftMm(), y), Align.START, line);
            y += sizeMm * LINE;
        }
    }

    /** Writes what a table lists, above it. */
    void heading(String words) {
        if (!words.isEmpty()) {
            write(StyleKey.SHEET_TITLE, HEADING_MM, words);
            y += 1;
        }
    }

    /** Writes a line whose top-left, top-middle or top-right is at a place. */
    void put(StyleKey style, double sizeMm, Vec top, Align align, String line) {
        page.add(pen.text(style, sizeMm, top.plus(0, DrawItem.Text.ASCENT * sizeMm), align, line));
    }

    /** Draws a level line. */
    void rule(StyleKey style, double left, double width, double at) {
        page.add(SheetPen.line(style, left, at, left + width, at));
    }

    /** Begins another page. */
    void turn() {
        pages.add(page);
        page = new ArrayList<>();
        y = MARGIN_MM;
    }

    SheetPen pen() {
        return pen;
    }

    double y() {
        return y;
    }

    void goTo(double newY) {
        y = newY;
    }

    static double topMm() {
        return MARGIN_MM;
    }

    static double leftMm() {
        return MARGIN_MM;
    }

    double widthMm() {
        return paper.widthMm() - 2 * MARGIN_MM;
    }

    double bottomMm() {
        return paper.heightMm() - MARGIN_MM - FOOT_MM;
    }

    private List<Sheet> sheets() {
        Messages messages = Messages.of(text.locale());
        List<Sheet> sheets = new ArrayList<>();
        double foot = paper.heightMm() - MARGIN_MM;
        for (List<DrawItem> items : pages) {
            List<DrawItem> all = new ArrayList<>(items);
            String number = messages.get("sheet.page", sheets.size() + 1, pages.size());
            Vec right = new Vec(leftMm() + widthMm(), foot);
            all.add(pen.text(StyleKey.SHEET_HINT, HINT_MM, right, Align.END, number));
            if (!text.foot().isEmpty()) {
                all.add(pen.text(StyleKey.SHEET_HINT, HINT_MM, new Vec(leftMm(), foot), Align.START, text.foot()));
            }
            sheets.add(new Sheet(
                    new Drawing(new Bounds(0, 0, paper.widthMm(), paper.heightMm()), all),
                    paper,
                    NO_SCALE,
                    new Bounds(0, 0, 0, 0),
                    text.title(),
                    text.locale(),
                    text.date()));
        }
        return sheets;
    }
}
