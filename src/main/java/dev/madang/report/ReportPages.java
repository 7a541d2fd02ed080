package dev.madang.report;

import dev.madang.draw.DrawItem;
import dev.madang.draw.DrawItem.Text.Align;
import dev.madang.draw.Drawing;
import dev.madang.draw.Palette;
import dev.madang.draw.StyleKey;
import dev.madang.draw.TextMeasure;
import dev.madang.draw.Typesetter;
import dev.madang.draw.paper.Paper;
import dev.madang.draw.paper.Scale;
import dev.madang.draw.sheet.PlanPicture;
import dev.madang.draw.sheet.Sheet;
import dev.madang.model.Bounds;
import dev.madang.model.Vec;
import dev.madang.report.Part.Heading;
import dev.madang.report.Part.Paragraph;
import dev.madang.report.Part.Picture;
import dev.madang.report.Part.Table;
import dev.madang.text.Messages;
import java.util.ArrayList;
import java.util.List;

/**
 * Sets a report on pages of lying A4, with its foot and the page's number on each. A row of a table stays together
 * unless it is higher than a page; a heading stays with what follows.
 */
final class ReportPages {

    static final double LEFT_MM = 15;
    static final double GAP_MM = 3.5;
    static final double TEXT_MM = 3;
    static final double CELL_MM = 2.5;
    static final double PITCH = 1.4;

    private static final Paper PAPER = Paper.A4;
    static final double WIDTH_MM = PAPER.widthMm() - 2 * LEFT_MM;
    private static final double TOP_MM = 15;
    private static final double BOTTOM_MM = PAPER.heightMm() - 20;
    private static final double FOOT_MM = 2.3;
    private static final double HEADING_MM = 14;
    private static final double AFTER_MM = 16;

    /** A report has no drawing of its own scale. */
    private static final Scale NO_SCALE = new Scale(10);

    private final Report report;
    private final Palette palette;
    private final TextMeasure measure;
    private final Typesetter typesetter;
    private final List<List<DrawItem>> pages = new ArrayList<>();
    private List<DrawItem> page = new ArrayList<>();
    private double y = TOP_MM;

    private ReportPages(Report report, Palette palette, TextMeasure measure) {
        this.report = report;
        this.palette = palette;
        this.measure = measure;
        this.typesetter = new Typesetter(measure, palette);
    }

    /** Returns the pages; the measure must be that of the font in which they are written. */
    static List<Sheet> of(Report report, Palette palette, TextMeasure measure) {
        ReportPages pages = new ReportPages(report, palette, measure);
        pages.write(StyleKey.SHEET_TITLE, 6, report.title());
        pages.skip(2);
        for (int i = 0; i < report.parts().size(); i++) {
            pages.keepTogether(report.parts(), i);
            pages.add(report.parts().get(i));
        }
        pages.turn();
        return pages.sheets();
    }

    /** A heading goes where what it heads begins; a drawing is as high as it is. */
    private void keepTogether(List<Part> parts, int at) {
        double needed = 0;
        int i = at;
        while (i < parts.size() && parts.get(i) instanceof Heading) {
            needed += HEADING_MM;
            i++;
        }
        if (i > at) {
            need(needed + (i < parts.size() && parts.get(i) instanceof Picture picture ? high(picture) : AFTER_MM));
        }
    }

    private static double high(Picture picture) {
        return picture.drawing().extent().height() + CELL_MM * PITCH + 1;
    }

    private void add(Part part) {
        if (part instanceof Heading heading) {
            boolean isChapter = heading.rank() == 2;
            if (y > TOP_MM) {
                skip(isChapter ? 6 : 3);
            }
            write(StyleKey.SHEET_TITLE, isChapter ? 4.4 : 3.3, heading.text());
            if (isChapter) {
                line(StyleKey.SHEET_FRAME);
            }
            skip(1);
        } else if (part instanceof Paragraph paragraph) {
            StyleKey style =
                    switch (paragraph.tone()) {
                        case STRONG -> StyleKey.SHEET_TITLE;
                        case PLAIN -> StyleKey.SHEET_TEXT;
                        case SMALL -> StyleKey.SHEET_HINT;
                    };
            write(style, paragraph.tone() == Part.Tone.SMALL ? CELL_MM : TEXT_MM, paragraph.text());
            skip(1.2);
        } else if (part instanceof Table table) {
            new TableSetter(this, table).set();
            skip(2);
        } else if (part instanceof Picture picture) {
            picture(picture);
        }
    }

    private void picture(Picture picture) {
        Bounds extent = picture.drawing().extent();
        need(high(picture));
        page.addAll(PlanPicture.moved(picture.drawing(), LEFT_MM, y));
        y += extent.height() + 1;
        write(StyleKey.SHEET_HINT, CELL_MM, picture.caption());
        skip(2);
    }

    private void write(StyleKey style, double sizeMm, String text) {
        for (String line : lines(style, sizeMm, text, WIDTH_MM)) {
            need(sizeMm * PITCH);
            put(style, sizeMm, LEFT_MM, y, line);
            y += sizeMm * PITCH;
        }
    }

    /** Breaks a text into lines of at most that width. */
    List<String> lines(StyleKey style, double sizeMm, String text, double widthMm) {
        Bounds room = new Bounds(0, 0, widthMm, sizeMm);
        DrawItem.Prose prose = new DrawItem.Prose(style, null, room, 0, sizeMm, List.of(text));
        return typesetter.set(prose, 1).stream()
                .map(DrawItem.Text.class::cast)
                .map(DrawItem.Text::text)
                .toList();
    }

    /** Writes one line whose top is at {@code top}. */
    void put(StyleKey style, double sizeMm, double left, double top, String line) {
        Vec at = new Vec(left, top + DrawItem.Text.ASCENT * sizeMm);
        page.add(new DrawItem.Text(style, null, at, sizeMm, Align.START, 0, line, width(style, sizeMm, line)));
    }

    double width(StyleKey style, double sizeMm, String line) {
        return measure.width(line, palette.ink(style).bold()) * sizeMm;
    }

    /** Draws a line across the page. */
    void line(StyleKey style) {
        page.add(DrawItem.Figure.line(style, null, List.of(new Vec(LEFT_MM, y), new Vec(LEFT_MM + WIDTH_MM, y))));
    }

    double y() {
        return y;
    }

    /** Goes down the page. */
    void skip(double mm) {
        y += mm;
    }

    /** Returns how much of the page is left. */
    double left() {
        return BOTTOM_MM - y;
    }

    /** Returns how much fits on an empty page. */
    static double whole() {
        return BOTTOM_MM - TOP_MM;
    }

    private void need(double mm) {
        if (mm > left() && y > TOP_MM) {
            turn();
        }
    }

    /** Ends the page. */
    void turn() {
        pages.add(page);
        page = new ArrayList<>();
        y = TOP_MM;
    }

    private List<Sheet> sheets() {
        List<Sheet> sheets = new ArrayList<>();
        for (List<DrawItem> items : pages) {
            page = new ArrayList<>(items);
            double foot = PAPER.heightMm() - 14;
            put(StyleKey.SHEET_HINT, FOOT_MM, LEFT_MM, foot, report.foot());
            String number = Messages.of(report.locale()).get("sheet.page", sheets.size() + 1, pages.size());
            double left = LEFT_MM + WIDTH_MM - width(StyleKey.SHEET_HINT, FOOT_MM, number);
            put(StyleKey.SHEET_HINT, FOOT_MM, left, foot, number);
            sheets.add(new Sheet(
                    new Drawing(new Bounds(0, 0, PAPER.widthMm(), PAPER.heightMm()), page),
                    PAPER,
                    NO_SCALE,
                    new Bounds(0, 0, 0, 0),
                    report.title(),
                    report.locale(),
                    report.date()));
        }
        return sheets;
    }
}
