package dev.madang.view.canvas;

import dev.madang.model.Bounds;
import dev.madang.view.Viewport;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Group;

/**
 * The picture cut into tiles. All are painted through the one view at which the picture was begun; while that view is
 * panned they are only moved, and nothing is painted but what comes in.
 *
 * <p>Each tile lies on whole device pixels, so that no seam can be seen.
 */
final class Mosaic {

    /** Tiles across and down the window. More of them cost time where all is painted, fewer where one comes in. */
    private static final int ACROSS = 4;

    /** Tiles grow in steps, because each new size costs new buffers. */
    private static final double STEP_PX = 32;

    /** Parts of a device pixel that are taken for an error of rounding. */
    private static final double NEARLY = 1e-3;

    /** Farther than this from where the picture was begun, it is begun anew: the error of rounding grows. */
    private static final double FARTHEST_PX = 1e6;

    private static final List<SceneElement> NOBODY = List.of();

    private final Group node = new Group();
    private final Map<Cell, Tile> tiles = new HashMap<>();
    private final Deque<Tile> spare = new ArrayDeque<>();
    private Viewport start = new Viewport(1, 0, 0);
    private Pixels pixels = new Pixels(1);
    private double width;
    private double height;
    private double tileWidth = STEP_PX;
    private double tileHeight = STEP_PX;
    private double shiftX;
    private double shiftY;
    private double lastX;
    private double lastY;

    /**
     * Where a tile lies among the others.
     *
     * @param column from the left edge of the view at which the picture was begun
     * @param row from its upper edge
     */
    record Cell(int column, int row) {}

    /**
     * Columns and rows, all ends included.
     *
     * @param left the first column
     * @param top the first row
     * @param right the last column
     * @param bottom the last row
     */
    private record Span(int left, int top, int right, int bottom) {

        boolean contains(Cell cell) {
            return cell.column >= left && cell.column <= right && cell.row >= top && cell.row <= bottom;
        }

        Span grown() {
            return new Span(left - 1, top - 1, right + 1, bottom + 1);
        }

        Stream<Cell> cells() {
            List<Cell> cells = new ArrayList<>();
            for (int row = top; row <= bottom; row++) {
                for (int column = left; column <= right; column++) {
                    cells.add(new Cell(column, row));
                }
            }
            return cells.stream();
        }
    }

    Group node() {
        return node;
    }

    /** Returns the view through which all tiles are painted. */
    Viewport start() {
        return start;
    }

    void resize(double newWidth, double newHeight) {
        width = newWidth;
        height = newHeight;
    }

    /** Begins the picture anew at a view: nothing of it is painted. */
    void beginAt(Viewport view, Pixels devicePixels) {
        start = view;
        pixels = devicePixels;
        tileWidth = side(width);
        tileHeight = side(height);
        shiftX = 0;
        shiftY = 0;
        lastX = 0;
        lastY = 0;
        tiles.values().forEach(Tile::soil);
        place();
    }

    /** Moves the tiles to where another view shows them; false if it shows another picture, which is to be begun. */
    boolean moveTo(Viewport view, Pixels devicePixels) {
        double perMm = start.scalePxPerMm() * pixels.perUnit();
        double dx = (start.originX() - view.originX()) * perMm;
        double dy = (start.originY() - view.originY()) * perMm;
        boolean isSame = view.scalePxPerMm() == start.scalePxPerMm()
                && devicePixels.equals(pixels)
                && isWhole(dx)
                && isWhole(dy);
        if (!isSame) {
            return false;
        }
        lastX = shiftX;
        lastY = shiftY;
        shiftX = Math.rint(dx) / pixels.perUnit();
        shiftY = Math.rint(dy) / pixels.perUnit();
        if (shiftX != lastX || shiftY != lastY) {
            place();
        }
        return true;
    }

    /** What lies in a box of the level must be painted anew, and what spills over its edges. */
    void soil(Bounds box, double spillPx) {
        Bounds px = new Bounds(
                        start.toScreenX(box.minX()),
                        start.toScreenY(box.minY()),
                        start.toScreenX(box.maxX()),
                        start.toScreenY(box.maxY()))
                .grown(spillPx);
        tiles.values().forEach(tile -> tile.soil(px));
    }

    /** What had to be painted before all was ready for it must be painted anew. */
    void soil(Predicate<Tile.Lack> lacks) {
        tiles.values().stream().filter(tile -> lacks.test(tile.lack())).forEach(Tile::soil);
    }

    /** Returns the tiles in view of which something must be painted. */
    List<Tile> stale() {
        return inView().filter(Tile::isStale).toList();
    }

    /** Tells whether something in view was painted before all was ready for it. */
    boolean isSeen(Predicate<Tile.Lack> lacks) {
        return inView().anyMatch(tile -> lacks.test(tile.lack()));
    }

    /**
     * Returns a tile that will come into view if the view goes on as it was moved last, and of which something must be
     * painted; empty if there is none.
     */
    Optional<Tile> ahead() {
        Span seen = span();
        Span next = new Span(
                shiftX > lastX ? seen.left - 1 : seen.left,
                shiftY > lastY ? seen.top - 1 : seen.top,
                shiftX < lastX ? seen.right + 1 : seen.right,
                shiftY < lastY ? seen.bottom + 1 : seen.bottom);
        return next.cells()
                .filter(cell -> !seen.contains(cell))
                .map(this::tile)
                .filter(Tile::isStale)
                .findFirst();
    }

    /** Returns the part of the level that the tiles in view show. */
    Bounds reach() {
        Span seen = span();
        return model(new Bounds(
                seen.left * tileWidth,
                seen.top * tileHeight,
                (seen.right + 1) * tileWidth,
                (seen.bottom + 1) * tileHeight));
    }

    /** Returns the part of the level that lies in a box of pixels of the view at which the picture was begun. */
    Bounds model(Bounds px) {
        return Bounds.between(start.toModel(px.minX(), px.minY()), start.toModel(px.maxX(), px.maxY()));
    }

    /** Returns for each of some tiles which elements may be seen in it, in their order. */
    List<List<SceneElement>> shares(List<Tile> some, List<SceneElement> elements) {
        Span around = span().grown();
        int columns = around.right - around.left + 1;
        int rows = around.bottom - around.top + 1;
        List<List<SceneElement>> shares = Stream.generate(() -> NOBODY)
                .limit((long) columns * rows)
                .collect(Collectors.toCollection(ArrayList::new));
        for (Tile tile : some) {
            shares.set(index(tile.cell(), around), new ArrayList<>());
        }
        for (SceneElement element : elements) {
            Bounds reach = element.reach();
            double spillPx = element.spillPx();
            int left = Math.max(around.left, column(start.toScreenX(reach.minX()) - spillPx));
            int right = Math.min(around.right, column(start.toScreenX(reach.maxX()) + spillPx));
            int top = Math.max(around.top, row(start.toScreenY(reach.minY()) - spillPx));
            int bottom = Math.min(around.bottom, row(start.toScreenY(reach.maxY()) + spillPx));
            for (int row = top; row <= bottom; row++) {
                for (int column = left; column <= right; column++) {
                    List<SceneElement> share = shares.get(index(new Cell(column, row), around));
                    if (share != NOBODY) {
                        share.add(element);
                    }
                }
            }
        }
        return some.stream().map(tile -> shares.get(index(tile.cell(), around))).toList();
    }

    /** Returns where a cell stands when those of a span are counted row by row. */
    private static int index(Cell cell, Span span) {
        return (cell.row - span.top) * (span.right - span.left + 1) + cell.column - span.left;
    }

    /** Brings all tiles in view to where they belong, and takes those far away to be used elsewhere. */
    private void place() {
        Span seen = span();
        Span kept = seen.grown();
        Iterator<Tile> each = tiles.values().iterator();
        while (each.hasNext()) {
            Tile tile = each.next();
            if (!kept.contains(tile.cell())) {
                tile.hide();
                spare.push(tile);
                each.remove();
            }
        }
        seen.cells().forEach(this::tile);
        tiles.values().forEach(tile -> tile.place(shiftX, shiftY, seen.contains(tile.cell())));
    }

    private Tile tile(Cell cell) {
        Tile known = tiles.get(cell);
        if (known == null) {
            known = spare.isEmpty() ? newTile() : spare.pop();
            known.become(cell, box(cell));
            tiles.put(cell, known);
        } else if (!known.box().equals(box(cell))) {
            known.become(cell, box(cell));
        }
        return known;
    }

    private Tile newTile() {
        Tile tile = new Tile();
        node.getChildren().add(tile.node());
        return tile;
    }

    private Stream<Tile> inView() {
        return span().cells().map(this::tile);
    }

    private Bounds box(Cell cell) {
        double left = cell.column * tileWidth;
        double top = cell.row * tileHeight;
        return new Bounds(left, top, left + tileWidth, top + tileHeight);
    }

    /** Returns what is in view. */
    private Span span() {
        return new Span(column(-shiftX), row(-shiftY), lastColumn(width - shiftX), lastRow(height - shiftY));
    }

    private int column(double px) {
        return Math.toIntExact(Math.round(Math.floor(px / tileWidth)));
    }

    private int row(double px) {
        return Math.toIntExact(Math.round(Math.floor(px / tileHeight)));
    }

    private int lastColumn(double px) {
        return Math.toIntExact(Math.round(Math.ceil(px / tileWidth))) - 1;
    }

    private int lastRow(double px) {
        return Math.toIntExact(Math.round(Math.ceil(px / tileHeight))) - 1;
    }

    private double side(double length) {
        double steps = Math.max(1, Math.ceil(length / ACROSS / STEP_PX));
        return Math.ceil(steps * STEP_PX * pixels.perUnit()) / pixels.perUnit();
    }

    private static boolean isWhole(double devicePx) {
        return Math.abs(devicePx) < FARTHEST_PX && Math.abs(devicePx - Math.rint(devicePx)) < NEARLY;
    }
}
