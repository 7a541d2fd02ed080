package dev.madang.draw.kind;

import dev.madang.draw.paper.SheetRequest;
import dev.madang.draw.paper.TableText;
import dev.madang.draw.paper.TableText.Column;
import dev.madang.draw.paper.TableText.Row;
import dev.madang.draw.paper.TableText.Style;
import dev.madang.draw.paper.TableText.Table;
import dev.madang.model.Booth;
import dev.madang.model.BuildKind;
import dev.madang.model.ElementId;
import dev.madang.model.Exhibitor;
import dev.madang.model.LocalText;
import dev.madang.model.NaturalOrder;
import dev.madang.model.Rect;
import dev.madang.text.Formats;
import dev.madang.text.IndexOrder;
import dev.madang.text.Messages;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Lists of booths by number and of exhibitors by name. */
public final class BoothLists {

    static final String NOBODY = "–";

    private final SheetRequest request;
    private final PageText page;
    private final Messages messages;
    private final Formats formats;

    public BoothLists(SheetRequest request) {
        this.request = request;
        this.page = new PageText(request);
        this.messages = page.messages();
        this.formats = page.formats();
    }

    /** Returns the booths of a request's level, or of all levels for a kind without a drawing, by number. */
    static List<Booth> booths(SheetRequest request) {
        return request.plan().booths().values().stream()
                .filter(booth -> !request.kind().hasDrawing()
                        || booth.level().equals(request.level().id()))
                .sorted(Comparator.comparing(Booth::number, NaturalOrder.INSTANCE)
                        .thenComparing(Booth::id))
                .toList();
    }

    /** Returns all booths with who takes them. */
    public TableText byNumber() {
        BoothPlaces places = new BoothPlaces(request.plan(), request.locale());
        Map<String, String> kinds = request.plan().buildKinds().stream()
                .collect(Collectors.toMap(BuildKind::id, kind -> kind.name().in(request.locale())));
        List<Row> rows = new ArrayList<>();
        List<Booth> booths = booths(request);
        for (Booth booth : booths) {
            rows.add(Row.of(
                    booth.number().isEmpty() ? NOBODY : booth.number(),
                    request.plan().exhibitorOf(booth).map(this::nameOf).orElse(NOBODY),
                    places.hallOf(booth),
                    size(booth),
                    formats.exactAreaNumber(booth.shape().areaMm2()),
                    kinds.getOrDefault(booth.build(), booth.build())));
        }
        Table table = new Table(
                "",
                List.of(
                        Column.names(messages.get("sheet.list.booth"), 12),
                        Column.words(messages.get("sheet.list.exhibitor"), 40),
                        Column.words(messages.get("sheet.list.hall"), 12),
                        Column.words(messages.get("sheet.list.size"), 18),
                        Column.numbers(messages.get("sheet.list.area", formats.areaUnit()), 12),
                        Column.words(messages.get("sheet.list.build"), 20)),
                rows,
                Style.LIST);
        return page.with(
                messages.get("sheet.kind.list-number"),
                List.of(table),
                messages.get("sheet.list.booths", booths.size()));
    }

    private String size(Booth booth) {
        return booth.shape() instanceof Rect rect
                ? formats.size(rect.width(), rect.depth())
                : messages.get("sheet.list.polygon");
    }

    /** Returns all exhibitors that have booths, with their booths. */
    public TableText byName() {
        BoothPlaces places = new BoothPlaces(request.plan(), request.locale());
        Map<ElementId, List<Booth>> byExhibitor = new HashMap<>();
        for (Booth booth : booths(request)) {
            booth.occupant().ifPresent(id -> byExhibitor
                    .computeIfAbsent(id, missing -> new ArrayList<>())
                    .add(booth));
        }
        List<Exhibitor> exhibitors = request.plan().exhibitors().values().stream()
                .filter(exhibitor -> byExhibitor.containsKey(exhibitor.id()))
                .toList();
        List<Row> rows = new ArrayList<>();
        for (Exhibitor exhibitor : IndexOrder.sorted(exhibitors, this::nameOf)) {
            List<Booth> own = byExhibitor.getOrDefault(exhibitor.id(), List.of());
            double area =
                    own.stream().mapToDouble(booth -> booth.shape().areaMm2()).sum();
            rows.add(Row.of(
                    nameOf(exhibitor),
                    own.stream().map(Booth::number).collect(Collectors.joining(", ")),
                    own.stream().map(places::hallOf).distinct().collect(Collectors.joining(", ")),
                    formats.exactAreaNumber(area),
                    exhibitor.country()));
        }
        Table table = new Table(
                "",
                List.of(
                        Column.names(messages.get("sheet.list.exhibitor"), 48),
                        Column.words(messages.get("sheet.list.booths.of"), 26),
                        Column.words(messages.get("sheet.list.hall"), 16),
                        Column.numbers(messages.get("sheet.list.area", formats.areaUnit()), 14),
                        Column.words(messages.get("sheet.list.country"), 12)),
                rows,
                Style.LIST);
        return page.with(
                messages.get("sheet.kind.list-name"),
                List.of(table),
                messages.get("sheet.list.exhibitors", exhibitors.size()));
    }

    private String nameOf(Exhibitor exhibitor) {
        LocalText name = exhibitor.name();
        return name.in(request.locale());
    }
}
