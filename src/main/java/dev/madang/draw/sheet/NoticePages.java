package dev.madang.draw.sheet;

import dev.madang.compare.NoticeText;
import dev.madang.draw.Palette;
import dev.madang.draw.TextMeasure;
import dev.madang.draw.paper.Paper;
import dev.madang.draw.paper.TableText;
import java.time.LocalDate;
import java.util.List;

/** Sets the notice of the exhibitors to tell on standing A4: one page if it holds all rows. */
public final class NoticePages {

    private static final double LETTER_MM = 3.1;
    private static final double[] SHARES = {58, 20, 88};

    private NoticePages() {}

    /** Returns the pages; the measure must be that of the font in which they are written. */
    public static List<Sheet> of(NoticeText notice, LocalDate date, Palette palette, TextMeasure measure) {
        List<TableText.Row> rows = notice.rows().stream()
                .map(row ->
                        new TableText.Row(List.of(List.of(row.exhibitor()), List.of(row.booth()), row.news()), false))
                .toList();
        TableText.Table table = new TableText.Table(
                "",
                List.of(
                        TableText.Column.names(notice.columns().get(0), SHARES[0]),
                        TableText.Column.words(notice.columns().get(1), SHARES[1]),
                        TableText.Column.words(notice.columns().get(2), SHARES[2])),
                rows,
                new TableText.Style(LETTER_MM, 1, true));
        TableText text = new TableText(notice.title(), notice.facts(), List.of(table), "", notice.locale(), date);
        return TablePages.of(text, Paper.A4.portrait(), palette, measure);
    }
}
