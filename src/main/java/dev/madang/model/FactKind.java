package dev.madang.model;

/** What can be known of a venue, a hall or a fixture, each with the unit in which it is stored. */
public enum FactKind {
    /** The area that the venue itself names and that printed net shares refer to. */
    OFFICIAL_AREA(Unit.AREA),
    /** Lowest clear height of the ceiling. */
    CEILING_LOWEST(Unit.LENGTH),
    /** Highest clear height of the ceiling. */
    CEILING_HIGHEST(Unit.LENGTH),
    /**
     * Direction in which a sloping ceiling rises from its lowest to its highest, in hundredths of a degree clockwise
     * from the top of the page.
     */
    CEILING_RISES(Unit.ANGLE),
    /** Load that the floor bears, in kg/m². */
    FLOOR_LOAD(Unit.LOAD_PER_AREA),
    /** Whether no column stands in the hall. */
    COLUMN_FREE(Unit.YES_NO),
    /** Into how many rooms the hall divides. */
    DIVIDES_INTO(Unit.COUNT),
    /** Booth units of 9 m² that the hall is said to hold. */
    BOOTH_UNITS(Unit.COUNT),
    /** Persons that the hall is said to hold. */
    PERSONS(Unit.COUNT),
    /** Year in which a planned building is to open. */
    OPENING_YEAR(Unit.COUNT),
    /** Number of halls, where they are not drawn. */
    HALLS(Unit.COUNT),
    /** Whether the hall has sprinklers; some safety limits depend on it. */
    SPRINKLERS(Unit.YES_NO),
    /** Whether the main structure is fire-resistant; Korean walking distances depend on it. */
    FIRE_RESISTANT(Unit.YES_NO),
    /** Whether the level is a floor of refuge (피난층), with exits straight to the open. */
    FLOOR_OF_REFUGE(Unit.YES_NO),
    /** Whether the level lies in a basement. */
    BASEMENT(Unit.YES_NO),
    /** Direction of north, in hundredths of a degree clockwise from the top of the page. */
    NORTH(Unit.ANGLE),
    /** Clear height of a door or lift. */
    CLEAR_HEIGHT(Unit.LENGTH),
    /** Load that a lift bears, in kilograms. */
    LIFT_LOAD(Unit.MASS),
    /** Width of the cover over a trench or floor box. */
    COVER_WIDTH(Unit.LENGTH),
    /** Load that the cover bears, in kg/m². */
    COVER_LOAD(Unit.LOAD_PER_AREA);

    private final Unit unit;

    FactKind(Unit unit) {
        this.unit = unit;
    }

    /** Returns the unit of the stored value. */
    public Unit unit() {
        return unit;
    }

    /** Units in which facts are stored, always as whole numbers. */
    public enum Unit {
        /** Square millimetres. */
        AREA,
        /** Millimetres. */
        LENGTH,
        /** Kilograms per square metre. */
        LOAD_PER_AREA,
        /** Kilograms. */
        MASS,
        /** A plain number. */
        COUNT,
        /** Hundredths of a degree. */
        ANGLE,
        /** 1 for yes, 0 for no. */
        YES_NO
    }
}
