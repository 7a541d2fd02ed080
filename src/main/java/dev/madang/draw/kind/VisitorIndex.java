package dev.madang.draw.kind;

import dev.madang.draw.paper.SheetRequest;
import dev.madang.draw.paper.TableText;
import dev.madang.draw.paper.TableText.Column;
import dev.madang.draw.paper.TableText.Row;
import dev.madang.draw.paper.TableText.Style;
import dev.madang.draw.paper.TableText.Table;
import dev.madang.model.Booth;
import dev.madang.model.Feature;
import dev.madang.model.LocalText;
import dev.madang.model.Plan;
import dev.madang.text.EnumKeys;
import dev.madang.text.IndexOrder;
import dev.madang.text.Messages;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The index of a visitor map: who is where by name under initials, and which places there are for visitors. */
public final class VisitorIndex {

    private final SheetRequest request;
    private final PageText page;
    private final Messages messages;

    public VisitorIndex(SheetRequest request) {
        this.request = request;
        this.page = new PageText(request);
        this.messages = page.messages();
    }

    public TableText text() {
        return page.with(messages.get("sheet.index"), List.of(exhibitors(), places()));
    }

    private Table exhibitors() {
        Plan plan = request.plan();
        Map<String, List<String>> numbers = new LinkedHashMap<>();
        for (Booth booth : BoothLists.booths(request)) {
            Optional<LocalText> tenant = plan.tenantOf(booth);
            tenant.map(name -> name.in(request.locale()))
                    .ifPresent(name -> numbers.computeIfAbsent(name, missing -> new ArrayList<>())
                            .add(booth.number()));
        }
        List<Row> rows = new ArrayList<>();
        String initial = "";
        for (String name : IndexOrder.sorted(numbers.keySet(), Function.identity())) {
            String heading = IndexOrder.heading(name);
            if (!heading.equals(initial)) {
                rows.add(Row.heading(heading));
                initial = heading;
            }
            rows.add(Row.of(name, String.join(", ", numbers.getOrDefault(name, List.of()))));
        }
        return new Table(messages.get("sheet.index.exhibitors"), columns(), rows, Style.REGISTER);
    }

    private Table places() {
        BoothPlaces halls = new BoothPlaces(request.plan(), request.locale());
        List<Feature> features = request.plan().features().values().stream()
                .filter(feature -> feature.level().equals(request.level().id()))
                .filter(feature -> feature.kind().isForVisitors())
                .toList();
        List<Row> rows = IndexOrder.sorted(features, this::nameOf).stream()
                .map(feature -> Row.of(nameOf(feature), halls.hallOf(feature)))
                .collect(Collectors.toCollection(ArrayList::new));
        return new Table(messages.get("sheet.index.places"), columns(), rows, Style.REGISTER);
    }

    private static List<Column> columns() {
        return List.of(Column.words("", 7), Column.names("", 4));
    }

    private String nameOf(Feature feature) {
        String name = feature.name().in(request.locale());
        return name.isBlank() ? messages.get(EnumKeys.of("feature", feature.kind())) : name;
    }
}
