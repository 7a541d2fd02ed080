package dev.madang.draw.sheet;

import dev.madang.draw.StyleKey;
import dev.madang.draw.kind.HallFigures;
import dev.madang.draw.paper.Datum;
import dev.madang.draw.paper.DatumText;
import dev.madang.draw.paper.SafetyStatement;
import dev.madang.draw.paper.SheetKind;
import dev.madang.draw.paper.SheetRequest;
import dev.madang.draw.paper.TitleBlock;
import dev.madang.model.BuildKind;
import dev.madang.model.Hall;
import dev.madang.model.PartRef;
import dev.madang.text.EnumKeys;
import dev.madang.text.Formats;
import dev.madang.text.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** The parts of a title block that only one kind of sheet has. */
final class KindBlocks {

    private final SheetRequest request;
    private final SheetPen pen;
    private final Supplier<SheetBlock.Writer> writer;
    private final Messages messages;
    private final Formats formats;

    KindBlocks(SheetRequest request, SheetPen pen, Supplier<SheetBlock.Writer> writer) {
        this.request = request;
        this.pen = pen;
        this.writer = writer;
        this.messages = Messages.of(request.locale());
        this.formats = new Formats(request.locale());
    }

    /** Tells whether the reader of a kind is told counts and areas. */
    static boolean tellsFigures(SheetKind kind) {
        return kind != SheetKind.VISITOR && kind != SheetKind.SETOUT && kind != SheetKind.TECHNICAL;
    }

    /** Tells whether the reader of a kind is told what was handed out before. */
    static boolean tellsRevisions(SheetKind kind) {
        return kind != SheetKind.VISITOR;
    }

    /** Returns what stands before the legend. */
    List<SheetBlock> blocks() {
        return switch (request.kind()) {
            case SALES -> prices();
            case TECHNICAL -> halls();
            case SAFETY -> request.options().statement().map(this::safety).orElse(List.of());
            case SETOUT -> List.of(datum());
            default -> List.of();
        };
    }

    /** What a unit costs by build kind; kinds without a price are counted alone. */
    private List<SheetBlock> prices() {
        SheetBlock.Writer block = writer.get().text(StyleKey.SHEET_HINT, messages.get("sheet.prices"));
        var terms = request.plan().terms();
        new BoothLegend(request).byKind().forEach((BuildKind kind, Integer count) -> {
            String name = messages.get("sheet.counted", kind.name().in(request.locale()), formats.count(count));
            String price = kind.price() == 0
                    ? messages.get("sheet.price.none")
                    : messages.get(
                            "sheet.price",
                            formats.money(kind.price(), terms.currency()),
                            formats.exactArea(terms.unitAreaMm2()));
            block.entry(name, price);
        });
        return List.of(block.done());
    }

    private List<SheetBlock> halls() {
        HallFigures figures = new HallFigures(request.level(), request.locale());
        List<SheetBlock> blocks = new ArrayList<>();
        for (Hall hall : request.level().halls()) {
            boolean isLeased =
                    request.plan().leased().contains(new PartRef(request.level().id(), hall.id()));
            if (isLeased && request.shows(hall.outline().bounds())) {
                SheetBlock.Writer block = writer.get();
                figures.entries(hall).forEach(entry -> block.entry(entry.label(), entry.value()));
                blocks.add(block.done());
            }
        }
        return blocks;
    }

    private List<SheetBlock> safety(SafetyStatement said) {
        List<SheetBlock> blocks = new ArrayList<>();
        table(messages.get("sheet.safety.figures"), said.figures(), blocks);
        table(messages.get("sheet.safety.books"), said.books(), blocks);
        SheetBlock.Writer notes = writer.get();
        said.notes().forEach(note -> notes.text(StyleKey.SHEET_HINT, note).skip(0.6));
        blocks.add(notes.done());
        return blocks;
    }

    private void table(String heading, List<TitleBlock.Entry> entries, List<SheetBlock> blocks) {
        if (!entries.isEmpty()) {
            SheetBlock.Writer block = writer.get().text(StyleKey.SHEET_HINT, heading);
            entries.forEach(entry -> block.entry(entry.label(), entry.value()));
            blocks.add(block.done());
        }
    }

    private SheetBlock datum() {
        Datum datum = request.datum();
        return writer.get()
                .text(StyleKey.SHEET_HINT, messages.get("sheet.datum"))
                .text(StyleKey.SHEET_TEXT, DatumText.of(datum, request.level(), messages))
                .skip(0.6)
                .text(StyleKey.SHEET_HINT, messages.get("sheet.datum.axes"))
                .done();
    }

    /** Returns the table of numbers that stand in place of labels; a line where it is elsewhere, or nothing helps. */
    List<SheetBlock> keys(LabelKeys keys) {
        List<SheetBlock> blocks = new ArrayList<>();
        if (!keys.entries().isEmpty()) {
            SheetBlock.Writer block = writer.get().text(StyleKey.SHEET_HINT, messages.get("sheet.keys"));
            if (keys.fitsOnSheet()) {
                double size = pen.size(StyleKey.SHEET_TEXT) * 0.92;
                keys.entries()
                        .forEach(entry -> block.text(
                                StyleKey.SHEET_TEXT, size, messages.get("sheet.key", entry.key(), entry.words()), 0));
            } else {
                block.text(
                        StyleKey.SHEET_TEXT,
                        messages.get("sheet.keys.behind", keys.entries().size()));
            }
            blocks.add(block.done());
        }
        if (keys.unlabelled() > 0 || keys.leftOut() > 0) {
            SheetBlock.Writer block = writer.get();
            if (keys.unlabelled() > 0) {
                block.text(StyleKey.SHEET_HINT, messages.get("sheet.keys.none", keys.unlabelled()));
            }
            if (keys.leftOut() > 0) {
                block.text(StyleKey.SHEET_HINT, messages.get("sheet.keys.figures", keys.leftOut()));
            }
            blocks.add(block.done());
        }
        return blocks;
    }

    /** Returns the note that says in which unit the lengths on a sheet are. */
    static String unitsNote(SheetRequest request, Messages messages) {
        return request.kind() == SheetKind.SETOUT
                ? messages.get("sheet.units.setout")
                : messages.get("sheet.units", messages.get(EnumKeys.of("units", messages.units())));
    }
}
