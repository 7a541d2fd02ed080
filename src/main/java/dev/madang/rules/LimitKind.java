package dev.madang.rules;

import java.util.Arrays;
import java.util.Optional;

/** All limits that books can give, each with its measure and which way is stricter. */
public enum LimitKind {
    /** Clear width between stands that face each other, or a stand and a wall or column. */
    AISLE_WIDTH("aisle-width", Measure.LENGTH_MM, Way.AT_LEAST),
    /** Free floor before exits and entrances. */
    EXIT_CLEARANCE("exit-clearance", Measure.LENGTH_MM, Way.AT_LEAST),
    /** Free floor before freight doors and lifts. */
    FREIGHT_CLEARANCE("freight-clearance", Measure.LENGTH_MM, Way.AT_LEAST),
    /** Free floor around hydrant cabinets. */
    HYDRANT_CLEARANCE("hydrant-clearance", Measure.LENGTH_MM, Way.AT_LEAST),
    /** Free floor around fire extinguishers. */
    EXTINGUISHER_CLEARANCE("extinguisher-clearance", Measure.LENGTH_MM, Way.AT_LEAST),
    /** Free floor around electrical and control panels. */
    PANEL_CLEARANCE("panel-clearance", Measure.LENGTH_MM, Way.AT_LEAST),
    /** How far walls of stands and features keep from the covers of utility points. */
    COVER_CLEARANCE("cover-clearance", Measure.LENGTH_MM, Way.AT_LEAST),
    /** Free floor on each side of a fire shutter's drop line; nothing may stand under the line itself. */
    SHUTTER_CLEARANCE("shutter-clearance", Measure.LENGTH_MM, Way.AT_LEAST),
    /** Gap between stands and the walls of the hall. */
    WALL_GAP("wall-gap", Measure.LENGTH_MM, Way.AT_LEAST),
    /** Length of a row of touching stands without a cross aisle. */
    BLOCK_LENGTH("block-length", Measure.LENGTH_MM, Way.AT_MOST),
    /** Depth of a block of touching stands. */
    BLOCK_DEPTH("block-depth", Measure.LENGTH_MM, Way.AT_MOST),
    /** Height of a shell scheme stand. */
    SHELL_HEIGHT("shell-height", Measure.LENGTH_MM, Way.AT_MOST),
    /** Height of a stand on raw space. */
    RAW_HEIGHT("raw-height", Measure.LENGTH_MM, Way.AT_MOST),
    /** Free height between a stand and the ceiling. */
    CEILING_GAP("ceiling-gap", Measure.LENGTH_MM, Way.AT_LEAST),
    /** Load of an exhibit as a share of what the floor, a cover or a lift bears. */
    LOAD_SHARE("load-share", Measure.PERCENT, Way.AT_MOST),
    /** Share of a side facing an aisle that may be walled. */
    OPEN_SIDE_WALLS("open-side-walls", Measure.PERCENT, Way.AT_MOST),
    /** Area of a stand covered from above. */
    COVERED_AREA("covered-area", Measure.AREA_MM2, Way.AT_MOST),
    /** Area of an upper deck. */
    DECK_AREA("deck-area", Measure.AREA_MM2, Way.AT_MOST),
    /** Way from any point within a stand to the aisle. */
    BOOTH_TRAVEL("booth-travel", Measure.LENGTH_MM, Way.AT_MOST),
    /** Least width through which a person passes; what is narrower is no way. */
    PASSABLE_WIDTH("passable-width", Measure.LENGTH_MM, Way.AT_LEAST),
    /** Walking distance from any point to the nearest exit. */
    TRAVEL_DISTANCE("travel-distance", Measure.LENGTH_MM, Way.AT_MOST),
    /** Part of a way before two ways lead to two exits. */
    COMMON_PATH("common-path", Measure.LENGTH_MM, Way.AT_MOST),
    /** Depth of an aisle that ends blind. */
    DEAD_END("dead-end", Measure.LENGTH_MM, Way.AT_MOST),
    /** Number of exits. */
    EXIT_COUNT("exit-count", Measure.COUNT, Way.AT_LEAST),
    /** Distance of the two exits farthest apart, as a share of the longest diagonal. */
    EXIT_SEPARATION("exit-separation", Measure.PERCENT, Way.AT_LEAST),
    /** Clear width of each exit. */
    EXIT_WIDTH("exit-width", Measure.LENGTH_MM, Way.AT_LEAST),
    /** Clear width of corridors that touch the hall. */
    CORRIDOR_WIDTH("corridor-width", Measure.LENGTH_MM, Way.AT_LEAST),
    /** Width of all exits together, for each person. */
    EXIT_WIDTH_PER_PERSON("exit-width-per-person", Measure.MM_PER_PERSON, Way.AT_LEAST),
    /** The same with the widest exit lost. */
    EXIT_WIDTH_ONE_LOST("exit-width-one-lost", Measure.MM_PER_PERSON, Way.AT_LEAST),
    /** Width of all exits together, for each 100 m² of the hall. */
    EXIT_WIDTH_PER_AREA("exit-width-per-area", Measure.MM_PER_100_M2, Way.AT_LEAST),
    /** Share of all persons that the entrances must be able to take. */
    MAIN_EXIT_SHARE("main-exit-share", Measure.PERCENT, Way.AT_LEAST),
    /** Area for each person in the aisles at the busiest time. */
    CROWDING("crowding", Measure.M2_PER_PERSON, Way.AT_LEAST),
    /** Longest wait at registration. */
    QUEUE_WAIT("queue-wait", Measure.SECONDS, Way.AT_MOST),
    /** Time until the last person has left. */
    EVACUATION_TIME("evacuation-time", Measure.SECONDS, Way.AT_MOST);

    /** Which way is stricter. */
    public enum Way {
        /** The larger limit is stricter. */
        AT_LEAST,
        /** The smaller limit is stricter. */
        AT_MOST
    }

    private final String id;
    private final Measure measure;
    private final Way way;

    LimitKind(String id, Measure measure, Way way) {
        this.id = id;
        this.measure = measure;
        this.way = way;
    }

    /** Returns the id of the rule that applies the limit, as files and findings name it. */
    public String id() {
        return id;
    }

    /** Returns in what it is measured. */
    public Measure measure() {
        return measure;
    }

    /** Returns which way is stricter. */
    public Way way() {
        return way;
    }

    /** Returns the limit of a rule, if the rule applies one. */
    public static Optional<LimitKind> of(String id) {
        return Arrays.stream(values()).filter(kind -> kind.id.equals(id)).findFirst();
    }

    /** Tells whether one value is stricter than another. */
    public boolean isStricter(double value, double other) {
        return way == Way.AT_LEAST ? value > other : value < other;
    }

    /** Returns how much is left of a limit; negative if it is broken. */
    public double margin(double measured, double limit) {
        return way == Way.AT_LEAST ? measured - limit : limit - measured;
    }

    /** Returns the worse of two measured values. */
    public double worse(double measured, double other) {
        return way == Way.AT_LEAST ? Math.min(measured, other) : Math.max(measured, other);
    }
}
