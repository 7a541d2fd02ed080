package dev.madang.draw.kind;

import dev.madang.draw.paper.SheetRequest;
import dev.madang.draw.paper.TableText;
import dev.madang.draw.paper.TableText.Column;
import dev.madang.draw.paper.TableText.Row;
import dev.madang.draw.paper.TableText.Style;
import dev.madang.draw.paper.TableText.Table;
import dev.madang.draw.paper.VisitorEntries;
import dev.madang.draw.paper.VisitorEntries.Entry;
import dev.madang.model.Booth;
import dev.madang.text.IndexOrder;
import dev.madang.text.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The index of a visitor map: who is where by name under initials, and which places there are for visitors. */
public final class VisitorIndex {

    private final SheetRequest request;
    private final PageText page;
    private final Messages messages;
    private final VisitorEntries entries;

    public VisitorIndex(SheetRequest request) {
        this.request = request;
        this.page = new PageText(request);
        this.messages = page.messages();
        this.entries = VisitorEntries.of(request.plan(), request.level().id()::equals, request.locale());
    }

    public TableText text() {
        return page.with(messages.get("sheet.index"), List.of(exhibitors(), places()));
    }

    private Table exhibitors() {
        List<Row> rows = new ArrayList<>();
        String initial = "";
        for (Entry<Booth> entry : entries.exhibitors()) {
            String name = entry.name().in(request.locale());
            String heading = IndexOrder.heading(name);
            if (!heading.equals(initial)) {
                rows.add(Row.heading(heading));
                initial = heading;
            }
            rows.add(Row.of(name, entry.places().stream().map(Booth::number).collect(Collectors.joining(", "))));
        }
        return new Table(messages.get("sheet.index.exhibitors"), columns(), rows, Style.REGISTER);
    }

    private Table places() {
        BoothPlaces halls = new BoothPlaces(request.plan(), request.locale());
        List<Row> rows = entries.facilities().stream()
                .map(entry -> Row.of(
                        entry.name().in(request.locale()),
                        halls.hallOf(entry.places().get(0))))
                .toList();
        return new Table(messages.get("sheet.index.places"), columns(), rows, Style.REGISTER);
    }

    private static List<Column> columns() {
        return List.of(Column.words("", 7), Column.names("", 4));
    }
}
