package dev.madang.draw.sheet;

import dev.madang.draw.ElementDrawing;
import dev.madang.draw.kind.KindDrawing;
import dev.madang.draw.paper.SheetKind;
import dev.madang.draw.paper.SheetRequest;
import dev.madang.model.Booth;
import dev.madang.model.BuildKind;
import dev.madang.model.Colour;
import dev.madang.model.Hatch;
import dev.madang.model.Status;
import dev.madang.text.EnumKeys;
import dev.madang.text.Formats;
import dev.madang.text.Messages;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the insides of the booths on a sheet mean, and on a sheet for sales how many there are of each. */
final class BoothLegend {

    private final SheetRequest request;
    private final Messages messages;
    private final Formats formats;
    private final List<Booth> booths;

    BoothLegend(SheetRequest request) {
        this.request = request;
        this.messages = Messages.of(request.locale());
        this.formats = new Formats(request.locale());
        this.booths = request.plan().booths().values().stream()
                .filter(booth -> booth.level().equals(request.level().id()))
                .filter(booth -> request.shows(booth.shape().bounds()))
                .toList();
    }

    /**
     * Booths that look alike.
     *
     * @param tint their colour, or null for that of the style
     * @param hatch their pattern
     * @param words what they are
     */
    record Row(@Nullable Colour tint, Hatch hatch, String words) {}

    /** Returns a row for each look that is on the sheet, in the planner's order. */
    List<Row> rows() {
        if (booths.isEmpty()) {
            return List.of();
        }
        return switch (KindDrawing.look(request.kind()).fill()) {
            case STATUS -> byStatus();
            case BUILD -> byBase();
            case PLAIN -> List.of(new Row(null, Hatch.NONE, messages.get("draw.style.booth")));
        };
    }

    private List<Row> byStatus() {
        Map<String, Integer> counts = new LinkedHashMap<>();
        booths.forEach(booth -> counts.merge(booth.letting().status(), 1, Integer::sum));
        List<Row> rows = new ArrayList<>();
        for (Status status : request.plan().sales().statuses()) {
            Integer count = counts.get(status.id());
            if (count != null) {
                String name = status.name().in(request.locale());
                String words = request.kind() == SheetKind.SALES ? counted(name, count) : name;
                rows.add(new Row(status.colour(), status.hatch(), words));
            }
        }
        return rows;
    }

    private List<Row> byBase() {
        Map<BuildKind.Base, Integer> counts = new EnumMap<>(BuildKind.Base.class);
        byKind().forEach((kind, count) -> counts.merge(kind.base(), count, Integer::sum));
        List<Row> rows = new ArrayList<>();
        counts.forEach((base, count) -> rows.add(
                new Row(null, ElementDrawing.hatch(base), counted(messages.get(EnumKeys.of("build", base)), count))));
        return rows;
    }

    /** Returns how many booths of each kind on offer are on the sheet, in the event's order. */
    Map<BuildKind, Integer> byKind() {
        Map<BuildKind, Integer> counts = new LinkedHashMap<>();
        for (BuildKind kind : request.plan().buildKinds()) {
            int count = Math.toIntExact(booths.stream()
                    .filter(booth -> booth.build().equals(kind.id()))
                    .count());
            if (count > 0) {
                counts.put(kind, count);
            }
        }
        return counts;
    }

    private String counted(String name, int count) {
        return messages.get("sheet.counted", name, formats.count(count));
    }
}
