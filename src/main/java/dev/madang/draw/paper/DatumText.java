package dev.madang.draw.paper;

import dev.madang.model.Hall;
import dev.madang.model.Level;
import dev.madang.text.Formats;
import dev.madang.text.Messages;

/** Says where a datum lies. */
public final class DatumText {

    private DatumText() {}

    public static String of(Datum datum, Level level, Messages messages) {
        Formats formats = new Formats(messages.locale());
        String x = formats.count(datum.at().x());
        String y = formats.count(datum.at().y());
        if (datum.part().isEmpty()) {
            return messages.get(datum.corner() == 0 ? "sheet.datum.point" : "sheet.datum.floor", x, y);
        }
        String name = level.hall(datum.part())
                .map(Hall::name)
                .map(text -> text.in(messages.locale()))
                .filter(text -> !text.isBlank())
                .orElse(datum.part());
        boolean isHall = level.hall(datum.part()).isPresent();
        if (isHall) {
            return messages.get("sheet.datum.hall", name, datum.corner(), x, y);
        }
        return datum.corner() == 0
                ? messages.get("sheet.datum.column", name, x, y)
                : messages.get("sheet.datum.columnCorner", name, datum.corner(), x, y);
    }
}
