package dev.madang.draw.sheet;

import dev.madang.draw.DrawItem;
import dev.madang.draw.DrawItem.Text.Align;
import dev.madang.draw.StyleKey;
import dev.madang.model.Revision;
import dev.madang.model.Vec;
import dev.madang.text.Formats;
import dev.madang.text.Messages;
import java.util.ArrayList;
import java.util.List;

/** The table of what was handed out: number, day, reason and approver, the newest at the top. */
final class RevisionTable {

    /** More rows say less: what came before is in the plan. */
    static final int MOST_ROWS = 6;

    private static final double NUMBER_SHARE = 0.14;
    private static final double DATE_SHARE = 0.3;
    private static final double APPROVER_SHARE = 0.2;
    private static final double LINE = 1.32;
    private static final double GAP_MM = 1.2;

    private final List<Revision> newestFirst = new ArrayList<>();
    private final SheetPen pen;
    private final Messages messages;
    private final Formats formats;

    RevisionTable(List<Revision> revisions, SheetPen pen, Messages messages) {
        revisions.forEach(revision -> newestFirst.add(0, revision));
        this.pen = pen;
        this.messages = messages;
        this.formats = new Formats(messages.locale());
    }

    /** Writes a heading and so many rows; says how many earlier ones are left out. */
    SheetBlock block(SheetBlock.Writer writer, int rows) {
        writer.text(StyleKey.SHEET_HINT, messages.get("sheet.revisions"));
        double size = pen.size(StyleKey.SHEET_TEXT) * 0.92;
        int shown = Math.min(rows, newestFirst.size());
        newestFirst.subList(0, shown).forEach(revision -> row(writer, revision, size));
        if (shown < newestFirst.size()) {
            writer.text(StyleKey.SHEET_HINT, messages.get("sheet.revisions.earlier", newestFirst.size() - shown));
        }
        return writer.done();
    }

    private void row(SheetBlock.Writer writer, Revision revision, double size) {
        double room = writer.room();
        double gap = pen.grown(GAP_MM);
        List<List<String>> cells = List.of(
                lines(revision.number(), size, room * NUMBER_SHARE - gap),
                lines(formats.date(revision.date()), size, room * DATE_SHARE - gap),
                lines(revision.reason(), size, room * (1 - NUMBER_SHARE - DATE_SHARE - APPROVER_SHARE) - gap),
                lines(revision.approver(), size, room * APPROVER_SHARE));
        double[] lefts = {0, NUMBER_SHARE, NUMBER_SHARE + DATE_SHARE, 1 - APPROVER_SHARE};
        List<DrawItem> items = new ArrayList<>();
        int height = 1;
        for (int i = 0; i < cells.size(); i++) {
            double x = writer.left() + room * lefts[i];
            StyleKey style = i == 0 ? StyleKey.SHEET_TITLE : StyleKey.SHEET_TEXT;
            double y = writer.y() + DrawItem.Text.ASCENT * size;
            for (String line : cells.get(i)) {
                items.add(pen.text(style, size, new Vec(x, y), Align.START, line));
                y += size * LINE;
            }
            height = Math.max(height, cells.get(i).size());
        }
        writer.add(items).skip(height * size * LINE / pen.grown(1));
    }

    private List<String> lines(String text, double size, double width) {
        return text.isBlank() ? List.of() : pen.wrapped(StyleKey.SHEET_TEXT, size, text.strip(), width);
    }
}
