package dev.madang.exchange.list;

import dev.madang.edit.AddElements;
import dev.madang.edit.BoothEntry;
import dev.madang.edit.EditCommand;
import dev.madang.edit.FillBooths;
import dev.madang.exchange.list.ListLine.State;
import dev.madang.model.Booth;
import dev.madang.model.ElementId;
import dev.madang.model.Exhibitor;
import dev.madang.model.LocalText;
import dev.madang.model.NaturalOrder;
import dev.madang.model.Plan;
import dev.madang.model.PlanElement;
import dev.madang.text.Messages;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Goes once through a list of booths. */
final class BoothRun {

    private final BoothList list;
    private final Plan plan;
    private final Messages messages;
    private final ListMapping mapping;
    private final ListChoices choices;
    private final boolean renumbersSold;
    private final BoothNumbers numbers;
    private final NewNumbers newNumbers;
    private final ExhibitorNames names;
    private final BoothCells cells;
    private final ListRemarks remarks;
    private final Map<ElementId, List<Booth>> seats;

    private final List<ListLine> lines = new ArrayList<>();
    private final Map<ElementId, Exhibitor> added = new LinkedHashMap<>();
    private final Map<ElementId, Booth> fresh = new LinkedHashMap<>();
    private final Map<ElementId, BoothEntry> entries = new LinkedHashMap<>();
    private final Map<ElementId, Integer> rowOf = new HashMap<>();
    private final Set<ElementId> named = new HashSet<>();
    private final Map<ElementId, Integer> lineOf = new HashMap<>();
    private final Map<String, Integer> freshRows = new HashMap<>();
    private int sold;

    BoothRun(BoothList list, ListChoices choices, boolean renumbersSold) {
        this.list = list;
        this.choices = choices;
        this.renumbersSold = renumbersSold;
        plan = list.plan();
        messages = list.messages();
        mapping = list.mapping();
        numbers = new BoothNumbers(plan, messages);
        newNumbers = new NewNumbers(plan, messages);
        names = new ExhibitorNames(plan, choices.answers());
        seats = plan.seats();
        remarks = new ListRemarks(mapping, ListKind.BOOTHS);
        Lengths lengths = Lengths.of(mapping, messages.locale(), choices.unit());
        remarks.lengths(lengths);
        cells = new BoothCells(list, lengths, remarks);
    }

    ListPreview byNumber() {
        for (int row = 0; row < rows(); row++) {
            int at = row;
            lines.add(aside(row).orElseGet(() -> byNumber(at)));
        }
        return pasted();
    }

    ListPreview byPlace(List<ElementId> rows) {
        for (int row = 0; row < rows(); row++) {
            lines.add(byPlace(row, rows));
        }
        return pasted();
    }

    ListPreview whole() {
        boolean byExhibitor = choices.key().equals(ListColumns.EXHIBITOR);
        for (int row = 0; row < rows(); row++) {
            if (!mapping.block().isBlank(row)) {
                int at = row;
                lines.add(aside(row).orElseGet(() -> byExhibitor ? byExhibitor(at) : byNumber(at)));
            }
        }
        refuseClashes();
        GoneBooths gone = new GoneBooths(plan, messages, remarks.goneOf(lines, choices.gone()));
        addGone(gone);
        return preview(gone.edits());
    }

    private int rows() {
        return mapping.block().rows().size();
    }

    private ListPreview pasted() {
        refuseClashes();
        return preview(List.of());
    }

    private ListPreview preview(List<EditCommand> gone) {
        remarks.states(lines);
        List<EditCommand> edits = new ArrayList<>();
        List<Exhibitor> newcomers = newcomers();
        if (!newcomers.isEmpty() || fresh.isEmpty()) {
            edits.add(new FillBooths(fresh.isEmpty() ? entries : Map.of(), newcomers));
        }
        if (!fresh.isEmpty()) {
            List<PlanElement> booths = new ArrayList<>(fresh.values());
            edits.add(new AddElements(booths));
            edits.add(new FillBooths(entries, List.of()));
        }
        edits.addAll(gone);
        return new ListPreview(lines, edits, sold, remarks.all());
    }

    /** Only when all rows are known can be said which numbers become free. */
    private void refuseClashes() {
        Map<ElementId, String> given = new LinkedHashMap<>();
        entries.forEach((id, entry) -> {
            String number = entry.number();
            if (number != null) {
                given.put(id, number);
            }
        });
        for (ElementId id : newNumbers.clashing(given)) {
            int at = Objects.requireNonNull(lineOf.get(id), "line");
            String problem = newNumbers.used(Objects.requireNonNull(given.get(id), "number"));
            ListLine before = lines.get(at);
            lines.set(at, fault(before.row(), ListColumns.NUMBER, before.name(), problem));
            entries.remove(id);
        }
    }

    /** Who was only in rows that are faulty after all is not added. */
    private List<Exhibitor> newcomers() {
        Set<@Nullable ElementId> seated =
                entries.values().stream().map(BoothEntry::exhibitor).collect(Collectors.toSet());
        return added.values().stream().filter(who -> seated.contains(who.id())).toList();
    }

    /** What a row names that could not be taken is not gone. */
    private void addGone(GoneBooths gone) {
        boolean byExhibitor = choices.key().equals(ListColumns.EXHIBITOR);
        plan.booths().values().stream()
                .filter(booth -> !rowOf.containsKey(booth.id()) && !named.contains(booth.id()))
                .filter(booth -> byExhibitor
                        ? booth.exhibitor() != null
                        : !booth.number().isEmpty())
                .sorted(Comparator.comparing(Booth::number, NaturalOrder.INSTANCE))
                .forEach(booth -> lines.add(gone.line(booth)));
    }

    private ListLine byNumber(int row) {
        String number = mapping.cell(row, ListColumns.NUMBER);
        if (number.isEmpty()) {
            return unknown(row, rowName(row), messages.get("exchange.list.noNumber"));
        }
        BoothNumbers.Found found = numbers.read(number);
        found.booths().forEach(booth -> named.add(booth.id()));
        if (!found.problem().isEmpty()) {
            return fault(mapping.rowNumber(row), ListColumns.NUMBER, number, found.problem());
        }
        if (found.booths().isEmpty() && found.missing().size() == 1) {
            return fresh(row, number);
        }
        if (!found.missing().isEmpty()) {
            String missing = String.join(", ", found.missing());
            return unknown(row, number, messages.get("exchange.list.noBoothOf", missing));
        }
        return fill(row, number, found.booths(), false);
    }

    private ListLine byExhibitor(int row) {
        String name = mapping.cell(row, ListColumns.EXHIBITOR);
        if (name.isEmpty()) {
            return unknown(row, rowName(row), messages.get("exchange.list.noExhibitor"));
        }
        names.meantBy(name).stream()
                .flatMap(who -> seats.getOrDefault(who, List.of()).stream())
                .forEach(booth -> named.add(booth.id()));
        List<Exhibitor> called = names.named(name);
        ExhibitorNames.Match near = called.isEmpty() ? names.near(name) : new ExhibitorNames.Match(called.get(0), null);
        if (near.question() != null) {
            return asked(row, name, near.question());
        }
        Exhibitor who = near.who();
        List<Booth> booths = who == null ? List.of() : seats.getOrDefault(who.id(), List.of());
        if (booths.size() != 1 || called.size() > 1) {
            return unknown(row, name, messages.get("exchange.list.boothsOf", booths.size()));
        }
        return fill(row, name, booths, true);
    }

    private ListLine byPlace(int row, List<ElementId> rows) {
        String noRow = messages.get("exchange.list.noRow");
        if (row >= rows.size()) {
            return unknown(row, rowName(row), noRow);
        }
        return plan.booths()
                .get(rows.get(row))
                .map(booth -> fill(row, booth.number().isEmpty() ? rowName(row) : booth.number(), List.of(booth), true))
                .orElseGet(() -> unknown(row, rowName(row), noRow));
    }

    /** A booth that the plan does not have can be made if the list says where it lies and how large it is. */
    private ListLine fresh(int row, String number) {
        if (!cells.saysPlace(row)) {
            return unknown(row, number, messages.get("exchange.list.noBooth"));
        }
        Integer before = freshRows.putIfAbsent(ListTexts.folded(number), mapping.rowNumber(row));
        if (before != null) {
            return fault(mapping.rowNumber(row), ListColumns.NUMBER, number, twice(before));
        }
        RowText text = new RowText();
        text.fault(ListColumns.NUMBER, newNumbers.refusal(number));
        Optional<Booth> made = cells.fresh(row, number, freshId(), text);
        if (made.isEmpty()) {
            return fault(mapping.rowNumber(row), text.column, number, text.problem);
        }
        Booth booth = made.get();
        ListLine line = fill(row, number, List.of(booth), false);
        if (line.state() == State.FAULTY || line.state() == State.ASKED) {
            entries.remove(booth.id());
            return line;
        }
        fresh.put(booth.id(), booth);
        entries.putIfAbsent(booth.id(), BoothEntry.NONE);
        String place = cells.described(booth);
        return ListLine.of(line.row(), number, State.ADDED, line.text().isEmpty() ? place : place + ", " + line.text());
    }

    private ListLine fill(int row, String name, List<Booth> booths, boolean renumber) {
        for (Booth booth : booths) {
            Integer before = rowOf.get(booth.id());
            if (before != null) {
                boolean isSame = mapping.block()
                        .rows()
                        .get(row)
                        .equals(mapping.block().rows().get(before));
                String sentence = twice(mapping.rowNumber(before));
                return isSame && !renumber
                        ? ListLine.of(mapping.rowNumber(row), name, State.SAME, sentence)
                        : fault(mapping.rowNumber(row), ListColumns.NUMBER, name, sentence);
            }
        }
        Map<ElementId, BoothEntry> filled = new LinkedHashMap<>();
        RowText text = new RowText();
        for (Booth booth : booths) {
            rowOf.put(booth.id(), row);
            lineOf.put(booth.id(), lines.size());
            BoothFilling filling = new BoothFilling(this, cells, row, booth, text);
            filling.fill(renumber, booths.size() == 1);
            if (text.question != null) {
                return asked(row, name, text.question);
            }
            if (!text.problem.isEmpty()) {
                return fault(mapping.rowNumber(row), text.column, name, text.problem);
            }
            filling.entry().ifPresent(entry -> filled.put(booth.id(), entry));
        }
        cells.compare(row, booths, text);
        entries.putAll(filled);
        return ListLine.of(mapping.rowNumber(row), name, filled.isEmpty() ? State.SAME : State.CHANGED, text.all());
    }

    /** Tells whether a sold booth may get another number; counts it. */
    boolean mayRenumberSold() {
        sold++;
        return renumbersSold;
    }

    LocalDate today() {
        return list.today();
    }

    ListRemarks remarks() {
        return remarks;
    }

    NewNumbers newNumbers() {
        return newNumbers;
    }

    ExhibitorNames names() {
        return names;
    }

    /** Returns somebody new of that name. */
    Exhibitor newcomer(String name) {
        Exhibitor who = new Exhibitor(freshId(), LocalText.of(name), Exhibitor.Kind.COMPANY, "");
        added.put(who.id(), who);
        names.add(who);
        return who;
    }

    boolean isAdded(Exhibitor who) {
        return added.containsKey(who.id());
    }

    private ElementId freshId() {
        ElementId id = list.newIds().get();
        while (names.isTaken(id) || fresh.containsKey(id)) {
            id = list.newIds().get();
        }
        return id;
    }

    private String twice(int before) {
        return messages.get("exchange.list.twice", before);
    }

    private Optional<ListLine> aside(int row) {
        return Asides.of(mapping.block(), row)
                .map(key -> ListLine.of(mapping.rowNumber(row), rowName(row), State.ASIDE, messages.get(key)));
    }

    private ListLine unknown(int row, String name, String sentence) {
        return ListLine.of(mapping.rowNumber(row), name, State.UNKNOWN, sentence);
    }

    private ListLine asked(int row, String name, ListQuestion question) {
        String sentence = messages.get("exchange.list.asked", question.listed(), question.known());
        return new ListLine(mapping.rowNumber(row), "", name, State.ASKED, sentence, question);
    }

    private ListLine fault(int rowNumber, String key, String name, String sentence) {
        return new ListLine(rowNumber, mapping.columnName(mapping.indexOf(key)), name, State.FAULTY, sentence, null);
    }

    private String rowName(int row) {
        return messages.get("exchange.list.row", mapping.rowNumber(row));
    }
}
