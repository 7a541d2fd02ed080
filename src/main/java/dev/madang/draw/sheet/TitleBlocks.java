package dev.madang.draw.sheet;

import dev.madang.draw.Overlay;
import dev.madang.draw.StyleKey;
import dev.madang.draw.kind.KindDrawing;
import dev.madang.draw.paper.PageSetup;
import dev.madang.draw.paper.Paper;
import dev.madang.draw.paper.Scale;
import dev.madang.draw.paper.SheetKind;
import dev.madang.draw.paper.SheetPart;
import dev.madang.draw.paper.SheetRequest;
import dev.madang.model.Bounds;
import dev.madang.model.Event;
import dev.madang.model.Evidence;
import dev.madang.model.Plan;
import dev.madang.model.Service;
import dev.madang.model.Zone;
import dev.madang.text.Formats;
import dev.madang.text.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Writes the parts of the title block for one column width. */
final class TitleBlocks {

    private static final double KEY_PLAN_MM = 36;

    private final SheetRequest request;
    private final Scale scale;
    private final Paper paper;
    private final SheetPen pen;
    private final double widthMm;
    private final Rows rows;
    private final Messages messages;
    private final Formats formats;

    TitleBlocks(SheetRequest request, Paper paper, Scale scale, SheetPen pen, double widthMm, Rows rows) {
        this.request = request;
        this.paper = paper;
        this.scale = scale;
        this.pen = pen;
        this.widthMm = widthMm;
        this.rows = rows;
        this.messages = Messages.of(request.locale());
        this.formats = new Formats(request.locale());
    }

    /**
     * How long lists may be.
     *
     * @param legend rows of a piece of the legend
     * @param revisions rows of the table of revisions
     */
    record Rows(int legend, int revisions) {}

    /** Returns all parts from the top to the bottom; the last is the small print. */
    List<SheetBlock> all(Set<StyleKey> styles, LabelKeys keys) {
        SheetKind kind = request.kind();
        KindBlocks ofKind = new KindBlocks(request, pen, this::writer);
        List<SheetBlock> blocks = new ArrayList<>();
        blocks.add(identity());
        blocks.add(facts());
        request.setup().drawnPart().ifPresent(part -> blocks.add(keyPlan(part)));
        if (KindBlocks.tellsFigures(kind) && !request.titleBlock().figures().isEmpty()) {
            blocks.add(figures());
        }
        if (kind.tellsCheck()
                && (!request.titleBlock().ruleBooks().isEmpty()
                        || !request.titleBlock().checkSummary().isEmpty())) {
            blocks.add(check());
        }
        blocks.addAll(ofKind.blocks());
        if (KindBlocks.tellsRevisions(kind) && rows.revisions() > 0) {
            blocks.add(new RevisionTable(request.plan().revisions(), pen, messages).block(writer(), rows.revisions()));
        }
        blocks.addAll(legend(styles));
        blocks.addAll(ofKind.keys(keys));
        blocks.add(smallPrint(styles));
        return blocks;
    }

    private SheetBlock identity() {
        Plan plan = request.plan();
        String event =
                plan.plannedEvent().map(e -> e.name().in(request.locale())).orElse("");
        String title = event.isEmpty() ? plan.name() : event;
        SheetBlock.Writer writer = writer();
        request.titleBlock().maker().sign().ifPresent(writer::logo);
        writer.text(StyleKey.SHEET_TITLE, title);
        plan.plannedEvent()
                .map(this::dates)
                .filter(d -> !d.isEmpty())
                .ifPresent(dates -> writer.text(StyleKey.SHEET_TEXT, dates));
        writer.skip(1.2);
        String place = plan.venue().name().in(request.locale());
        writer.text(StyleKey.SHEET_TITLE, pen.size(StyleKey.SHEET_TEXT) * 1.3, place, 0);
        writer.text(
                StyleKey.SHEET_TITLE,
                pen.size(StyleKey.SHEET_TEXT) * 1.3,
                request.level().name().in(request.locale()),
                0);
        request.setup()
                .drawnPart()
                .ifPresent(
                        part -> writer.text(StyleKey.SHEET_TITLE, pen.size(StyleKey.SHEET_TEXT) * 1.3, part.name(), 0));
        if (!title.equals(plan.name()) && !plan.name().isBlank()) {
            writer.skip(0.8).text(StyleKey.SHEET_TEXT, plan.name());
        }
        return writer.done();
    }

    private String dates(Event event) {
        if (event.firstDay() == null || event.lastDay() == null) {
            return event.year() > 0 ? Integer.toString(event.year()) : "";
        }
        return event.firstDay().equals(event.lastDay())
                ? formats.date(event.firstDay())
                : messages.get("sheet.dates", formats.date(event.firstDay()), formats.date(event.lastDay()));
    }

    private SheetBlock facts() {
        String day = request.titleBlock().day().map(formats::date).orElse("–");
        SheetBlock.Writer writer = writer().cell(0, 2, messages.get("sheet.scale"), scale.toString())
                .cell(1, 2, messages.get("sheet.paper"), paper.name())
                .skip(1)
                .cell(
                        0,
                        2,
                        messages.get("sheet.kind"),
                        messages.get("sheet.kind." + request.kind().key()))
                .cell(1, 2, messages.get("sheet.date"), day);
        PageSetup setup = request.setup();
        String planner = request.titleBlock().maker().name();
        if (!planner.isEmpty()) {
            writer.skip(1).cell(0, 1, messages.get("sheet.planner"), planner);
        }
        if (setup.isOneOfSeveral()) {
            String page = messages.get("sheet.page", setup.number(), setup.count());
            writer.skip(1).cell(0, 1, messages.get("sheet.pageOf"), page);
        }
        return writer.done();
    }

    /** Which part of the level the page shows. */
    private SheetBlock keyPlan(SheetPart part) {
        SheetBlock.Writer writer = writer().text(StyleKey.SHEET_HINT, messages.get("sheet.keyPlan"));
        Bounds room = new Bounds(
                writer.left(),
                writer.y() + pen.grown(0.6),
                writer.left() + writer.room(),
                writer.y() + pen.grown(KEY_PLAN_MM));
        Bounds extent = request.level().floor().bounds().union(part.core());
        KeyPlan key = new KeyPlan(pen, request.level(), request.locale(), extent, room);
        writer.add(List.of(key.mark(part.core()))).add(key.ground()).add(key.names());
        return writer.skip((key.heightMm() + pen.grown(1.2)) / pen.grown(1)).done();
    }

    private SheetBlock figures() {
        SheetBlock.Writer writer = writer();
        request.setup()
                .drawnPart()
                .ifPresent(part -> writer.text(StyleKey.SHEET_HINT, messages.get("sheet.figures.level")));
        request.titleBlock().figures().forEach(entry -> writer.entry(entry.label(), entry.value()));
        return writer.done();
    }

    private SheetBlock check() {
        SheetBlock.Writer writer = writer().text(StyleKey.SHEET_HINT, messages.get("sheet.check"));
        if (!request.titleBlock().ruleBooks().isEmpty()) {
            writer.text(StyleKey.SHEET_TEXT, request.titleBlock().ruleBooks());
        }
        if (!request.titleBlock().checkSummary().isEmpty()) {
            writer.text(StyleKey.SHEET_TEXT, request.titleBlock().checkSummary());
        }
        return writer.done();
    }

    /** Long legends come in pieces, so that they can be spread over columns. */
    private List<SheetBlock> legend(Set<StyleKey> styles) {
        Legend legend = new Legend(pen, request.locale());
        List<Zone> zones = request.plan().zones().values().stream()
                .filter(zone -> zone.level().equals(request.level().id()) && shows(StyleKey.ZONE))
                .filter(zone -> request.shows(zone.shape().bounds()))
                .toList();
        List<SheetBlock> blocks = new ArrayList<>();
        List<Consumer<SheetBlock.Writer>> entries = new ArrayList<>();
        for (StyleKey style : styles) {
            if (style == StyleKey.BOOTH) {
                new BoothLegend(request).rows().forEach(row -> entries.add(writer -> legend.row(writer, row)));
            } else {
                entries.add(writer -> legend.row(writer, style));
            }
        }
        if (request.kind() == SheetKind.VISITOR) {
            String here =
                    messages.get(request.options().readerAt().isPresent() ? "draw.style.here" : "draw.style.here.free");
            entries.add(writer -> legend.here(writer, here));
        }
        Set<Service> services = Legend.services(request.level());
        if (!services.isEmpty() && shows(StyleKey.SERVICES)) {
            entries.add(writer -> legend.services(writer, services));
        }
        request.laidOver().ifPresent(overlay -> blocks.addAll(explained(overlay, legend)));
        inPieces(blocks, messages.get("sheet.legend"), entries, (writer, entry) -> entry.accept(writer));
        inPieces(blocks, messages.get("sheet.zones"), zones, legend::row);
        return blocks;
    }

    private boolean shows(StyleKey style) {
        return KindDrawing.shows(request.kind(), style);
    }

    /** What was reckoned comes before what stands. */
    private List<SheetBlock> explained(Overlay overlay, Legend legend) {
        List<SheetBlock> blocks = new ArrayList<>();
        List<Consumer<SheetBlock.Writer>> entries = new ArrayList<>();
        overlay.legend().forEach(entry -> entries.add(writer -> legend.row(writer, entry)));
        overlay.notes().forEach(note -> entries.add(writer -> writer.text(StyleKey.SHEET_HINT, note)));
        inPieces(blocks, overlay.heading(), entries, (writer, entry) -> entry.accept(writer));
        return blocks;
    }

    private <T> void inPieces(
            List<SheetBlock> blocks, String heading, List<T> entries, BiConsumer<SheetBlock.Writer, T> row) {
        for (int from = 0; from < entries.size(); ) {
            int to = Math.min(entries.size(), from + Math.min(rows.legend(), entries.size()));
            SheetBlock.Writer writer = writer();
            if (from == 0) {
                writer.text(StyleKey.SHEET_HINT, heading).skip(0.4);
            } else {
                writer.joined();
            }
            entries.subList(from, to).forEach(entry -> row.accept(writer, entry));
            blocks.add(from == 0 ? writer.done() : writer.doneJoined());
            from = to;
        }
    }

    private SheetBlock smallPrint(Set<StyleKey> styles) {
        SheetBlock.Writer writer = writer();
        if (request.plan().venue().planned()) {
            writer.text(StyleKey.SHEET_TEXT, messages.get("sheet.note.planned")).skip(0.6);
        }
        String assumed = styles.stream()
                .filter(style -> style.isAssumed() && style != StyleKey.OUTER_WALL_ASSUMED)
                .map(style -> messages.get("sheet.assumed." + style.key()))
                .distinct()
                .collect(Collectors.joining(", "));
        if (styles.contains(StyleKey.OUTER_WALL_ASSUMED)) {
            writer.text(StyleKey.SHEET_HINT, messages.get("sheet.note.sides"));
        }
        if (hasDisputedSides()) {
            writer.text(StyleKey.SHEET_HINT, messages.get("sheet.note.disputed"));
        }
        if (!assumed.isEmpty()) {
            writer.text(StyleKey.SHEET_HINT, messages.get("sheet.note.assumed", assumed));
        }
        writer.text(StyleKey.SHEET_HINT, KindBlocks.unitsNote(request, messages));
        boolean isSetOut = request.kind() == SheetKind.SETOUT;
        writer.text(StyleKey.SHEET_HINT, messages.get(isSetOut ? "sheet.note.setout" : "sheet.note.construction"));
        if (!request.titleBlock().fingerprint().isEmpty()) {
            writer.skip(0.6)
                    .text(
                            StyleKey.SHEET_HINT,
                            messages.get(
                                    "sheet.fingerprint", request.titleBlock().fingerprint()));
        }
        return writer.done();
    }

    /** Disputed walls are drawn like others, so that only words can tell. */
    private boolean hasDisputedSides() {
        return request.level().halls().stream()
                .anyMatch(hall -> hall.outlineEvidence().kind() == Evidence.Kind.DISPUTED);
    }

    private SheetBlock.Writer writer() {
        return new SheetBlock.Writer(pen, widthMm);
    }
}
