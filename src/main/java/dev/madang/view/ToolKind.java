package dev.madang.view;

/** What the mouse does on the canvas. */
public enum ToolKind {
    /** Selects, moves, turns and resizes. */
    SELECT,
    /** Moves the view. */
    PAN,
    /** Puts what was picked in the palette or the menu. */
    PLACE,
    /** Puts or draws one booth. */
    BOOTH,
    /** Draws a row of booths. */
    ROW,
    /** Draws rows of booths with aisles between them. */
    GRID,
    /** Draws a booth corner by corner. */
    POLYGON,
    /** Draws a rectangle, then cuts a corner out of it. */
    L_SHAPE,
    /** Draws a zone corner by corner. */
    POLYGON_ZONE,
    /** Writes on the floor. */
    NOTE,
    /** Draws a dimension line. */
    DIMENSION,
    /** Measures, and leaves nothing in the plan. */
    MEASURE,
    /** Draws the line along which a booth is split. */
    SLICE
}
