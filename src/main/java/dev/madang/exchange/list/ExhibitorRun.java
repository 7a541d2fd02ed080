package dev.madang.exchange.list;

import dev.madang.edit.BoothEntry;
import dev.madang.edit.EditCommand;
import dev.madang.edit.FillBooths;
import dev.madang.edit.RemoveExhibitors;
import dev.madang.edit.VacateBooths;
import dev.madang.exchange.list.ListLine.State;
import dev.madang.model.Booth;
import dev.madang.model.ElementId;
import dev.madang.model.Exhibitor;
import dev.madang.model.LocalText;
import dev.madang.model.Plan;
import dev.madang.text.IndexOrder;
import dev.madang.text.Messages;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Goes once through a list of exhibitors. */
final class ExhibitorRun {

    private final ExhibitorList list;
    private final Plan plan;
    private final Messages messages;
    private final ListMapping mapping;
    private final ListChoices choices;
    private final BoothNumbers numbers;
    private final ExhibitorNames names;
    private final ExhibitorCells cells;
    private final ListRemarks remarks;
    private final boolean knowsBooths;

    private final List<ListLine> lines = new ArrayList<>();
    private final Map<ElementId, Exhibitor> put = new LinkedHashMap<>();
    private final Map<ElementId, BoothEntry> entries = new LinkedHashMap<>();
    private final Map<ElementId, Integer> rowOf = new HashMap<>();
    private final Map<ElementId, Integer> takenBy = new HashMap<>();
    private final Set<ElementId> named = new HashSet<>();

    ExhibitorRun(ExhibitorList list, ListChoices choices) {
        this.list = list;
        this.choices = choices;
        plan = list.plan();
        messages = list.messages();
        mapping = list.mapping();
        numbers = new BoothNumbers(plan, messages);
        names = new ExhibitorNames(plan, choices.answers());
        cells = new ExhibitorCells(mapping, messages, name -> !names.named(name).isEmpty());
        remarks = new ListRemarks(mapping, ListKind.EXHIBITORS);
        knowsBooths = mapping.indexOf(ListColumns.BOOTHS) >= 0;
    }

    ListPreview preview(boolean isWhole) {
        for (int row = 0; row < mapping.block().rows().size(); row++) {
            if (!isWhole || !mapping.block().isBlank(row)) {
                int at = row;
                lines.add(aside(row).orElseGet(() -> line(at)));
            }
        }
        List<EditCommand> edits = new ArrayList<>();
        edits.add(new FillBooths(entries, List.copyOf(put.values())));
        if (isWhole) {
            boolean removes = remarks.goneOf(lines, choices.gone()) != Gone.KEEP;
            edits.addAll(removes ? remove(gone()) : keep(gone()));
        }
        remarks.states(lines);
        return new ListPreview(lines, edits, 0, remarks.all());
    }

    /** Whom a row names that could not be taken is not gone. */
    private List<Exhibitor> gone() {
        List<Exhibitor> gone = plan.exhibitors().values().stream()
                .filter(who -> !rowOf.containsKey(who.id()) && !named.contains(who.id()))
                .toList();
        return IndexOrder.sorted(gone, this::shown);
    }

    private List<EditCommand> keep(List<Exhibitor> gone) {
        String stays = messages.get("exchange.list.gone.exhibitor");
        gone.forEach(who -> lines.add(ListLine.of(0, shown(who), State.GONE, stays)));
        return List.of();
    }

    /** Booths that the list gives to somebody else stay let. */
    private List<EditCommand> remove(List<Exhibitor> gone) {
        Map<ElementId, List<Booth>> seats = plan.seats();
        Set<ElementId> left = new LinkedHashSet<>();
        Set<ElementId> removed = new LinkedHashSet<>();
        for (Exhibitor who : gone) {
            List<Booth> booths = seats.getOrDefault(who.id(), List.of()).stream()
                    .filter(booth -> !entries.containsKey(booth.id()))
                    .toList();
            booths.forEach(booth -> left.add(booth.id()));
            removed.add(who.id());
            String freed = booths.stream().map(Booth::number).collect(Collectors.joining(", "));
            String text = messages.get("exchange.list.removed.exhibitor", booths.size(), freed);
            lines.add(ListLine.of(0, shown(who), State.REMOVED, text));
        }
        return removed.isEmpty() ? List.of() : List.of(new VacateBooths(left), new RemoveExhibitors(removed));
    }

    private Optional<ListLine> aside(int row) {
        String name = messages.get("exchange.list.row", mapping.rowNumber(row));
        return Asides.of(mapping.block(), row)
                .map(key -> ListLine.of(mapping.rowNumber(row), name, State.ASIDE, messages.get(key)));
    }

    private ListLine line(int row) {
        RowText text = new RowText();
        ExhibitorCells.Row said = cells.read(row, text);
        named.addAll(names.meantBy(said.ko()));
        named.addAll(names.meantBy(said.en()));
        if (said.lacks(choices.key())) {
            text.fault(choices.key(), messages.get("exchange.list.problem.noKey"));
        }
        if (!text.isGood()) {
            return fault(row, said.name(), text);
        }
        BoothNumbers.Found booths =
                knowsBooths ? numbers.read(said.booths()) : new BoothNumbers.Found(List.of(), List.of(), "");
        text.fault(ListColumns.BOOTHS, booths.problem());
        Optional<Exhibitor> known = text.isGood() ? known(said, booths, text) : Optional.empty();
        if (text.question != null) {
            return asked(row, said.name(), text.question);
        }
        if (!text.isGood()) {
            return fault(row, said.name(), text);
        }
        boolean isNew = known.isEmpty();
        Exhibitor before =
                known.orElseGet(() -> new Exhibitor(freshId(), said.nameOfNewcomer(), Exhibitor.Kind.COMPANY, ""));
        boolean keepsName = !isNew && called(said).isEmpty() && !choices.key().equals(ListColumns.BOOTHS);
        return take(row, keepsName ? said.withoutNames() : said, before, isNew, booths, text);
    }

    private ListLine take(
            int row,
            ExhibitorCells.Row said,
            Exhibitor before,
            boolean isNew,
            BoothNumbers.Found booths,
            RowText text) {
        Exhibitor after = said.on(before);
        Integer earlier = rowOf.get(before.id());
        if (earlier != null && !after.equals(before)) {
            text.fault(ListColumns.NAMES, messages.get("exchange.list.otherwise", mapping.rowNumber(earlier)));
        }
        Map<ElementId, BoothEntry> seats = seats(after, booths, text);
        if (!text.isGood()) {
            return fault(row, said.name(), text);
        }
        rowOf.putIfAbsent(after.id(), row);
        seats.keySet().forEach(id -> takenBy.put(id, row));
        booths.booths().forEach(booth -> takenBy.put(booth.id(), row));
        entries.putAll(seats);
        cells.describe(before, after, isNew, text);
        if (isNew || !after.equals(before)) {
            put.put(after.id(), after);
            names.add(after);
        }
        boolean changes = !after.equals(before) || !seats.isEmpty();
        State state = isNew ? State.ADDED : changes ? State.CHANGED : State.SAME;
        return ListLine.of(mapping.rowNumber(row), said.name(), state, text.all());
    }

    /** Returns what becomes of the booths that a row names. */
    private Map<ElementId, BoothEntry> seats(Exhibitor who, BoothNumbers.Found booths, RowText text) {
        Map<ElementId, BoothEntry> seats = new LinkedHashMap<>();
        for (Booth booth : booths.booths()) {
            Integer other = takenBy.get(booth.id());
            boolean isTaken = other != null && !isOf(booth, who);
            if (isTaken) {
                int rowNumber = mapping.rowNumber(Objects.requireNonNull(other, "row"));
                text.fault(ListColumns.BOOTHS, messages.get("exchange.list.taken", booth.number(), rowNumber));
            } else if (!who.id().equals(booth.exhibitor())) {
                seats.put(booth.id(), BoothEntry.NONE.withExhibitor(who.id()));
                text.change(plan.exhibitorOf(booth)
                        .map(former -> messages.get("exchange.list.instead", booth.number(), shown(former)))
                        .orElse(booth.number()));
            }
        }
        if (!booths.missing().isEmpty()) {
            text.remark(messages.get("exchange.list.noBoothOf", String.join(", ", booths.missing())));
            remarks.missingBooths(booths.missing().size());
        }
        return seats;
    }

    /** Tells whether the list has given a booth to somebody before. */
    private boolean isOf(Booth booth, Exhibitor who) {
        BoothEntry entry = entries.get(booth.id());
        ElementId now = entry == null ? booth.exhibitor() : entry.exhibitor();
        return who.id().equals(now);
    }

    private Optional<Exhibitor> known(ExhibitorCells.Row said, BoothNumbers.Found booths, RowText text) {
        if (choices.key().equals(ListColumns.BOOTHS)) {
            return byBooth(said, booths, text);
        }
        List<Exhibitor> called = called(said);
        if (called.size() > 1) {
            List<Exhibitor> alike = called.stream()
                    .filter(who -> said.on(who).equals(who) && !rowOf.containsKey(who.id()))
                    .toList();
            List<Exhibitor> unused = alike.isEmpty()
                    ? called.stream().filter(who -> said.on(who).equals(who)).toList()
                    : alike;
            if (unused.isEmpty()) {
                text.fault(
                        ListColumns.NAMES, messages.get("exchange.list.problem.namesakes", said.name(), called.size()));
                return Optional.empty();
            }
            return Optional.of(best(unused, booths));
        }
        return called.isEmpty() ? nearlyCalled(said, text) : Optional.of(called.get(0));
    }

    /** Of several who are alike, the one who has the booths that the row names. */
    private static Exhibitor best(List<Exhibitor> alike, BoothNumbers.Found booths) {
        Set<@Nullable ElementId> seated = new LinkedHashSet<>();
        booths.booths().forEach(booth -> seated.add(booth.exhibitor()));
        return alike.stream()
                .filter(who -> seated.contains(who.id()))
                .findFirst()
                .orElse(alike.get(0));
    }

    private Optional<Exhibitor> byBooth(ExhibitorCells.Row said, BoothNumbers.Found booths, RowText text) {
        Set<ElementId> seated = new LinkedHashSet<>();
        booths.booths().forEach(booth -> booth.occupant().ifPresent(seated::add));
        named.addAll(seated);
        if (seated.size() != 1) {
            text.fault(ListColumns.BOOTHS, messages.get("exchange.list.problem.takers", said.booths(), seated.size()));
            return Optional.empty();
        }
        return seated.stream().map(names::get).findFirst();
    }

    /** Returns who is called as the row says: if possible by both names, else by either. */
    private List<Exhibitor> called(ExhibitorCells.Row said) {
        List<Exhibitor> ko = choices.key().equals(ListColumns.EN) ? List.of() : names.named(said.ko());
        List<Exhibitor> en = choices.key().equals(ListColumns.KO) ? List.of() : names.named(said.en());
        List<Exhibitor> both = ko.stream().filter(en::contains).toList();
        return both.isEmpty()
                ? Stream.concat(ko.stream(), en.stream()).distinct().toList()
                : both;
    }

    private Optional<Exhibitor> nearlyCalled(ExhibitorCells.Row said, RowText text) {
        for (String name : List.of(
                choices.key().equals(ListColumns.EN) ? "" : said.ko(),
                choices.key().equals(ListColumns.KO) ? "" : said.en())) {
            ExhibitorNames.Match match = names.near(name);
            if (match.who() != null) {
                return Optional.of(match.who());
            }
            if (match.question() != null) {
                text.question = match.question();
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private ElementId freshId() {
        ElementId id = list.newIds().get();
        while (names.isTaken(id)) {
            id = list.newIds().get();
        }
        return id;
    }

    private String shown(Exhibitor who) {
        LocalText name = who.name();
        String shown = name.in(messages.locale());
        return shown.isBlank() ? name.ko() + name.en() : shown;
    }

    private ListLine asked(int row, String name, ListQuestion question) {
        String sentence = messages.get("exchange.list.asked", question.listed(), question.known());
        return new ListLine(mapping.rowNumber(row), "", name, State.ASKED, sentence, question);
    }

    private ListLine fault(int row, String name, RowText text) {
        String column = mapping.columnName(
                mapping.indexOf(text.column.equals(ListColumns.NAMES) ? cells.nameColumn() : text.column));
        String shown = name.isEmpty() ? messages.get("exchange.list.row", mapping.rowNumber(row)) : name;
        return new ListLine(mapping.rowNumber(row), column, shown, State.FAULTY, text.problem, null);
    }
}
