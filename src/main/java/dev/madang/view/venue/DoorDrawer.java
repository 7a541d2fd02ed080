package dev.madang.view.venue;

import dev.madang.model.Opening;
import dev.madang.model.Point;
import dev.madang.model.Vec;
import dev.madang.view.PartTool;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.scene.input.KeyCode;

/** Sets doors onto walls by clicks; they face into the hall. A typed number is the clear width from then on. */
final class DoorDrawer implements PartDrawer {

    private static final double REACH_PX = 40;

    private final VenueBoard board;
    private final PartMaker maker;
    private final TypedLength typed;
    private int width;
    private Spot last = Spot.at(0, 0);

    DoorDrawer(VenueBoard board, PartTool tool) {
        this.board = board;
        this.maker = new PartMaker(board, tool);
        this.typed = new TypedLength(board);
        this.width = maker.width();
    }

    @Override
    public void hover(Spot spot) {
        last = spot;
        show();
        board.hint(door().isPresent() ? "venue.hint.door" : "venue.hint.noWall");
    }

    @Override
    public void release(Spot spot, boolean moved) {
        last = spot;
        door().ifPresent(maker::fixture);
        show();
    }

    @Override
    public boolean key(KeyCode code) {
        return typed.takeUntilEnter(code, mm -> width = mm, this::show);
    }

    @Override
    public boolean cancel() {
        boolean any = !typed.isEmpty();
        typed.clear();
        board.show(Sketch.NONE);
        return any;
    }

    private Optional<Opening> door() {
        OptionalInt wanted = typed.millimetres();
        return onWall(board.snap().walls(), last, wanted.orElse(width), board.stepMm(last), board.mm(REACH_PX));
    }

    /** Returns the door that fits onto the nearest wall; none if no wall is near or the wall is too short. */
    static Optional<Opening> onWall(Walls walls, Spot spot, int widthMm, int stepMm, double reachMm) {
        return walls.near(spot.place(), reachMm)
                .filter(side -> side.length() >= widthMm)
                .map(side -> {
                    double half = widthMm / 2.0;
                    double along = Snap.step(side.along(spot.place()) - half, stepMm) + half;
                    Vec foot = side.at(Math.max(half, Math.min(side.length() - half, along)));
                    return new Opening(
                            Point.ofRounded(foot), widthMm, Walls.angle(walls.inwards(side, foot, spot.place())));
                });
    }

    private void show() {
        Optional<Opening> door = door();
        if (door.isEmpty()) {
            board.show(typed.isEmpty() ? Sketch.NONE : typed.on(Sketch.NONE, last.place(), () -> ""));
            return;
        }
        Opening opening = door.get();
        List<Vec> ahead = opening.approach(1_500);
        Sketch sketch = Sketch.NONE.line(opening.corners()).area(ahead);
        Vec beyond = VenueBoard.middle(ahead.get(2), ahead.get(3));
        board.show(typed.on(sketch, beyond, () -> board.metres(opening.width())));
    }
}
