package dev.madang.exchange.list;

import dev.madang.edit.BoothEntry;
import dev.madang.model.Booth;
import dev.madang.model.BuildKind;
import dev.madang.model.Exhibitor;
import dev.madang.model.Letting;
import dev.madang.model.LocalText;
import dev.madang.model.Plan;
import dev.madang.model.Rect;
import dev.madang.model.Status;
import dev.madang.text.Formats;
import dev.madang.text.Messages;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Takes one row of a list into one booth. */
final class BoothFilling {

    private final BoothRun run;
    private final BoothCells cells;
    private final int row;
    private final Booth booth;
    private final RowText text;
    private final LocalDate today;
    private final Plan plan;
    private final Messages messages;
    private BoothEntry entry = BoothEntry.NONE;
    private @Nullable Exhibitor taker;

    BoothFilling(BoothRun run, BoothCells cells, int row, Booth booth, RowText text) {
        this.run = run;
        this.cells = cells;
        this.row = row;
        this.booth = booth;
        this.text = text;
        today = run.today();
        plan = cells.plan();
        messages = cells.messages();
        taker = plan.exhibitorOf(booth).orElse(null);
    }

    /**
     * Reads all cells.
     *
     * @param renumber whether the number is one to take, not one to find the booth by
     * @param isAlone whether the row means this booth alone, so that a size can be its own
     */
    void fill(boolean renumber, boolean isAlone) {
        if (renumber) {
            number();
        }
        if (isAlone) {
            size();
        } else {
            run.remarks().sizeOfSeveral(row);
        }
        build();
        exhibitor();
        letting();
        cells.place(row, booth, isAlone, text);
    }

    /** Returns what changes; nothing if nothing does. */
    Optional<BoothEntry> entry() {
        return entry.equals(BoothEntry.NONE) ? Optional.empty() : Optional.of(entry);
    }

    private void number() {
        String number = cell(ListColumns.NUMBER);
        if (number.isEmpty() || number.equals(booth.number())) {
            return;
        }
        BoothCells.take(cells.texts().number(number), ListColumns.NUMBER, text);
        if (NewNumbers.isInContract(plan, booth, number) && !run.mayRenumberSold()) {
            text.remark(messages.get("exchange.list.soldKeeps", booth.number()));
            return;
        }
        text.fault(ListColumns.NUMBER, run.newNumbers().refusal(number));
        if (text.isGood()) {
            entry = entry.withNumber(number);
            text.change(number);
            text.remark(run.newNumbers().remark(number));
        }
    }

    private void size() {
        if (!(booth.shape() instanceof Rect rect)) {
            polygon();
            return;
        }
        String width = cell(ListColumns.WIDTH);
        String depth = cell(ListColumns.DEPTH);
        Optional<SizeText> said = cells.size(row, text);
        if (said.isEmpty() && cell(ListColumns.SIZE).isEmpty() && width.isEmpty() != depth.isEmpty()) {
            int w = cells.side(row, ListColumns.WIDTH, text).orElse(rect.width());
            int d = cells.side(row, ListColumns.DEPTH, text).orElse(rect.depth());
            said = Optional.of(new SizeText(w, d));
        }
        said.filter(size -> size.widthMm() != rect.width() || size.depthMm() != rect.depth())
                .ifPresent(this::resize);
    }

    private void resize(SizeText size) {
        if (plan.layout().locked().contains(booth.id())) {
            text.fault(ListColumns.SIZE, messages.get("exchange.list.problem.locked"));
            return;
        }
        entry = entry.withSize(size.widthMm(), size.depthMm());
        text.change(new Formats(messages.locale()).size(size.widthMm(), size.depthMm()));
    }

    /** A polygon's size as the table shows it comes back from a spreadsheet, and means nothing. */
    private void polygon() {
        String size = cell(ListColumns.SIZE);
        String shown = SizeText.of(booth.shape(), new Formats(messages.locale()));
        if (!size.isEmpty() && !CellBlock.oneLine(size).equals(CellBlock.oneLine(shown))) {
            BoothCells.take(cells.texts().size(size, false), ListColumns.SIZE, text);
        }
    }

    private void build() {
        String said = cell(ListColumns.KIND);
        LocalText now = plan.buildKindOf(booth).name();
        if (said.isEmpty() || isCalled(now, said)) {
            return;
        }
        Optional<BuildKind> kind = BoothCells.take(cells.texts().build(said), ListColumns.KIND, text);
        kind.filter(one -> !one.id().equals(booth.build())).ifPresent(one -> {
            entry = entry.withBuild(one.id());
            text.change(said);
        });
    }

    private void exhibitor() {
        String name = cell(ListColumns.EXHIBITOR);
        if (name.isEmpty() || !text.isGood() || (taker != null && isCalled(taker.name(), name))) {
            return;
        }
        List<Exhibitor> called = run.names().named(name);
        if (called.size() > 1) {
            text.fault(ListColumns.EXHIBITOR, messages.get("exchange.list.problem.namesakes", name, called.size()));
            return;
        }
        ExhibitorNames.Match match =
                called.isEmpty() ? run.names().near(name) : new ExhibitorNames.Match(called.get(0), null);
        if (match.question() != null) {
            text.question = match.question();
            return;
        }
        Exhibitor who = match.who() == null ? run.newcomer(name) : match.who();
        if (!who.id().equals(booth.exhibitor())) {
            entry = entry.withExhibitor(who.id());
            taker = who;
            String known = called.isEmpty() ? who.name().in(messages.locale()) : name;
            text.change(run.isAdded(who) ? messages.get("exchange.list.newExhibitor", name) : known);
        }
    }

    private void letting() {
        String said = cell(ListColumns.STATUS);
        Optional<LocalDate> until = until();
        String holder = cell(ListColumns.HOLDER);
        Status now = plan.statusOf(booth);
        Optional<Status> status = said.isEmpty() || isCalled(now.name(), said)
                ? Optional.of(now)
                : BoothCells.take(cells.texts().status(said), ListColumns.STATUS, text);
        if (status.isEmpty() || !text.isGood()) {
            return;
        }
        if (!status.get().needsHold() && (!holder.isEmpty() || until.isPresent())) {
            text.remark(messages.get("exchange.list.noHold"));
        }
        String shown = taker == null ? "" : cells.statuses().shown(taker.name());
        Statuses.Wanted wanted = new Statuses.Wanted(shown, holder, until.orElse(null));
        Letting next = cells.statuses().letting(booth, status.get(), wanted, today);
        if (!next.equals(booth.letting())) {
            entry = entry.withLetting(next);
            text.change(cells.statuses().name(status.get()));
        }
    }

    private Optional<LocalDate> until() {
        String said = cell(ListColumns.UNTIL);
        return said.isEmpty() ? Optional.empty() : BoothCells.take(cells.texts().day(said), ListColumns.UNTIL, text);
    }

    private String cell(String key) {
        return cells.cell(row, key, text);
    }

    static boolean isCalled(LocalText name, String said) {
        String folded = ListTexts.folded(said);
        return folded.equals(ListTexts.folded(CellBlock.oneLine(name.ko())))
                || folded.equals(ListTexts.folded(CellBlock.oneLine(name.en())));
    }
}
