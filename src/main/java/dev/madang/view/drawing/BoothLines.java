package dev.madang.view.drawing;

import dev.madang.exchange.drawing.BoothImport;
import dev.madang.exchange.drawing.BoothRow;
import dev.madang.model.Bounds;
import dev.madang.model.NaturalOrder;
import dev.madang.model.Rect;
import dev.madang.text.EnumKeys;
import dev.madang.text.Formats;
import dev.madang.text.Messages;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** Says in a line each what would happen to booths. */
final class BoothLines {

    private final Messages messages;
    private final Formats formats;

    BoothLines(Messages messages) {
        this.messages = messages;
        formats = new Formats(messages.locale());
    }

    /** Returns new, changed and gone ones in this order, each in the order of the drawing. */
    List<String> of(BoothImport booths) {
        return booths.rows().stream()
                .filter(row -> row.state() != BoothRow.State.SAME)
                .sorted(Comparator.comparing(BoothRow::state).thenComparing(BoothRow::number, NaturalOrder.INSTANCE))
                .map(row -> line(row, booths.stays(row)))
                .toList();
    }

    private String line(BoothRow row, boolean stays) {
        String number = row.number().isEmpty() ? messages.get("importDrawing.row.unnumbered") : row.number();
        String differs = row.changes().stream()
                .sorted()
                .map(change -> messages.get(EnumKeys.of("importDrawing.differs", change)))
                .collect(Collectors.joining(", "));
        String detail = row.state() == BoothRow.State.CHANGED ? differs : size(row);
        return messages.get(
                stays ? "importDrawing.row.stays" : EnumKeys.of("importDrawing.row", row.state()), number, detail);
    }

    private String size(BoothRow row) {
        if (row.shape() instanceof Rect rect) {
            return formats.size(rect.width(), rect.depth());
        }
        Bounds box = row.shape().bounds();
        return formats.size(box.width(), box.height());
    }
}
