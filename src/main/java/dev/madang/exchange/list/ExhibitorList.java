package dev.madang.exchange.list;

import dev.madang.edit.EditCommand;
import dev.madang.edit.FillBooths;
import dev.madang.exchange.list.ListLine.State;
import dev.madang.model.ElementId;
import dev.madang.model.Exhibitor;
import dev.madang.model.LocalText;
import dev.madang.model.Plan;
import dev.madang.text.Messages;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Works out what a block of cells pasted into the exhibitor table means: who is known by one of the two names is
 * changed, everybody else is added. Empty cells change nothing.
 */
public final class ExhibitorList {

    private final Plan plan;
    private final Messages messages;
    private final ListMapping block;
    private final Supplier<ElementId> newIds;
    private final Map<String, Exhibitor> byName = new HashMap<>();

    public ExhibitorList(Plan plan, Messages messages, ListMapping block, Supplier<ElementId> newIds) {
        this.plan = plan;
        this.messages = messages;
        this.block = block;
        this.newIds = newIds;
    }

    public ListPreview preview() {
        byName.clear();
        plan.exhibitors().values().forEach(this::remember);
        Map<ElementId, Exhibitor> put = new LinkedHashMap<>();
        List<ListLine> lines = new ArrayList<>();
        for (int row = 0; row < block.block().rows().size(); row++) {
            lines.add(line(row, put));
        }
        List<EditCommand> edits = List.of(new FillBooths(Map.of(), List.copyOf(put.values())));
        return new ListPreview(lines, edits, 0);
    }

    private ListLine line(int row, Map<ElementId, Exhibitor> put) {
        String ko = cell(row, ListColumns.KO);
        String en = cell(row, ListColumns.EN);
        if (ko.isEmpty() && en.isEmpty()) {
            String name = messages.get("exchange.list.row", row + 1);
            return new ListLine(name, State.FAULTY, messages.get("exchange.list.problem.noName"));
        }
        String name = ko.isEmpty() ? en : ko;
        Optional<Exhibitor> known = known(ko).or(() -> known(en));
        Exhibitor before = known.orElseGet(() -> new Exhibitor(
                freshId(put),
                new LocalText(ko.isEmpty() ? en : ko, en.isEmpty() ? ko : en),
                Exhibitor.Kind.COMPANY,
                ""));
        Reading<Exhibitor> reading = filled(before, row);
        if (!reading.isRead()) {
            return new ListLine(name, State.FAULTY, reading.problem());
        }
        Exhibitor after = reading.meaning();
        if (known.isPresent() && after.equals(before)) {
            return new ListLine(name, State.SAME, "");
        }
        put.put(after.id(), after);
        remember(after);
        return new ListLine(name, known.isPresent() ? State.CHANGED : State.ADDED, after.country());
    }

    private Reading<Exhibitor> filled(Exhibitor who, int row) {
        String ko = cell(row, ListColumns.KO);
        String en = cell(row, ListColumns.EN);
        String kindText = cell(row, ListColumns.EXHIBITOR_KIND);
        String country = cell(row, ListColumns.COUNTRY).toUpperCase(Locale.ROOT);
        Optional<Exhibitor.Kind> kind =
                kindText.isEmpty() ? Optional.of(who.kind()) : ListTexts.exhibitorKind(kindText);
        if (kind.isEmpty()) {
            return Reading.problem(messages.get("exchange.list.problem.exhibitorKind", kindText));
        }
        if (!ListTexts.isCountry(country)) {
            return Reading.problem(messages.get("exchange.list.problem.country", country));
        }
        return Reading.of(new Exhibitor(
                who.id(),
                new LocalText(
                        ko.isEmpty() ? who.name().ko() : ko,
                        en.isEmpty() ? who.name().en() : en),
                kind.get(),
                country.isEmpty() ? who.country() : country));
    }

    private void remember(Exhibitor who) {
        byName.putIfAbsent(ListTexts.folded(who.name().ko()), who);
        byName.putIfAbsent(ListTexts.folded(who.name().en()), who);
    }

    private Optional<Exhibitor> known(String name) {
        return name.isEmpty() ? Optional.empty() : Optional.ofNullable(byName.get(ListTexts.folded(name)));
    }

    private ElementId freshId(Map<ElementId, Exhibitor> put) {
        ElementId id = newIds.get();
        while (put.containsKey(id)) {
            id = newIds.get();
        }
        return id;
    }

    private String cell(int row, String key) {
        int column = block.indexOf(key);
        return column < 0 ? "" : block.block().cell(row, column);
    }
}
