package dev.madang.model;

/** Fixed parts of a level, each with the form of place that it takes. */
public enum FixtureKind {
    /** A column; nothing can stand on it. */
    COLUMN(Rect.class),
    /** A door by which people leave in an emergency. */
    EXIT(Opening.class),
    /** A door by which visitors come in; it serves as an exit, too. */
    ENTRANCE(Opening.class),
    /** A door for goods. */
    FREIGHT_DOOR(Opening.class),
    /** A lift for goods. */
    FREIGHT_LIFT(Rect.class),
    /** A fire hydrant cabinet. */
    HYDRANT(Rect.class),
    /** A fire extinguisher. */
    EXTINGUISHER(Rect.class),
    /** An electrical or control panel. */
    PANEL(Rect.class),
    /** A floor box for power, water, air or data. */
    UTILITY_POINT(Rect.class),
    /** A channel in the floor that carries services. */
    UTILITY_TRENCH(Segment.class),
    /** The line on which a fire shutter drops. */
    FIRE_SHUTTER(Segment.class),
    /** A hanging smoke barrier. */
    SMOKE_BARRIER(Segment.class),
    /** An area in which nothing may stand. */
    KEEP_CLEAR(Shape.class),
    /** A lobby or concourse, where registration often stands; never let. */
    LOBBY(Shape.class),
    /** A loading dock; never let. */
    DOCK(Shape.class),
    /** An area in the open; never let. */
    OUTDOOR(Shape.class);

    private final Class<? extends Place> form;

    FixtureKind(Class<? extends Place> form) {
        this.form = form;
    }

    /** Returns the form of place that fixtures of this kind take. */
    public Class<? extends Place> form() {
        return form;
    }

    /** Tells whether this is ground beside the halls on which features, but no booths, may stand. */
    public boolean isGround() {
        return this == LOBBY || this == DOCK || this == OUTDOOR;
    }

    /** Tells whether it supplies power, water and so on. */
    public boolean hasServices() {
        return this == UTILITY_POINT || this == UTILITY_TRENCH;
    }

    /** Tells whether it is a door in a wall, which can be closed. */
    public boolean isDoor() {
        return form == Opening.class;
    }

    /** Tells whether goods come in here. */
    public boolean isForFreight() {
        return this == FREIGHT_DOOR || this == FREIGHT_LIFT;
    }

    /** Tells whether people can leave the level here. */
    public boolean isWayOut() {
        return this == EXIT || this == ENTRANCE;
    }
}
