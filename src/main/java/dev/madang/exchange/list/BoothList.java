package dev.madang.exchange.list;

import dev.madang.edit.BoothEntry;
import dev.madang.edit.EditCommand;
import dev.madang.edit.FillBooths;
import dev.madang.exchange.list.ListLine.State;
import dev.madang.model.Booth;
import dev.madang.model.ElementId;
import dev.madang.model.Exhibitor;
import dev.madang.model.LocalText;
import dev.madang.model.Plan;
import dev.madang.model.Rect;
import dev.madang.model.Status;
import dev.madang.text.Formats;
import dev.madang.text.Messages;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Works out what a block of cells pasted into the booth table means. Its rows mean booths of those numbers, or the rows
 * of the table from the selected one on. Empty cells change nothing; who is not in the plan yet is added.
 */
public final class BoothList {

    private final Plan plan;
    private final Messages messages;
    private final ListMapping block;
    private final Supplier<ElementId> newIds;
    private final LocalDate today;
    private final ListTexts texts;
    private final Statuses statuses;
    private final Map<String, List<Booth>> byNumber;

    private final Map<String, Exhibitor> added = new LinkedHashMap<>();
    private final Map<ElementId, BoothEntry> entries = new LinkedHashMap<>();
    private final Map<ElementId, Status> wanted = new LinkedHashMap<>();
    private final Map<ElementId, Integer> seen = new HashMap<>();
    private final NewNumbers numbers;
    private boolean alsoSold;
    private int sold;

    public BoothList(Plan plan, Messages messages, ListMapping block, Supplier<ElementId> newIds, LocalDate today) {
        this.plan = plan;
        this.messages = messages;
        this.block = block;
        this.newIds = newIds;
        this.today = today;
        texts = new ListTexts(plan, messages);
        statuses = new Statuses(plan, messages);
        numbers = new NewNumbers(plan, messages);
        byNumber = plan.booths().values().stream()
                .filter(booth -> !booth.number().isEmpty())
                .collect(Collectors.groupingBy(booth -> ListTexts.folded(booth.number())));
    }

    /** Tells whether the rows can be matched by number: the block has numbers, and something else to say. */
    public boolean canMatchByNumber() {
        return block.indexOf(ListColumns.NUMBER) >= 0 && block.keys().size() > 1;
    }

    /** Returns the same while sold booths keep their numbers. */
    public ListPreview preview(boolean matchByNumber, List<ElementId> rows) {
        return preview(matchByNumber, rows, false);
    }

    /**
     * Returns what the block would do, with its rows matched by number or with the given rows of the table.
     *
     * @param renumbersSold whether sold booths get other numbers, too; theirs then rest
     */
    public ListPreview preview(boolean matchByNumber, List<ElementId> rows, boolean renumbersSold) {
        alsoSold = renumbersSold;
        sold = 0;
        added.clear();
        entries.clear();
        wanted.clear();
        seen.clear();
        List<ListLine> lines = new ArrayList<>();
        for (int i = 0; i < block.block().rows().size(); i++) {
            lines.add(matchByNumber ? byNumber(i) : byPlace(i, rows));
        }
        refuseClashes(lines);
        List<EditCommand> edits = new ArrayList<>();
        edits.add(new FillBooths(entries, newcomers()));
        edits.addAll(statuses.change(wanted, today));
        return new ListPreview(lines, edits, sold);
    }

    /** Only when all rows are known can be said which numbers become free. */
    private void refuseClashes(List<ListLine> lines) {
        Map<ElementId, String> given = new LinkedHashMap<>();
        entries.forEach((id, entry) -> {
            String number = entry.number();
            if (number != null) {
                given.put(id, number);
            }
        });
        for (ElementId id : numbers.clashing(given)) {
            int row = Objects.requireNonNull(seen.get(id), "row");
            String problem = numbers.used(Objects.requireNonNull(given.get(id), "number"));
            lines.set(row, new ListLine(lines.get(row).name(), State.FAULTY, problem));
            entries.remove(id);
            wanted.remove(id);
        }
    }

    /** Who was only in rows that are faulty after all is not added. */
    private List<Exhibitor> newcomers() {
        Set<@Nullable ElementId> seated =
                entries.values().stream().map(BoothEntry::exhibitor).collect(Collectors.toSet());
        return added.values().stream().filter(who -> seated.contains(who.id())).toList();
    }

    private ListLine byNumber(int row) {
        String number = cell(row, ListColumns.NUMBER);
        List<Booth> booths = byNumber.getOrDefault(ListTexts.folded(number), List.of());
        if (number.isEmpty()) {
            return new ListLine(rowName(row), State.UNKNOWN, messages.get("exchange.list.noNumber"));
        }
        if (booths.isEmpty()) {
            return new ListLine(number, State.UNKNOWN, messages.get("exchange.list.noBooth"));
        }
        if (booths.size() > 1) {
            return new ListLine(number, State.FAULTY, messages.get("exchange.list.several", booths.size()));
        }
        return fill(row, number, booths.get(0), false);
    }

    private ListLine byPlace(int row, List<ElementId> rows) {
        if (row >= rows.size()) {
            return new ListLine(rowName(row), State.UNKNOWN, messages.get("exchange.list.noRow"));
        }
        return plan.booths()
                .get(rows.get(row))
                .map(booth -> fill(row, booth.number().isEmpty() ? rowName(row) : booth.number(), booth, true))
                .orElseGet(() -> new ListLine(rowName(row), State.UNKNOWN, messages.get("exchange.list.noRow")));
    }

    private ListLine fill(int row, String name, Booth booth, boolean renumber) {
        Integer before = seen.putIfAbsent(booth.id(), row);
        if (before != null) {
            return new ListLine(name, State.FAULTY, messages.get("exchange.list.twice", before + 1));
        }
        Filling filling = new Filling(row, booth);
        if (renumber) {
            filling.number();
        }
        filling.size();
        filling.build();
        filling.status();
        filling.exhibitor();
        return filling.end(name);
    }

    private String rowName(int row) {
        return messages.get("exchange.list.row", row + 1);
    }

    private String cell(int row, String key) {
        int column = block.indexOf(key);
        return column < 0 ? "" : block.block().cell(row, column);
    }

    /** Takes one row into one booth. */
    private final class Filling {

        private final int row;
        private final Booth booth;
        private final List<String> changes = new ArrayList<>();
        private final List<String> remarks = new ArrayList<>();
        private BoothEntry entry = BoothEntry.NONE;
        private String problem = "";

        Filling(int row, Booth booth) {
            this.row = row;
            this.booth = booth;
        }

        void number() {
            read(ListColumns.NUMBER, texts::number, number -> {
                if (number.equals(booth.number())) {
                    return;
                }
                if (NewNumbers.isInContract(plan, booth, number)) {
                    sold++;
                    if (!alsoSold) {
                        remarks.add(messages.get("exchange.list.soldKeeps", booth.number()));
                        return;
                    }
                }
                problem = numbers.refusal(number);
                entry = entry.withNumber(number);
                note(ListColumns.NUMBER, booth.number(), number);
                remarks.add(numbers.remark(number));
            });
        }

        void size() {
            if (!(booth.shape() instanceof Rect) && isAsItIs()) {
                return;
            }
            read(ListColumns.SIZE, text -> texts.size(text, booth.shape() instanceof Rect), size -> {
                Rect rect = (Rect) booth.shape();
                if (size.widthMm() != rect.width() || size.depthMm() != rect.depth()) {
                    if (plan.layout().locked().contains(booth.id())) {
                        problem = messages.get("exchange.list.problem.locked");
                    }
                    entry = entry.withSize(size.widthMm(), size.depthMm());
                    changes.add(cell(row, ListColumns.SIZE));
                }
            });
        }

        /** A polygon's size as the table shows it comes back from a spreadsheet, and means nothing. */
        private boolean isAsItIs() {
            String shown = SizeText.of(booth.shape(), new Formats(messages.locale()));
            return plainBlanks(cell(row, ListColumns.SIZE)).equals(plainBlanks(shown));
        }

        private String plainBlanks(String text) {
            return text.replace('\u00a0', ' ');
        }

        void build() {
            read(ListColumns.KIND, texts::build, kind -> {
                entry = entry.withBuild(kind.id());
                note(ListColumns.KIND, booth.build(), kind.id());
            });
        }

        void status() {
            read(ListColumns.STATUS, texts::status, status -> {
                if (!booth.letting().is(status)) {
                    wanted.put(booth.id(), status);
                    changes.add(statuses.name(status));
                }
            });
        }

        void exhibitor() {
            String name = cell(row, ListColumns.EXHIBITOR);
            if (name.isEmpty() || !problem.isEmpty()) {
                return;
            }
            Reading<Exhibitor> known = texts.exhibitor(name);
            Exhibitor who = known.isRead() ? known.meaning() : newcomer(name);
            entry = entry.withExhibitor(who.id());
            if (!who.id().equals(booth.exhibitor())) {
                changes.add(known.isRead() ? name : messages.get("exchange.list.newExhibitor", name));
            }
        }

        ListLine end(String name) {
            if (!problem.isEmpty()) {
                wanted.remove(booth.id());
                return new ListLine(name, State.FAULTY, problem);
            }
            if (changes.isEmpty()) {
                return new ListLine(name, State.SAME, remarks());
            }
            entries.put(booth.id(), entry);
            String changed = String.join(", ", changes);
            String remarks = remarks();
            return new ListLine(name, State.CHANGED, remarks.isEmpty() ? changed : changed + " · " + remarks);
        }

        private String remarks() {
            return remarks.stream().filter(remark -> !remark.isEmpty()).collect(Collectors.joining(" "));
        }

        private <T> void read(String key, Function<String, Reading<T>> reader, Consumer<T> taker) {
            String text = cell(row, key);
            if (text.isEmpty() || !problem.isEmpty()) {
                return;
            }
            Reading<T> reading = reader.apply(text);
            problem = reading.problem();
            if (reading.isRead()) {
                taker.accept(reading.meaning());
            }
        }

        private void note(String key, String before, String now) {
            if (!before.equals(now)) {
                changes.add(cell(row, key));
            }
        }

        private Exhibitor newcomer(String name) {
            return added.computeIfAbsent(
                    ListTexts.folded(name),
                    folded -> new Exhibitor(freshId(), LocalText.of(name), Exhibitor.Kind.COMPANY, ""));
        }

        private ElementId freshId() {
            ElementId id = newIds.get();
            while (isTaken(id)) {
                id = newIds.get();
            }
            return id;
        }

        private boolean isTaken(ElementId id) {
            return added.values().stream().anyMatch(one -> one.id().equals(id));
        }
    }
}
