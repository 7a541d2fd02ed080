package dev.madang.report;

import dev.madang.draw.Drawing;
import dev.madang.report.Part.Column;
import dev.madang.report.Part.Heading;
import dev.madang.report.Part.Paragraph;
import dev.madang.report.Part.Picture;
import dev.madang.report.Part.Table;
import dev.madang.text.Markup;
import java.util.List;
import java.util.Locale;

/**
 * A report as one web page that needs nothing else: no script, no other file. It is well-formed XML as well, and prints
 * on A4.
 */
final class ReportHtml {

    private static final String STYLE =
            """
            :root { color-scheme: light; }
            body { margin: 0 auto; max-width: 78rem; padding: 1.5rem; color: #1a1a1a; background: #fff;
              font: 15px/1.5 "Gothic A1", "Noto Sans KR", "Malgun Gothic", "Apple SD Gothic Neo", system-ui, sans-serif;
              word-break: keep-all; overflow-wrap: break-word; }
            h1 { font-size: 1.7rem; line-height: 1.25; margin: 0 0 1rem; }
            h2 { font-size: 1.25rem; margin: 2.2rem 0 .6rem; padding-bottom: .25rem; border-bottom: 2px solid #1a1a1a; }
            h3 { font-size: 1rem; margin: 1.4rem 0 .4rem; }
            p { margin: .5rem 0; max-width: 60rem; }
            p.strong { font-weight: 700; }
            p.small, footer { font-size: .85rem; color: #555; }
            div.table { overflow-x: auto; margin: .5rem 0 1rem; }
            table { border-collapse: collapse; width: 100%; font-size: .85rem; font-variant-numeric: tabular-nums; }
            th, td { text-align: left; vertical-align: top; padding: .3rem .5rem; border-bottom: 1px solid #d0d0d0; }
            thead th { border-bottom: 1px solid #1a1a1a; vertical-align: bottom; }
            tbody th { font-weight: 700; }
            table.wide { min-width: 62rem; }
            .number { text-align: right; }
            figure { margin: .8rem 0; }
            figure svg { max-width: 100%; height: auto; border: 1px solid #d0d0d0; }
            figcaption { font-size: .85rem; color: #555; }
            footer { margin-top: 2rem; border-top: 1px solid #d0d0d0; padding-top: .5rem; }
            @page { size: A4 landscape; margin: 15mm; }
            @media print {
              body { max-width: none; padding: 0; font-size: 10pt; }
              thead { display: table-header-group; }
              tr, figure { break-inside: avoid; }
              h2, h3, h2 + p, h3 + p { break-after: avoid; }
              div.table { overflow: visible; }
              table.wide { min-width: 0; }
            }
            """;

    /** Tables of more columns scroll on a narrow screen rather than break words. */
    private static final int MOST_NARROW = 5;

    private final PictureWriter pictures;
    private final StringBuilder out = new StringBuilder(1 << 15);

    private ReportHtml(PictureWriter pictures) {
        this.pictures = pictures;
    }

    /** Writes drawings as SVG elements. */
    @FunctionalInterface
    interface PictureWriter {

        /** Returns the element of a drawing; its label says what it shows. */
        String svg(Drawing drawing, String label);
    }

    static String of(Report report, PictureWriter pictures) {
        return new ReportHtml(pictures).page(report);
    }

    private String page(Report report) {
        Locale language = report.locale().stripExtensions();
        out.append("<!DOCTYPE html>\n<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"")
                .append(language.toLanguageTag())
                .append("\">\n<head>\n<meta charset=\"utf-8\"/>\n")
                .append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n")
                .append("<meta name=\"generator\" content=\"Madang\"/>\n");
        element("title", "", report.title());
        out.append("<style>\n").append(STYLE).append("</style>\n</head>\n<body>\n<main>\n");
        element("h1", "", report.title());
        for (Part part : report.parts()) {
            add(part);
        }
        out.append("</main>\n");
        element("footer", "", report.foot());
        return out.append("</body>\n</html>\n").toString();
    }

    private void add(Part part) {
        if (part instanceof Heading heading) {
            element("h" + heading.rank(), "", heading.text());
        } else if (part instanceof Paragraph paragraph) {
            String tone = paragraph.tone().name().toLowerCase(Locale.ROOT);
            element("p", paragraph.tone() == Part.Tone.PLAIN ? "" : tone, paragraph.text());
        } else if (part instanceof Table table) {
            table(table);
        } else if (part instanceof Picture picture) {
            out.append("<figure>\n").append(pictures.svg(picture.drawing(), picture.caption()));
            element("figcaption", "", picture.caption());
            out.append("</figure>\n");
        }
    }

    private void table(Table table) {
        boolean isWide = table.columns().size() > MOST_NARROW;
        out.append("<div class=\"table\">\n<table")
                .append(isWide ? " class=\"wide\"" : "")
                .append(">\n<colgroup>");
        double shares = table.columns().stream().mapToDouble(Column::share).sum();
        for (Column column : table.columns()) {
            long percent = Math.round(100 * column.share() / shares);
            out.append("<col style=\"width: ").append(percent).append("%\"/>");
        }
        out.append("</colgroup>\n");
        if (table.hasHead()) {
            out.append("<thead>\n<tr>");
            for (Column column : table.columns()) {
                cell("th", column, column.title(), " scope=\"col\"");
            }
            out.append("</tr>\n</thead>\n");
        }
        out.append("<tbody>\n");
        for (List<String> row : table.rows()) {
            out.append("<tr>");
            for (int i = 0; i < row.size(); i++) {
                boolean names = i == 0 && !table.hasHead();
                cell(names ? "th" : "td", table.columns().get(i), row.get(i), names ? " scope=\"row\"" : "");
            }
            out.append("</tr>\n");
        }
        out.append("</tbody>\n</table>\n</div>\n");
    }

    private void cell(String name, Column column, String text, String attributes) {
        out.append('<').append(name).append(attributes);
        if (column.isNumber()) {
            out.append(" class=\"number\"");
        }
        out.append('>').append(Markup.escaped(text)).append("</").append(name).append('>');
    }

    private void element(String name, String css, String text) {
        out.append('<').append(name);
        if (!css.isEmpty()) {
            out.append(" class=\"").append(css).append('"');
        }
        out.append('>').append(Markup.escaped(text)).append("</").append(name).append(">\n");
    }
}
