package dev.madang.draw.paper;

import dev.madang.model.Hall;
import dev.madang.model.Level;
import dev.madang.text.Formats;
import dev.madang.text.Messages;
import java.util.Optional;

/** Says where a datum lies. */
public final class DatumText {

    private DatumText() {}

    /** Returns what it is called, without where that is. */
    public static String name(Datum datum, Level level, Messages messages) {
        if (datum.part().isEmpty()) {
            return messages.get(datum.corner() == 0 ? "sheet.datum.name.point" : "sheet.datum.name.floor");
        }
        Optional<String> hall = level.hall(datum.part())
                .map(Hall::name)
                .map(text -> text.in(messages.locale()))
                .map(name -> name.isBlank() ? datum.part() : name);
        if (hall.isPresent()) {
            return messages.get("sheet.datum.name.hall", hall.get(), datum.corner());
        }
        return datum.corner() == 0
                ? messages.get("sheet.datum.name.column", datum.part())
                : messages.get("sheet.datum.name.columnCorner", datum.part(), datum.corner());
    }

    public static String of(Datum datum, Level level, Messages messages) {
        Formats formats = new Formats(messages.locale());
        return messages.get(
                "sheet.datum.at",
                name(datum, level, messages),
                formats.count(datum.at().x()),
                formats.count(datum.at().y()));
    }
}
