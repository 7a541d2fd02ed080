package dev.madang.view.table;

import dev.madang.edit.EditCommand;
import dev.madang.edit.FillBooths;
import dev.madang.model.ElementId;
import dev.madang.model.Exhibitor;
import dev.madang.model.LocalText;
import dev.madang.model.Plan;
import dev.madang.text.Messages;
import dev.madang.view.table.PasteLine.State;
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
final class ExhibitorPaste {

    private final Plan plan;
    private final Messages messages;
    private final PasteHeadings block;
    private final Supplier<ElementId> newIds;
    private final Map<String, Exhibitor> byName = new HashMap<>();

    ExhibitorPaste(Plan plan, Messages messages, PasteHeadings block, Supplier<ElementId> newIds) {
        this.plan = plan;
        this.messages = messages;
        this.block = block;
        this.newIds = newIds;
    }

    PastePreview preview() {
        byName.clear();
        plan.exhibitors().values().forEach(this::remember);
        Map<ElementId, Exhibitor> put = new LinkedHashMap<>();
        List<PasteLine> lines = new ArrayList<>();
        for (int row = 0; row < block.block().rows().size(); row++) {
            lines.add(line(row, put));
        }
        List<EditCommand> edits = List.of(new FillBooths(Map.of(), List.copyOf(put.values())));
        return new PastePreview(lines, edits, 0);
    }

    private PasteLine line(int row, Map<ElementId, Exhibitor> put) {
        String ko = cell(row, ExhibitorColumns.KO);
        String en = cell(row, ExhibitorColumns.EN);
        if (ko.isEmpty() && en.isEmpty()) {
            String name = messages.get("tables.paste.row", row + 1);
            return new PasteLine(name, State.FAULTY, messages.get("tables.problem.noName"));
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
            return new PasteLine(name, State.FAULTY, reading.problem());
        }
        Exhibitor after = reading.meaning();
        if (known.isPresent() && after.equals(before)) {
            return new PasteLine(name, State.SAME, "");
        }
        put.put(after.id(), after);
        remember(after);
        return new PasteLine(name, known.isPresent() ? State.CHANGED : State.ADDED, after.country());
    }

    private Reading<Exhibitor> filled(Exhibitor who, int row) {
        String ko = cell(row, ExhibitorColumns.KO);
        String en = cell(row, ExhibitorColumns.EN);
        String kindText = cell(row, ExhibitorColumns.KIND);
        String country = cell(row, ExhibitorColumns.COUNTRY).toUpperCase(Locale.ROOT);
        Optional<Exhibitor.Kind> kind = kindText.isEmpty() ? Optional.of(who.kind()) : ExhibitorColumns.kind(kindText);
        if (kind.isEmpty()) {
            return Reading.problem(messages.get("tables.problem.exhibitorKind", kindText));
        }
        if (!ExhibitorColumns.isCountry(country)) {
            return Reading.problem(messages.get("tables.problem.country", country));
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
        byName.putIfAbsent(BoothTexts.folded(who.name().ko()), who);
        byName.putIfAbsent(BoothTexts.folded(who.name().en()), who);
    }

    private Optional<Exhibitor> known(String name) {
        return name.isEmpty() ? Optional.empty() : Optional.ofNullable(byName.get(BoothTexts.folded(name)));
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
