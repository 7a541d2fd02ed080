package dev.madang.view.canvas;

import dev.madang.edit.AddElements;
import dev.madang.geometry.Outlines;
import dev.madang.model.Bounds;
import dev.madang.model.Point;
import dev.madang.model.Polygon;
import dev.madang.model.Rect;
import dev.madang.model.Shape;
import dev.madang.model.Vec;
import dev.madang.view.Placeable;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.scene.input.KeyCode;

/**
 * Draws an outline corner by corner. A click on the first corner, a double click or Enter closes it; Backspace takes
 * back a corner; a typed length sets the next side in the direction of the pointer; Shift keeps to steps of 45 degrees.
 */
final class OutlineTool extends ClickTool {

    private static final double CLOSE_PX = 8;

    private final Board board;
    private final Placeable what;
    private final List<Point> corners = new ArrayList<>();

    OutlineTool(Board board, Placeable what) {
        super(board);
        this.board = board;
        this.what = what;
    }

    @Override
    void show(Pointer pointer) {
        PointCatch.Caught next = next(pointer);
        if (corners.isEmpty()) {
            board.show(Live.sketched(new Pencil(List.of(), next.spots(), List.of()), next.guides()));
            board.hintFor(pointer, "canvas.hint.outline");
            return;
        }
        board.show(Live.sketched(pencil(next), next.guides()));
        String side = board.formats().length(Math.rint(end().distanceTo(next.at())));
        String text = board.typing().isEmpty() ? side : board.typing().text();
        board.hintFor(pointer, "canvas.hint.outline.next", text);
    }

    @Override
    public void leave() {
        corners.clear();
        board.clear();
    }

    @Override
    public boolean isUnderWay() {
        return !corners.isEmpty();
    }

    @Override
    public boolean stepBack() {
        boolean any = isUnderWay();
        leave();
        return any;
    }

    @Override
    public boolean key(KeyCode code) {
        if (!isUnderWay() || (code != KeyCode.BACK_SPACE && code != KeyCode.ENTER)) {
            return false;
        }
        if (code == KeyCode.BACK_SPACE) {
            corners.remove(corners.size() - 1);
            showAgain();
        } else {
            close();
        }
        return true;
    }

    @Override
    void takeTyped(Pointer pointer) {
        add(next(pointer).point());
        board.typing().clear();
        show(pointer);
    }

    @Override
    void click(Pointer pointer) {
        Point at = next(pointer).point();
        if (corners.size() >= 2 && (isFirst(pointer) || at.equals(corners.get(corners.size() - 1)))) {
            close();
        } else {
            add(at);
            show(pointer);
        }
    }

    private void add(Point at) {
        if (corners.isEmpty() || !at.equals(corners.get(corners.size() - 1))) {
            corners.add(at);
        }
    }

    private boolean isFirst(Pointer pointer) {
        return corners.size() >= 3 && corners.get(0).toVec().distanceTo(pointer.place()) <= board.mm(CLOSE_PX);
    }

    private PointCatch.Caught next(Pointer pointer) {
        return corners.isEmpty() ? PointCatch.at(board, pointer) : next(pointer, end());
    }

    private Vec end() {
        return corners.get(corners.size() - 1).toVec();
    }

    private Pencil pencil(PointCatch.Caught next) {
        List<Vec> line = new ArrayList<>(corners.stream().map(Point::toVec).toList());
        line.add(next.at());
        List<Pencil.Spot> spots = new ArrayList<>(next.spots());
        corners.forEach(corner -> spots.add(new Pencil.Spot(corner.toVec(), Pencil.Spot.Kind.CORNER)));
        List<Pencil.Caption> captions = new ArrayList<>(Chain.lengths(line, board.formats()));
        if (line.size() > 2) {
            captions.add(0, Chain.area(line, board.formats()));
        }
        return new Pencil(List.of(new Pencil.Stroke(line, line.size() > 2)), spots, captions);
    }

    private void close() {
        if (corners.size() < 3 || Chain.doubledArea(corners) == 0) {
            return;
        }
        Polygon outline = new Polygon(corners);
        if (!Outlines.isSimple(outline)) {
            board.hint("canvas.hint.crossing");
            return;
        }
        Shape shape = upright(outline);
        var element = NewElement.of(board, what, board.newId(), shape);
        leave();
        board.session().execute(new AddElements(List.of(element)));
    }

    /** Four right corners are a rectangle, whose sides can be typed. */
    private static Shape upright(Polygon outline) {
        Bounds box = outline.bounds();
        Rect rect = Rect.ofRounded(box);
        boolean same =
                outline.points().size() == 4 && Set.copyOf(outline.corners()).equals(Set.copyOf(rect.corners()));
        return same ? rect : outline;
    }
}
