package dev.madang.draw;

import dev.madang.compare.NoticeText;
import dev.madang.draw.DrawItem.Text.Align;
import dev.madang.model.Bounds;
import dev.madang.model.Vec;
import dev.madang.text.Messages;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Sets the notice of the exhibitors to tell on standing A4: one page, and further ones only if there are more rows than
 * it holds. A row is never split.
 */
public final class NoticePages {

    /** The notice has no drawing; its lengths are those of the paper. */
    private static final Scale NO_SCALE = new Scale(10);

    private static final Paper PAPER = Paper.A4.portrait();
    private static final double MARGIN_MM = 18;
    private static final double ROOM_MM = PAPER.widthMm() - 2 * MARGIN_MM;
    private static final double BOTTOM_MM = PAPER.heightMm() - MARGIN_MM - 8;
    private static final double[] LEFTS = {0, 62, 86};
    private static final double GAP_MM = 4;
    private static final double TEXT_MM = 3.1;
    private static final double HINT_MM = 2.6;
    private static final double LINE = 1.4;
    private static final double ROW_GAP_MM = 1.6;

    private final NoticeText notice;
    private final SheetPen pen;
    private final List<List<DrawItem>> pages = new ArrayList<>();
    private List<DrawItem> page = new ArrayList<>();
    private double y = MARGIN_MM;

    private NoticePages(NoticeText notice, Palette palette, TextMeasure measure) {
        this.notice = notice;
        this.pen = new SheetPen(measure, palette, 1);
    }

    /** Returns the pages; the measure must be that of the font in which they are written. */
    public static List<Sheet> of(NoticeText notice, LocalDate date, Palette palette, TextMeasure measure) {
        NoticePages pages = new NoticePages(notice, palette, measure);
        pages.fill();
        return pages.sheets(date);
    }

    private void fill() {
        write(StyleKey.SHEET_TITLE, 6, notice.title());
        y += 2;
        notice.facts().forEach(fact -> write(StyleKey.SHEET_TEXT, TEXT_MM, fact));
        y += 4;
        if (!notice.rows().isEmpty()) {
            headings();
        }
        notice.rows().forEach(this::row);
        pages.add(page);
    }

    private void write(StyleKey style, double sizeMm, String text) {
        for (String line : pen.wrapped(style, sizeMm, text, ROOM_MM)) {
            page.add(pen.text(style, sizeMm, baseline(0, y, sizeMm), Align.START, line));
            y += sizeMm * LINE;
        }
    }

    private void headings() {
        for (int i = 0; i < LEFTS.length; i++) {
            page.add(pen.text(
                    StyleKey.SHEET_HINT,
                    HINT_MM,
                    baseline(LEFTS[i], y, HINT_MM),
                    Align.START,
                    notice.columns().get(i)));
        }
        y += HINT_MM * LINE;
        page.add(SheetPen.line(StyleKey.SHEET_FRAME, MARGIN_MM, y, MARGIN_MM + ROOM_MM, y));
        y += ROW_GAP_MM;
    }

    private void row(NoticeText.Row row) {
        List<List<String>> cells = List.of(
                pen.wrapped(StyleKey.SHEET_TITLE, TEXT_MM, row.exhibitor(), width(0)),
                pen.wrapped(StyleKey.SHEET_TEXT, TEXT_MM, row.booth(), width(1)),
                row.news().stream()
                        .flatMap(news -> pen.wrapped(StyleKey.SHEET_TEXT, TEXT_MM, news, width(2)).stream())
                        .toList());
        double height = cells.stream().mapToInt(List::size).max().orElse(1) * TEXT_MM * LINE;
        if (y + height > BOTTOM_MM) {
            pages.add(page);
            page = new ArrayList<>();
            y = MARGIN_MM;
            headings();
        }
        for (int i = 0; i < LEFTS.length; i++) {
            StyleKey style = i == 0 ? StyleKey.SHEET_TITLE : StyleKey.SHEET_TEXT;
            double top = y;
            for (String line : cells.get(i)) {
                page.add(pen.text(style, TEXT_MM, baseline(LEFTS[i], top, TEXT_MM), Align.START, line));
                top += TEXT_MM * LINE;
            }
        }
        y += height + ROW_GAP_MM / 2;
        page.add(SheetPen.line(StyleKey.SHEET_LINE, MARGIN_MM, y, MARGIN_MM + ROOM_MM, y));
        y += ROW_GAP_MM;
    }

    private static double width(int column) {
        double right = column == LEFTS.length - 1 ? ROOM_MM : LEFTS[column + 1] - GAP_MM;
        return right - LEFTS[column];
    }

    private static Vec baseline(double left, double top, double sizeMm) {
        return new Vec(MARGIN_MM + left, top + DrawItem.Text.ASCENT * sizeMm);
    }

    private List<Sheet> sheets(LocalDate date) {
        Messages messages = Messages.of(notice.locale());
        List<Sheet> sheets = new ArrayList<>();
        for (List<DrawItem> items : pages) {
            List<DrawItem> all = new ArrayList<>(items);
            String number = messages.get("sheet.page", sheets.size() + 1, pages.size());
            Vec at = new Vec(MARGIN_MM + ROOM_MM, PAPER.heightMm() - MARGIN_MM);
            all.add(pen.text(StyleKey.SHEET_HINT, HINT_MM, at, Align.END, number));
            sheets.add(new Sheet(
                    new Drawing(new Bounds(0, 0, PAPER.widthMm(), PAPER.heightMm()), all),
                    PAPER,
                    NO_SCALE,
                    new Bounds(0, 0, 0, 0),
                    notice.title(),
                    notice.locale(),
                    date));
        }
        return sheets;
    }
}
