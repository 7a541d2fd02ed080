package dev.madang.view.canvas;

import dev.madang.model.ElementId;
import dev.madang.model.Exhibitor;
import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** An exhibitor dragged from a list onto a booth. */
public final class SeatDrag {

    private final Region region;
    private final Board board;
    private @Nullable Exhibitor dragged;
    private @Nullable SeatTarget target;

    SeatDrag(Region region, Board board) {
        this.region = region;
        this.board = board;
    }

    /** The drag is at a place in the scene. */
    public void over(Exhibitor exhibitor, double sceneX, double sceneY) {
        if (target == null) {
            target = new SeatTarget(board);
        }
        dragged = exhibitor;
        Point2D at = region.sceneToLocal(sceneX, sceneY);
        if (region.contains(at)) {
            target.follow(
                    board.pointer(at.getX(), at.getY(), Pointer.Keys.NONE),
                    exhibitor.name().in(board.messages().locale()),
                    null);
        } else {
            board.clear();
        }
    }

    /** It ends at a place in the scene; over a booth the exhibitor is to be seated there. */
    public void drop(double sceneX, double sceneY) {
        Exhibitor exhibitor = dragged;
        Optional<ElementId> booth = target == null ? Optional.empty() : target.booth();
        boolean inside = region.contains(region.sceneToLocal(sceneX, sceneY));
        cancel();
        if (exhibitor != null && inside) {
            booth.ifPresent(id -> board.requests().seat(exhibitor.id(), id));
        }
    }

    /** It is given up. */
    public void cancel() {
        if (dragged != null) {
            board.clear();
        }
        dragged = null;
        target = null;
    }
}
