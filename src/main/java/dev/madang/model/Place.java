package dev.madang.model;

import java.util.List;

/** Where something lies on a level: a rectangle, a polygon, an opening in a wall or a line on the floor. */
public sealed interface Place permits Shape, Opening, Segment {

    /** Returns the corners or end points in order, in millimetres; rotated ones need not be whole. */
    List<Vec> corners();

    /** Returns the same place moved by whole millimetres. */
    Place moved(int dx, int dy);

    /** Returns the axis-parallel box around the corners. */
    default Bounds bounds() {
        return Bounds.around(corners());
    }
}
