package dev.madang.view.canvas;

import dev.madang.edit.ChangeShape;
import dev.madang.edit.PlanChange;
import dev.madang.geometry.Outlines;
import dev.madang.model.AreaElement;
import dev.madang.model.ElementId;
import dev.madang.model.Point;
import dev.madang.model.Polygon;
import dev.madang.model.Vec;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.input.KeyCode;

/**
 * Edits the corners of one outline: a drag moves a corner, a press on the middle of a side adds one, Delete removes the
 * one that was pressed last. A press elsewhere ends it.
 */
final class PointsTool implements Tool {

    private static final double GRIP_PX = 8;
    private static final int NONE = -1;

    private final Board board;
    private final ElementId id;
    private final Runnable done;
    private int chosen = NONE;

    PointsTool(Board board, ElementId id, Runnable done) {
        this.board = board;
        this.id = id;
        this.done = done;
        show(corners());
    }

    /** Tells whether the outline is still in the plan, and on the level that is seen. */
    boolean isThere() {
        return outline().isPresent();
    }

    @Override
    public PointerShape shapeAt(Pointer pointer) {
        return cornerAt(pointer.place()) != NONE || sideAt(pointer.place()) != NONE
                ? PointerShape.CROSS
                : PointerShape.ARROW;
    }

    @Override
    public void hover(Pointer pointer) {
        show(corners());
    }

    @Override
    public Press press(Pointer pointer) {
        int corner = cornerAt(pointer.place());
        int side = sideAt(pointer.place());
        if (corner != NONE) {
            chosen = corner;
            show(corners());
            return new Press(click -> {}, from -> new CornerGesture(corners(), corner));
        }
        if (side != NONE) {
            List<Point> corners = corners();
            Vec middle = Chain.middle(
                    corners.get(side).toVec(),
                    corners.get((side + 1) % corners.size()).toVec());
            corners.add(side + 1, Point.ofRounded(middle));
            chosen = side + 1;
            return new Press(click -> change(corners), from -> new CornerGesture(corners, side + 1));
        }
        done.run();
        return new SelectTool(board).press(pointer);
    }

    @Override
    public void leave() {
        board.clear();
    }

    @Override
    public boolean stepBack() {
        done.run();
        return true;
    }

    @Override
    public boolean key(KeyCode code) {
        boolean deletes = code == KeyCode.DELETE || code == KeyCode.BACK_SPACE;
        if (deletes) {
            removeChosen();
        }
        if (code == KeyCode.ENTER) {
            done.run();
        }
        return deletes || code == KeyCode.ENTER;
    }

    private void removeChosen() {
        List<Point> corners = corners();
        if (chosen != NONE && chosen < corners.size() && corners.size() > 3) {
            corners.remove(chosen);
            chosen = NONE;
            change(corners);
        } else {
            board.hint("canvas.hint.points");
        }
    }

    private void change(List<Point> corners) {
        if (isLegal(corners)) {
            board.session().execute(new ChangeShape(id, new Polygon(corners)));
        } else {
            board.hint("canvas.hint.crossing");
        }
        if (isThere()) {
            show(corners());
        }
    }

    private static boolean isLegal(List<Point> corners) {
        return Chain.doubledArea(corners) != 0 && Outlines.isSimple(new Polygon(corners));
    }

    private Optional<Polygon> outline() {
        return board.scene()
                .get(id)
                .map(element -> element.element().shape())
                .filter(Polygon.class::isInstance)
                .map(Polygon.class::cast);
    }

    private List<Point> corners() {
        return new ArrayList<>(outline().map(Polygon::points).orElse(List.of()));
    }

    private int cornerAt(Vec place) {
        List<Point> corners = corners();
        for (int i = 0; i < corners.size(); i++) {
            if (corners.get(i).toVec().distanceTo(place) <= board.mm(GRIP_PX)) {
                return i;
            }
        }
        return NONE;
    }

    private int sideAt(Vec place) {
        List<Vec> middles = middles(corners());
        for (int i = 0; i < middles.size(); i++) {
            if (middles.get(i).distanceTo(place) <= board.mm(GRIP_PX)) {
                return i;
            }
        }
        return NONE;
    }

    private static List<Vec> middles(List<Point> corners) {
        List<Vec> middles = new ArrayList<>();
        for (int i = 0; i < corners.size(); i++) {
            middles.add(Chain.middle(
                    corners.get(i).toVec(),
                    corners.get((i + 1) % corners.size()).toVec()));
        }
        return middles;
    }

    private void show(List<Point> corners) {
        board.show(Live.sketched(pencil(corners), List.of()));
        board.hint("canvas.hint.points");
    }

    private Pencil pencil(List<Point> corners) {
        List<Pencil.Spot> spots = new ArrayList<>();
        middles(corners).forEach(middle -> spots.add(new Pencil.Spot(middle, Pencil.Spot.Kind.BETWEEN)));
        for (int i = 0; i < corners.size(); i++) {
            spots.add(new Pencil.Spot(
                    corners.get(i).toVec(), i == chosen ? Pencil.Spot.Kind.CHOSEN : Pencil.Spot.Kind.CORNER));
        }
        return new Pencil(List.of(), spots, List.of());
    }

    /** Drags one corner. */
    private final class CornerGesture implements Gesture {

        private final List<Point> corners;
        private final int index;

        CornerGesture(List<Point> corners, int index) {
            this.corners = new ArrayList<>(corners);
            this.index = index;
        }

        @Override
        public void drag(Pointer pointer) {
            Vec before = corners.get(Math.floorMod(index - 1, corners.size())).toVec();
            PointCatch.Caught at = PointCatch.at(board, pointer, Set.of(id));
            Vec place = pointer.shift() ? Bearing.stepped(before, pointer.place()) : at.at();
            corners.set(index, Point.ofRounded(place));
            if (!isLegal(corners)) {
                board.show(Live.sketched(pencil(corners), at.guides()));
                board.hint("canvas.hint.crossing");
                return;
            }
            showDraft(at);
            board.hintFor(pointer, "canvas.hint.points.drag");
        }

        private void showDraft(PointCatch.Caught at) {
            AreaElement area = (AreaElement) board.scene().get(id).orElseThrow().element();
            Polygon outline = new Polygon(corners);
            PlanChange change = new ChangeShape(id, outline).apply(board.plan());
            SceneElement draft = SceneSource.element(
                    board.plan(), area.withShape(outline), board.messages().locale());
            List<Vec> sides = List.of(
                    corners.get(Math.floorMod(index - 1, corners.size())).toVec(),
                    corners.get(index).toVec(),
                    corners.get((index + 1) % corners.size()).toVec());
            Pencil pencil = pencil(corners);
            board.show(new Live(
                    new Live.Draft(Set.of(id), List.of(draft), 0, 0),
                    new Live.Measures(at.guides(), List.of()),
                    board.session().checker().preview(board.session().check()).of(change),
                    null,
                    board.formats().exactArea(outline.areaMm2()),
                    new Pencil(List.of(), pencil.spots(), Chain.lengths(sides, board.formats()))));
        }

        @Override
        public void release(Pointer pointer) {
            board.clear();
            change(corners);
        }

        @Override
        public PointerShape shape() {
            return PointerShape.CROSS;
        }
    }
}
