package dev.madang.view.canvas;

import dev.madang.model.Bounds;
import dev.madang.model.Vec;
import dev.madang.view.Viewport;
import java.util.HashMap;
import java.util.Map;
import javafx.animation.AnimationTimer;
import javafx.scene.layout.Region;

/** Moves the view: fits, zooms, and flies to places. */
final class Navigation {

    private static final double FIT_MARGIN_PX = 28;
    private static final double EDGE_PX = 48;

    /** A booth this wide shows its number and its name. */
    private static final double READABLE_PX = 96;

    private final Region region;
    private final Board board;
    private final Flight flight;
    private final Map<String, Viewport> left = new HashMap<>();
    private boolean fitsLater;
    private Viewport panned = new Viewport(1, 0, 0);
    private Viewport wanted = panned;

    Navigation(Region region, Board board) {
        this.region = region;
        this.board = board;
        this.flight = new Flight(board);
    }

    /** Shows a box as large as it can be; as soon as the canvas has a size, if it has none yet. */
    void fitLevel() {
        fitsLater = region.getWidth() <= 2 * Ruler.WIDTH_PX;
        if (!fitsLater) {
            fit(board.scene().extent());
        }
    }

    /** Each level is seen again as it was left; one that is seen for the first time is shown as a whole. */
    void levelChanged(String before, String after) {
        left.put(before, board.viewport());
        Viewport known = left.get(after);
        if (known == null) {
            fitLevel();
        } else {
            flight.stop();
            board.state().viewport().set(known);
        }
    }

    /** Other levels, of another plan. */
    void planOpened() {
        left.clear();
        fitLevel();
    }

    void sized() {
        if (fitsLater) {
            fitLevel();
        }
    }

    void fit(Bounds box) {
        flight.stop();
        double width = region.getWidth() - Ruler.WIDTH_PX;
        double height = region.getHeight() - Ruler.WIDTH_PX;
        Viewport fitted = Viewport.fit(box, width, height, FIT_MARGIN_PX);
        board.state().viewport().set(fitted.panned(Ruler.WIDTH_PX, Ruler.WIDTH_PX));
    }

    void zoomBy(double factor, double x, double y) {
        flight.stop();
        board.state().viewport().set(board.viewport().zoomAt(factor, x, y));
    }

    /** Moves the view by whole device pixels; what is left over counts for the next time. */
    void panBy(double dx, double dy) {
        flight.stop();
        Viewport now = board.viewport();
        wanted = (now.equals(panned) ? wanted : now).panned(dx, dy);
        panned = board.pixels().beside(now, wanted);
        board.state().viewport().set(panned);
    }

    double middleX() {
        return (region.getWidth() + Ruler.WIDTH_PX) / 2;
    }

    double middleY() {
        return (region.getHeight() + Ruler.WIDTH_PX) / 2;
    }

    /** Flies to a place unless it is well in view; steps back as far as it takes to show the box as well. */
    void reveal(Vec place, Bounds box) {
        Viewport v = board.viewport();
        if (isInView(box, v)) {
            return;
        }
        double roomX = Math.max(1, region.getWidth() - Ruler.WIDTH_PX - 2 * EDGE_PX);
        double roomY = Math.max(1, region.getHeight() - Ruler.WIDTH_PX - 2 * EDGE_PX);
        double fitting = Math.min(roomX / Math.max(1, box.width()), roomY / Math.max(1, box.height()));
        double scale = Math.max(Viewport.MIN_SCALE, Math.min(v.scalePxPerMm(), fitting));
        Vec middle = fitting < v.scalePxPerMm() ? box.center() : place;
        Viewport there = new Viewport(scale, middle.x() - middleX() / scale, middle.y() - middleY() / scale);
        show(there);
    }

    /** Flies to a box; comes nearer if it is small and goes back if it is large. */
    void flyTo(Bounds box) {
        double roomX = Math.max(1, region.getWidth() - Ruler.WIDTH_PX - 2 * EDGE_PX);
        double roomY = Math.max(1, region.getHeight() - Ruler.WIDTH_PX - 2 * EDGE_PX);
        double fitting = Math.min(roomX / Math.max(1, box.width()), roomY / Math.max(1, box.height()));
        double readable = READABLE_PX / Math.max(1, Math.min(box.width(), box.height()));
        double wanted = Math.min(fitting, Math.max(board.viewport().scalePxPerMm(), readable));
        double scale = Math.max(Viewport.MIN_SCALE, Math.min(Viewport.MAX_SCALE, wanted));
        show(new Viewport(
                scale, box.center().x() - middleX() / scale, box.center().y() - middleY() / scale));
    }

    /** Puts a place into the middle. */
    void centre(Vec place) {
        flight.stop();
        double scale = board.viewport().scalePxPerMm();
        Viewport there = new Viewport(scale, place.x() - middleX() / scale, place.y() - middleY() / scale);
        board.state().viewport().set(board.pixels().beside(board.viewport(), there));
    }

    private void show(Viewport there) {
        if (region.getScene() == null) {
            board.state().viewport().set(there);
        } else {
            flight.to(there);
        }
    }

    /** Flies to what has changed if nothing of it can be seen: after an undo one sees what was undone. */
    void revealIfOutside(Bounds box) {
        if (!box.touches(board.viewport().visible(region.getWidth(), region.getHeight()))) {
            reveal(box.center(), box);
        }
    }

    void stop() {
        flight.stop();
    }

    private boolean isInView(Bounds box, Viewport v) {
        return v.toScreenX(box.minX()) >= Ruler.WIDTH_PX
                && v.toScreenY(box.minY()) >= Ruler.WIDTH_PX
                && v.toScreenX(box.maxX()) <= region.getWidth()
                && v.toScreenY(box.maxY()) <= region.getHeight();
    }

    /** Goes from one view to another in a moment, so that the eye can follow. */
    private static final class Flight extends AnimationTimer {

        private static final double NANOS = 250e6;

        private final Board board;
        private Viewport from;
        private Viewport to;
        private long beganAt;

        Flight(Board board) {
            this.board = board;
            this.from = board.viewport();
            this.to = from;
        }

        void to(Viewport target) {
            from = board.viewport();
            to = board.pixels().beside(from, target);
            beganAt = 0;
            start();
        }

        @Override
        public void handle(long now) {
            if (beganAt == 0) {
                beganAt = now;
            }
            double share = Math.min(1, (now - beganAt) / NANOS);
            double eased = share * share * (3 - 2 * share);
            if (share >= 1) {
                stop();
                board.state().viewport().set(to);
            } else {
                board.state().viewport().set(board.pixels().beside(from, between(eased)));
            }
        }

        /** Scales evenly in the logarithm, so that zooming looks steady. */
        private Viewport between(double share) {
            double scale = from.scalePxPerMm() * Math.pow(to.scalePxPerMm() / from.scalePxPerMm(), share);
            double x = from.originX() + (to.originX() - from.originX()) * share;
            double y = from.originY() + (to.originY() - from.originY()) * share;
            return new Viewport(scale, x, y);
        }
    }
}
