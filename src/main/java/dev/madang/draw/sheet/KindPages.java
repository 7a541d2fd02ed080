package dev.madang.draw.sheet;

import dev.madang.draw.Palette;
import dev.madang.draw.TextMeasure;
import dev.madang.draw.kind.BoothLists;
import dev.madang.draw.kind.PageText;
import dev.madang.draw.kind.SetOutTables;
import dev.madang.draw.kind.VisitorIndex;
import dev.madang.draw.paper.Paper;
import dev.madang.draw.paper.SafetyStatement;
import dev.madang.draw.paper.SheetRequest;
import dev.madang.draw.paper.TableText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The pages of tables that go with a sheet: the index of a visitor map, the exhibitors of a submission, the coordinates
 * of a set-out sheet, what numbers on the plan stand for. Kinds without a drawing are such pages alone.
 */
final class KindPages {

    private final Palette palette;
    private final TextMeasure measure;

    /** The measure must be that of the font in which the pages are written. */
    KindPages(Palette palette, TextMeasure measure) {
        this.palette = palette;
        this.measure = measure;
    }

    /**
     * Returns the pages behind the sheets of a level, none for some kinds. Those of a kind without a drawing are about
     * the whole plan, whichever level is asked for.
     */
    List<SheetPage> of(SheetRequest request) {
        BoothLists lists = new BoothLists(request);
        List<TableText> texts =
                switch (request.kind()) {
                    case VISITOR -> List.of(new VisitorIndex(request).text());
                    case VENUE, LIST_NUMBER -> List.of(lists.byNumber());
                    case LIST_NAME -> List.of(lists.byName());
                    case SETOUT -> new SetOutTables(request).texts();
                    case SAFETY -> limits(request).stream().toList();
                    case PLAN, SALES, TECHNICAL -> List.of();
                };
        List<SheetPage> pages = new ArrayList<>();
        texts.forEach(text -> pages.addAll(set(text, request)));
        return pages;
    }

    /**
     * Returns the pages on which the numbers of one sheet are explained; none if it explains them itself.
     *
     * @param request the sheet at its scale
     * @param page what the sheet is called
     */
    List<SheetPage> keys(SheetRequest request, String page) {
        LabelKeys keys = new SheetLayout(request, palette, measure)
                .keys(request.wantedScale().orElseThrow());
        if (keys.fitsOnSheet()) {
            return List.of();
        }
        PageText text = new PageText(request);
        List<TableText.Row> rows = keys.entries().stream()
                .map(entry -> TableText.Row.of(entry.key(), entry.words()))
                .toList();
        TableText.Table table = new TableText.Table(
                "",
                List.of(TableText.Column.names("", 1), TableText.Column.words("", 6)),
                rows,
                TableText.Style.REGISTER);
        return set(text.with(text.messages().get("sheet.keys"), List.of(table), page), request);
    }

    private List<SheetPage> set(TableText text, SheetRequest request) {
        List<SheetPage> pages = new ArrayList<>();
        for (Sheet sheet : TablePages.of(text, paper(request), palette, measure)) {
            pages.add(new SheetPage(sheet, text.title(), false));
        }
        return pages;
    }

    /** Pages to be read in the hand: A4, or Letter where the sheet is of American paper. */
    private static Paper paper(SheetRequest request) {
        Paper paper = request.paper();
        boolean isIso = paper.isIso() || !Paper.NAMED.contains(paper.landscape());
        return (isIso ? Paper.A4 : Paper.LETTER).portrait();
    }

    private static Optional<TableText> limits(SheetRequest request) {
        PageText page = new PageText(request);
        return request.options()
                .statement()
                .map(SafetyStatement::limits)
                .map(table -> page.with(page.messages().get("sheet.safety.limits"), List.of(table)));
    }
}
