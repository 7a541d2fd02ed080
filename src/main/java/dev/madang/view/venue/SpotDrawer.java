package dev.madang.view.venue;

import dev.madang.model.Fixture;
import dev.madang.model.Level;
import dev.madang.model.Point;
import dev.madang.model.Rect;
import dev.madang.model.Vec;
import dev.madang.view.PartTool;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.ToDoubleFunction;
import javafx.scene.input.KeyCode;

/**
 * Sets down something of the size that the last of its kind has. What stands near a wall stands with its back to it; a
 * column lines up with other columns. A typed number is the length of both sides from then on.
 */
final class SpotDrawer implements PartDrawer {

    private static final double WALL_PX = 18;

    private final VenueBoard board;
    private final PartTool tool;
    private final PartMaker maker;
    private final TypedLength typed;
    private int width;
    private int depth;
    private Spot last = Spot.at(0, 0);

    SpotDrawer(VenueBoard board, PartTool tool) {
        this.board = board;
        this.tool = tool;
        this.maker = new PartMaker(board, tool);
        this.typed = new TypedLength(board);
        this.width = maker.width();
        this.depth = maker.depth();
    }

    @Override
    public void hover(Spot spot) {
        last = spot;
        show();
        board.hint("venue.hint.spot");
    }

    @Override
    public void release(Spot spot, boolean moved) {
        last = spot;
        maker.fixture(place());
        show();
    }

    @Override
    public boolean key(KeyCode code) {
        return typed.takeUntilEnter(code, this::makeSquare, this::show);
    }

    private void makeSquare(int side) {
        width = side;
        depth = side;
    }

    @Override
    public boolean cancel() {
        boolean any = !typed.isEmpty();
        typed.clear();
        board.show(Sketch.NONE);
        return any;
    }

    private Rect place() {
        OptionalInt side = typed.millimetres();
        int w = side.orElse(width);
        int d = side.orElse(depth);
        boolean freeStanding = tool == PartTool.COLUMN || tool == PartTool.UTILITY_POINT || last.free();
        if (freeStanding) {
            return centred(w, d);
        }
        Walls walls = board.snap().walls();
        return walls.near(last.place(), board.mm(WALL_PX))
                .map(wall -> againstWall(walls, wall, w, d))
                .orElseGet(() -> centred(w, d));
    }

    private Rect centred(int w, int d) {
        double x = lined(last.place().x(), Vec::x);
        double y = lined(last.place().y(), Vec::y);
        Point at = Point.ofRounded(x - w / 2.0, y - d / 2.0);
        return Rect.of(at.x(), at.y(), w, d);
    }

    /** Returns the coordinate of a like thing that is near, else the next line of the grid. */
    private double lined(double at, ToDoubleFunction<Vec> axis) {
        Level level = board.level();
        OptionalDouble line = last.free()
                ? OptionalDouble.empty()
                : level.fixtures().stream()
                        .filter(fixture -> fixture.kind() == tool.fixture())
                        .map(Fixture::place)
                        .filter(Rect.class::isInstance)
                        .mapToDouble(place -> axis.applyAsDouble(((Rect) place).center()))
                        .filter(other -> Math.abs(other - at) <= board.mm(VenueBoard.SNAP_PX))
                        .findFirst();
        return line.isPresent() ? line.getAsDouble() : Snap.step(at, board.stepMm(last));
    }

    private Rect againstWall(Walls walls, Side wall, int w, int d) {
        double half = w / 2.0;
        double along = Snap.step(wall.along(last.place()), board.stepMm(last));
        Vec foot = wall.at(Math.max(half, Math.min(Math.max(half, wall.length() - half), along)));
        Vec inwards = walls.inwards(wall, foot, last.place());
        // The rectangle's own y axis points into the hall, so its own x axis runs along the wall.
        Vec x = new Vec(inwards.y(), -inwards.x());
        Point corner = Point.ofRounded(foot.plus(-x.x() * half, -x.y() * half));
        return new Rect(corner, w, d, Walls.angle(x));
    }

    private void show() {
        Rect place = place();
        Vec below = new Vec(place.center().x(), place.bounds().maxY());
        Sketch sketch = Sketch.NONE.area(place.corners());
        board.show(typed.on(
                sketch,
                below,
                () -> board.withGround(
                        tool.fixture(),
                        place,
                        board.messages()
                                .get("venue.sketch.size", board.metres(place.width()), board.metres(place.depth())))));
    }
}
