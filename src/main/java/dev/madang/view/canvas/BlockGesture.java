package dev.madang.view.canvas;

import dev.madang.check.Preview;
import dev.madang.edit.AddElements;
import dev.madang.model.Bounds;
import dev.madang.model.ElementId;
import dev.madang.model.Plan;
import dev.madang.model.PlanElement;
import dev.madang.model.Point;
import dev.madang.model.Rect;
import dev.madang.model.Vec;
import dev.madang.view.DrawOptions;
import dev.madang.view.Placeable;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Draws a row or a grid of booths from its first corner; how many follows the pointer. */
final class BlockGesture implements Gesture {

    private final Board board;
    private final Placeable what;
    private final boolean isGrid;
    private final Vec corner;
    private final DrawOptions options;
    private final Plan start;
    private final Preview preview;
    private final SnapTargets targets;
    private final List<ElementId> ids = new ArrayList<>();
    private final Map<PlanElement, SceneElement> known = new HashMap<>();
    private AddElements edit = new AddElements(List.of());

    BlockGesture(Board board, Placeable what, boolean isGrid, Pointer from) {
        this.board = board;
        this.what = what;
        this.isGrid = isGrid;
        this.corner = clamped(from.place());
        this.options = board.state().options().get();
        this.start = board.plan();
        this.preview = board.session().checker().preview(board.session().check());
        this.targets = board.targets(Set.of());
    }

    @Override
    public void drag(Pointer pointer) {
        Block block = isGrid ? grid(clamped(pointer.place())) : row(clamped(pointer.place()));
        Bounds box = block.bounds();
        Snap snap = Snap.NONE;
        if (board.isSnapping(pointer)) {
            snap = board.snapper(targets)
                    .snap(new Probe(
                            box,
                            EnumSet.of(
                                    block.right() ? Probe.Side.LEFT : Probe.Side.RIGHT,
                                    block.down() ? Probe.Side.TOP : Probe.Side.BOTTOM)));
        }
        show(block.moved(snap.dx(), snap.dy()), snap);
        board.hintFor(pointer, isGrid ? "canvas.hint.grid.drag" : "canvas.hint.row.drag", block.count());
    }

    @Override
    public void release(Pointer pointer) {
        AddElements done = edit;
        board.clear();
        board.session().execute(done);
    }

    @Override
    public PointerShape shape() {
        return PointerShape.CROSS;
    }

    private Block grid(Vec to) {
        return Block.towards(
                corner,
                to,
                new Block.Pitch(
                        options.boothWidth(), options.boothDepth(), 0, options.rowsBackToBack(), options.aisleMm()));
    }

    /** A row runs where the pointer went furthest; down the page, booths turn their frontage to the side. */
    private Block row(Vec to) {
        boolean level = Math.abs(to.x() - corner.x()) >= Math.abs(to.y() - corner.y());
        int width = level ? options.boothWidth() : options.boothDepth();
        int depth = level ? options.boothDepth() : options.boothWidth();
        Block block = Block.towards(corner, to, new Block.Pitch(width, depth, 0, 0, 0));
        return level
                ? block.withColumns(Math.min(block.columns(), Block.MOST / options.rowsBackToBack()))
                        .withRows(options.rowsBackToBack())
                : block.withColumns(options.rowsBackToBack());
    }

    private void show(Block block, Snap snap) {
        List<PlanElement> booths = new ArrayList<>();
        for (Rect rect : block.booths()) {
            booths.add(NewElement.of(board, what, id(booths.size()), rect));
        }
        edit = new AddElements(booths);
        List<SceneElement> drafts = booths.stream().map(this::drawn).toList();
        List<Gap> gaps = new ArrayList<>(board.gaps(block.bounds(), targets));
        gaps.addAll(block.aisles());
        Live.Draft draft = new Live.Draft(Set.of(), drafts, 0, 0);
        Live.Measures measures = new Live.Measures(snap.guides(), gaps);
        board.show(new Live(draft, measures, preview.of(edit.apply(start)), null, note(block)));
    }

    private String note(Block block) {
        boolean hasAisles = !block.aisles().isEmpty();
        String aisle = board.formats().length(options.aisleMm());
        String key = hasAisles ? "canvas.note.grid" : "canvas.note.block";
        return board.messages().get(key, block.rows(), block.columns(), block.count(), aisle);
    }

    private ElementId id(int index) {
        while (ids.size() <= index) {
            ids.add(board.newId());
        }
        return ids.get(index);
    }

    /** Most booths are where they were a moment ago. */
    private SceneElement drawn(PlanElement booth) {
        return known.computeIfAbsent(
                booth, made -> SceneSource.element(start, made, board.messages().locale()));
    }

    private static Vec clamped(Vec place) {
        double room = Point.MAX_MM / 4.0;
        return new Vec(Math.max(-room, Math.min(room, place.x())), Math.max(-room, Math.min(room, place.y())));
    }
}
