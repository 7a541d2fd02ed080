package dev.madang.draw;

/** Layers from the bottom to the top of a drawing; also the layers of files that know layers. */
public enum DrawLayer {
    /** The floor and what lies beside it. */
    FLOOR,
    /** Halls and their names. */
    HALL,
    /** Zones. */
    ZONE,
    /** Trenches, utility points, keep-clear areas: what is marked on the floor. */
    UTILITY,
    /** Walking distances, aisle margins, crowds: what was reckoned, under all that stands. */
    OVERLAY,
    /** Features. */
    FEATURE,
    /** Booths. */
    BOOTH,
    /** Columns, doors, hydrants, partitions: what stands or hangs above the floor. */
    FIXTURE,
    /** Numbers and names. */
    LABEL,
    /** Places of findings. */
    FINDING,
    /** Frame, title block, legend and scale bar of a sheet. */
    SHEET
}
