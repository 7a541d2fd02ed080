package dev.madang.draw;

import java.util.Arrays;
import java.util.Locale;

/**
 * What a figure or label stands for; a {@link Palette} says how that looks. Names that end in {@code ASSUMED} are for
 * what nobody published, and every palette draws them dashed.
 */
public enum StyleKey {
    FLOOR(DrawLayer.FLOOR),
    OUTER_WALL(DrawLayer.HALL),
    OUTER_WALL_ASSUMED(DrawLayer.HALL),
    LOBBY(DrawLayer.HALL),
    LOBBY_ASSUMED(DrawLayer.HALL),
    DOCK(DrawLayer.HALL),
    DOCK_ASSUMED(DrawLayer.HALL),
    OUTDOOR(DrawLayer.HALL),
    OUTDOOR_ASSUMED(DrawLayer.HALL),
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
    /** A step of a scale; tinted by it. */
    OVERLAY_BAND(DrawLayer.OVERLAY),
    /** Beyond the limit. */
    OVERLAY_BEYOND(DrawLayer.OVERLAY),
    /** Floor from which no way leads out. */
    OVERLAY_UNREACHABLE(DrawLayer.OVERLAY),
    OVERLAY_DEAD_END(DrawLayer.OVERLAY),
    OVERLAY_CONTOUR(DrawLayer.OVERLAY),
    OVERLAY_LIMIT(DrawLayer.OVERLAY),
    OVERLAY_WAY(DrawLayer.OVERLAY),
    /** A door by which people get out. */
    OVERLAY_EXIT(DrawLayer.OVERLAY),
    /** A door that nobody reaches, or that is too narrow. */
    OVERLAY_EXIT_LOST(DrawLayer.OVERLAY),
    /** A bar along the side of a booth; tinted by its scale. */
    OVERLAY_BAR(DrawLayer.OVERLAY),
    /** The same where a limit is broken. */
    OVERLAY_BAR_BROKEN(DrawLayer.OVERLAY),
    OVERLAY_NUMBER(DrawLayer.OVERLAY),
    OVERLAY_NUMBER_BROKEN(DrawLayer.OVERLAY),
    OVERLAY_LETTER(DrawLayer.OVERLAY),
    FEATURE(DrawLayer.FEATURE),
    /** Tinted and hatched by the status of the booth. */
    BOOTH(DrawLayer.BOOTH),
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
    SMOKE_BARRIER(DrawLayer.FIXTURE),
    SMOKE_BARRIER_ASSUMED(DrawLayer.FIXTURE),
    PARTITION_CLOSED(DrawLayer.FIXTURE),
    PARTITION_CLOSED_ASSUMED(DrawLayer.FIXTURE),
    PARTITION_OPEN(DrawLayer.HALL),
    PARTITION_OPEN_ASSUMED(DrawLayer.HALL),
    BOOTH_NUMBER(DrawLayer.LABEL),
    BOOTH_NAME(DrawLayer.LABEL),
    BOOTH_SIZE(DrawLayer.LABEL),
    FEATURE_NAME(DrawLayer.LABEL),
    FIXTURE_NAME(DrawLayer.LABEL),
    SERVICES(DrawLayer.LABEL),
    /** How far a booth may grow. */
    OVERLAY_ARROW(DrawLayer.LABEL),
    OVERLAY_ARROW_GROUND(DrawLayer.LABEL),
    /** A figure that must be read, and the ground on which it stands. */
    OVERLAY_TAG(DrawLayer.LABEL),
    OVERLAY_TAG_GROUND(DrawLayer.LABEL),
    NOTE(DrawLayer.LABEL),
    DIMENSION(DrawLayer.LABEL),
    DIMENSION_TEXT(DrawLayer.LABEL),
    /** A figure of the building, such as the width of a door. */
    FIGURE(DrawLayer.LABEL),
    /** A number in place of a label that finds no room. */
    KEY(DrawLayer.LABEL),
    /** A corner to be set out, and the point from which it is. */
    POINT(DrawLayer.LABEL),
    POINT_NUMBER(DrawLayer.LABEL),
    /** Where the reader stands. */
    HERE(DrawLayer.LABEL),
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

    /** Returns the style of the same thing when nobody published it; this style if it has no such twin. */
    public StyleKey assumed() {
        if (isAssumed()) {
            return this;
        }
        String twin = name() + "_ASSUMED";
        return Arrays.stream(values())
                .filter(style -> style.name().equals(twin))
                .findFirst()
                .orElse(this);
    }

    /** Returns the last part of the message key that names this style: {@code exitAssumed}. */
    public String key() {
        StringBuilder key = new StringBuilder();
        for (String word : name().split("_")) {
            String lower = word.toLowerCase(Locale.ROOT);
            key.append(key.isEmpty() ? lower : Character.toUpperCase(lower.charAt(0)) + lower.substring(1));
        }
        return key.toString();
    }
}
