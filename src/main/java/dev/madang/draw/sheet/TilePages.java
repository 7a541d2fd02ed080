package dev.madang.draw.sheet;

import dev.madang.draw.DrawItem;
import dev.madang.draw.DrawItem.Text.Align;
import dev.madang.draw.Drawing;
import dev.madang.draw.StyleKey;
import dev.madang.draw.paper.Cut;
import dev.madang.draw.paper.Paper;
import dev.madang.draw.paper.SheetRequest;
import dev.madang.model.Bounds;
import dev.madang.model.Vec;
import dev.madang.text.Formats;
import dev.madang.text.Messages;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a large sheet into pages: a key plan first, then row by row each page with marks where to cut it, where its
 * neighbours go, and its name.
 */
final class TilePages {

    private static final double MARK_FROM_MM = 1;
    private static final double MARK_TO_MM = 5;
    private static final double NAME_MM = 3;
    private static final double NEIGHBOUR_MM = 2.2;
    private static final double KEY_SHARE = 0.62;
    private static final double CALIBRATION_MM = 100;

    private final SheetRequest request;
    private final Sheet whole;
    private final TileGrid grid;
    private final SheetPen pen;
    private final Messages messages;
    private final String chapter;

    TilePages(SheetRequest request, Sheet whole, TileGrid grid, SheetPen pen) {
        this.request = request;
        this.whole = whole;
        this.grid = grid;
        this.pen = pen;
        this.messages = Messages.of(request.locale());
        this.chapter = request.level().name().in(request.locale());
    }

    List<SheetPage> pages() {
        List<SheetPage> pages = new ArrayList<>();
        pages.add(new SheetPage(keyPage(), messages.get("sheet.keyPlan"), false, chapter));
        for (int row = 0; row < grid.rows(); row++) {
            for (int column = 0; column < grid.columns(); column++) {
                boolean hasFloor = grid.seen(column, row).sharesInterior(whole.floor());
                pages.add(new SheetPage(tile(column, row), TileGrid.name(column, row), hasFloor, chapter));
            }
        }
        return pages;
    }

    private Sheet tile(int column, int row) {
        Bounds seen = grid.seen(column, row);
        Placing placing = grid.placing(column, row);
        List<DrawItem> items = new ArrayList<>();
        for (DrawItem item : whole.drawing().items()) {
            if (item.style() == StyleKey.FLOOR || item.bounds().touches(seen)) {
                items.add(placing.place(item));
            }
        }
        Cut cut = new Cut(grid.window(), items.size());
        items.addAll(marks(column, row));
        return page(items, placing.place(whole.floor()), cut);
    }

    private Sheet page(List<DrawItem> items, Bounds floor, @Nullable Cut cut) {
        Paper paper = grid.paper();
        return new Sheet(
                new Drawing(new Bounds(0, 0, paper.widthMm(), paper.heightMm()), items),
                paper,
                whole.scale(),
                floor,
                whole.title(),
                whole.locale(),
                whole.date(),
                cut);
    }

    private List<DrawItem> marks(int column, int row) {
        Bounds window = grid.window();
        List<DrawItem> items = new ArrayList<>();
        for (double x : new double[] {window.minX(), window.maxX()}) {
            items.addAll(upright(x));
        }
        for (double y : new double[] {window.minY(), window.maxY()}) {
            items.addAll(level(y));
        }
        if (column + 1 < grid.columns()) {
            double x = window.maxX() - grid.overlapMm();
            items.addAll(upright(x));
            Vec at = new Vec(x - 0.8, window.minY() - MARK_FROM_MM);
            items.add(name(TileGrid.name(column + 1, row), at, Align.END));
        }
        if (row + 1 < grid.rows()) {
            double y = window.maxY() - grid.overlapMm();
            items.addAll(level(y));
            items.add(name(TileGrid.name(column, row + 1), new Vec(window.maxX() + 0.8, y - 0.8), Align.START));
        }
        String name = TileGrid.name(column, row);
        Vec corner = new Vec(window.minX() + MARK_FROM_MM, window.maxY() + TileGrid.BAND_MM - 1.6);
        items.add(pen.text(StyleKey.SHEET_TITLE, NAME_MM, corner, Align.START, name));
        String words =
                messages.get("sheet.tile", whole.title(), chapter, whole.scale().toString());
        Vec beside = corner.plus(NAME_MM * 3, 0);
        items.add(pen.text(StyleKey.SHEET_HINT, NEIGHBOUR_MM, beside, Align.START, words));
        return items;
    }

    /** Marks above and below the window. */
    private List<DrawItem> upright(double x) {
        Bounds window = grid.window();
        return List.of(
                SheetPen.line(StyleKey.SHEET_LINE, x, window.minY() - MARK_TO_MM, x, window.minY() - MARK_FROM_MM),
                SheetPen.line(StyleKey.SHEET_LINE, x, window.maxY() + MARK_FROM_MM, x, window.maxY() + MARK_TO_MM));
    }

    /** Marks beside the window. */
    private List<DrawItem> level(double y) {
        Bounds window = grid.window();
        return List.of(
                SheetPen.line(StyleKey.SHEET_LINE, window.minX() - MARK_TO_MM, y, window.minX() - MARK_FROM_MM, y),
                SheetPen.line(StyleKey.SHEET_LINE, window.maxX() + MARK_FROM_MM, y, window.maxX() + MARK_TO_MM, y));
    }

    private DrawItem name(String name, Vec at, Align align) {
        return pen.text(StyleKey.SHEET_HINT, NEIGHBOUR_MM, at, align, name);
    }

    private Sheet keyPage() {
        Bounds frame = grid.window();
        List<DrawItem> items = new ArrayList<>();
        double y = frame.minY();
        for (String line : words()) {
            StyleKey style = items.isEmpty() ? StyleKey.SHEET_TITLE : StyleKey.SHEET_TEXT;
            double size = pen.size(style);
            for (String piece : pen.wrapped(style, size, line, frame.width())) {
                y += size * 1.35;
                items.add(pen.text(style, size, new Vec(frame.minX(), y), Align.START, piece));
            }
            y += size * 0.5;
        }
        items.addAll(calibration(frame.minX(), frame.maxY() - 2));
        Bounds room = new Bounds(
                frame.minX(), y + 4, frame.maxX(), Math.max(frame.maxY() - 12, y + frame.height() * KEY_SHARE / 2));
        items.addAll(keyPlan(room));
        return page(items, new Bounds(0, 0, 0, 0), null);
    }

    private List<String> words() {
        Formats formats = new Formats(request.locale());
        String size = formats.decimal(grid.widthMm(), 0) + " × " + formats.decimal(grid.heightMm(), 0) + " mm";
        return List.of(
                whole.title(),
                chapter,
                messages.get(
                        "sheet.tiles.made",
                        grid.count(),
                        grid.paper().name(),
                        size,
                        whole.scale().toString()),
                messages.get("sheet.tiles.how", formats.decimal(grid.overlapMm(), 1)));
    }

    private List<DrawItem> calibration(double x, double y) {
        double hint = pen.size(StyleKey.SHEET_HINT);
        Vec words = new Vec(x + CALIBRATION_MM + 3, y + hint * 0.35);
        return List.of(
                SheetPen.line(StyleKey.SHEET_LINE, x, y, x + CALIBRATION_MM, y),
                SheetPen.line(StyleKey.SHEET_LINE, x, y - 1.5, x, y + 1.5),
                SheetPen.line(StyleKey.SHEET_LINE, x + CALIBRATION_MM, y - 1.5, x + CALIBRATION_MM, y + 1.5),
                pen.text(StyleKey.SHEET_HINT, hint, words, Align.START, messages.get("sheet.calibration")));
    }

    /** The whole sheet in small, with the pages where they lie on it. */
    private List<DrawItem> keyPlan(Bounds room) {
        Bounds floor = request.level().floor().bounds();
        int scale = whole.scale().denominator();
        double left = floor.minX() - whole.floor().minX() * scale;
        double top = floor.minY() - whole.floor().minY() * scale;
        Placing toModel = new Placing(1.0 / scale, left, top);
        Bounds sheet = toModel.place(new Bounds(0, 0, grid.widthMm(), grid.heightMm()));
        KeyPlan key = new KeyPlan(pen, request.level(), request.locale(), sheet, room);
        List<DrawItem> items = new ArrayList<>(List.of(key.shade()));
        items.addAll(key.ground());
        for (int row = 0; row < grid.rows(); row++) {
            for (int column = 0; column < grid.columns(); column++) {
                Bounds box = key.place(toModel.place(grid.seen(column, row)));
                items.add(SheetPen.box(StyleKey.SHEET_FRAME, box));
                double size = Math.min(pen.grown(6), box.height() / 3);
                Vec at = new Vec(box.center().x(), box.center().y() + size * 0.37);
                items.add(pen.text(StyleKey.SHEET_TITLE, size, at, Align.MIDDLE, TileGrid.name(column, row)));
            }
        }
        items.addAll(key.names());
        return items;
    }
}
