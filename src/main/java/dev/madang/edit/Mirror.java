package dev.madang.edit;

import dev.madang.geometry.Along;
import dev.madang.model.Anchor;
import dev.madang.model.Angle;
import dev.madang.model.AreaElement;
import dev.madang.model.Booth;
import dev.madang.model.Point;
import dev.madang.model.Polygon;
import dev.madang.model.Rect;
import dev.madang.model.Shape;
import dev.madang.model.Stand;
import dev.madang.model.Vec;
import dev.madang.model.Wall;
import java.util.List;

/**
 * A line across one direction in which things are mirrored. Twice the place is kept, as a middle may lie on half a
 * millimetre; so mirroring twice gives back the same.
 *
 * @param along the direction that is turned round
 * @param doubledMm twice the place of the line
 */
record Mirror(Along along, int doubledMm) {

    /** For each spot of a rectangle, which one lies there after mirroring: corners, then the middles of sides. */
    private static final List<Integer> SPOTS_X = List.of(1, 0, 3, 2, 4, 7, 6, 5);

    private static final List<Integer> SPOTS_Y = List.of(3, 2, 1, 0, 6, 5, 4, 7);

    Point of(Point point) {
        return along == Along.X
                ? new Point(doubledMm - point.x(), point.y())
                : new Point(point.x(), doubledMm - point.y());
    }

    /**
     * A mirrored rectangle is one that is turned the other way, and begins at what was the other end of its width, or
     * of its depth. The corners of a polygon keep their order, and so turn round.
     */
    Shape of(Shape shape) {
        if (shape instanceof Polygon polygon) {
            return new Polygon(polygon.points().stream().map(this::of).toList());
        }
        Rect rect = (Rect) shape;
        Vec corner = rect.corners().get(along == Along.X ? 1 : 3);
        double x = along == Along.X ? doubledMm - corner.x() : corner.x();
        double y = along == Along.Y ? doubledMm - corner.y() : corner.y();
        return new Rect(Point.ofRounded(x, y), rect.width(), rect.depth(), Angle.normalized(-rect.rotation()));
    }

    /** Returns an element mirrored with all that is inside. */
    AreaElement of(AreaElement area) {
        Shape mirrored = of(area.shape());
        return area instanceof Booth booth && !booth.stand().isEmpty()
                ? booth.shaped(mirrored, of(booth.stand(), booth.shape()))
                : area.withShape(mirrored);
    }

    /**
     * What is inside is mirrored in the frame of the booth: a mirrored rectangle begins at what was its other end, and
     * so does the box around a mirrored polygon. Sides of a rectangle change places; those of a polygon do not.
     */
    private Stand of(Stand stand, Shape outline) {
        Mirror inside = new Mirror(along, extent(outline));
        List<Wall> walls = stand.walls().stream()
                .map(wall -> outline instanceof Rect ? wall.onSide(mirroredSide(wall.side())) : wall)
                .toList();
        return stand.withInside(inside::of, place -> (Rect) inside.of((Shape) place))
                .withWalls(walls);
    }

    private int extent(Shape outline) {
        if (outline instanceof Rect rect) {
            return along == Along.X ? rect.width() : rect.depth();
        }
        return Math.toIntExact(Math.round(along.length(outline.bounds())));
    }

    /** Sides of a rectangle are counted from the top, clockwise. */
    private int mirroredSide(int side) {
        boolean isTurnedRound = (side % 2 == 1) == (along == Along.X);
        return isTurnedRound ? (side + 2) % 4 : side;
    }

    /** Returns which spot of the mirrored shape lies where that of the old one is mirrored to. */
    int spot(Shape shape, int spot) {
        boolean swaps = shape instanceof Rect && spot < Anchor.spots(shape).size();
        return swaps ? (along == Along.X ? SPOTS_X : SPOTS_Y).get(spot) : spot;
    }
}
