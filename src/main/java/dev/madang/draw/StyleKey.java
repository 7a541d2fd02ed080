package dev.madang.draw;

/**
 * What a figure or label stands for; a {@link Palette} says how that looks. Names that end in {@code ASSUMED} are for
 * what nobody published, and every palette draws them dashed.
 */
public enum StyleKey {
    FLOOR(DrawLayer.FLOOR),
    OUTER_WALL(DrawLayer.HALL),
    HALL(DrawLayer.HALL),
    HALL_ASSUMED(DrawLayer.HALL),
    HALL_NOT_LEASED(DrawLayer.HALL),
    HALL_NAME(DrawLayer.HALL),
    ZONE(DrawLayer.ZONE),
    ZONE_NAME(DrawLayer.ZONE),
    TRENCH(DrawLayer.UTILITY),
    TRENCH_ASSUMED(DrawLayer.UTILITY),
    UTILITY_POINT(DrawLayer.UTILITY),
    UTILITY_POINT_ASSUMED(DrawLayer.UTILITY),
    KEEP_CLEAR(DrawLayer.UTILITY),
    KEEP_CLEAR_ASSUMED(DrawLayer.UTILITY),
    FEATURE(DrawLayer.FEATURE),
    BOOTH_AVAILABLE(DrawLayer.BOOTH),
    BOOTH_HELD(DrawLayer.BOOTH),
    BOOTH_CONTRACTED(DrawLayer.BOOTH),
    BOOTH_DEPOSIT_PAID(DrawLayer.BOOTH),
    BOOTH_PAID(DrawLayer.BOOTH),
    BOOTH_COMPLIMENTARY(DrawLayer.BOOTH),
    BOOTH_BLOCKED(DrawLayer.BOOTH),
    COLUMN(DrawLayer.FIXTURE),
    COLUMN_ASSUMED(DrawLayer.FIXTURE),
    EXIT(DrawLayer.FIXTURE),
    EXIT_ASSUMED(DrawLayer.FIXTURE),
    ENTRANCE(DrawLayer.FIXTURE),
    ENTRANCE_ASSUMED(DrawLayer.FIXTURE),
    FREIGHT(DrawLayer.FIXTURE),
    FREIGHT_ASSUMED(DrawLayer.FIXTURE),
    FIRE_EQUIPMENT(DrawLayer.FIXTURE),
    FIRE_EQUIPMENT_ASSUMED(DrawLayer.FIXTURE),
    PANEL(DrawLayer.FIXTURE),
    PANEL_ASSUMED(DrawLayer.FIXTURE),
    SHUTTER(DrawLayer.FIXTURE),
    SHUTTER_ASSUMED(DrawLayer.FIXTURE),
    PARTITION_CLOSED(DrawLayer.FIXTURE),
    PARTITION_OPEN(DrawLayer.FIXTURE),
    BOOTH_NUMBER(DrawLayer.LABEL),
    BOOTH_NAME(DrawLayer.LABEL),
    FEATURE_NAME(DrawLayer.LABEL),
    FIXTURE_NAME(DrawLayer.LABEL),
    FINDING_ERROR(DrawLayer.FINDING),
    FINDING_WARNING(DrawLayer.FINDING),
    SHEET_FRAME(DrawLayer.SHEET),
    SHEET_LINE(DrawLayer.SHEET),
    SHEET_FILL(DrawLayer.SHEET),
    SHEET_TITLE(DrawLayer.SHEET),
    SHEET_TEXT(DrawLayer.SHEET),
    SHEET_HINT(DrawLayer.SHEET);

    private final DrawLayer layer;

    StyleKey(DrawLayer layer) {
        this.layer = layer;
    }

    /** Returns the layer on which things of this style lie. */
    public DrawLayer layer() {
        return layer;
    }

    /** Tells whether this style marks what nobody published. */
    public boolean isAssumed() {
        return name().endsWith("_ASSUMED");
    }
}
