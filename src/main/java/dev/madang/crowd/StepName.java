package dev.madang.crowd;

/**
 * What a line of arithmetic works out, its formula, and its method. In a formula {@code {0}} is the first quantity; an
 * empty formula adds all quantities up.
 */
public enum StepName {
    /** Visitors of a day if all days were alike. */
    EVEN_DAY("{0} ÷ {1}", Method.ARITHMETIC),
    /** Visitors of the best day. */
    BEST_DAY("{0} × {1}", Method.ARITHMETIC),
    /** Mean number of visitors inside. */
    MEAN_INSIDE("{0} × {1} ÷ {2}", Method.LITTLE),
    /** Most visitors inside: the share that has come less the share that has left. */
    PEAK_INSIDE_FIXED("{0} × ({1} − {2})", Method.PRESENCE),
    /** Most visitors inside, by the share that is inside then. */
    PEAK_INSIDE_EXPONENTIAL("{0} × {1}", Method.PRESENCE),
    /** Exhibitors' staff. */
    STAFF("{0} × {1}", Method.ARITHMETIC),
    /** Visitors, staff and crew together. */
    PERSONS_AT_PEAK("", Method.ARITHMETIC),
    /** How many are on each square metre. */
    DENSITY("{0} ÷ {1}", Method.ARITHMETIC),
    /** How much room each has on a walkway. */
    ROOM_WALKING("{0} ÷ {1}", Method.FRUIN_WALKWAY),
    /** How much room each has in a queue. */
    ROOM_QUEUEING("{0} ÷ {1}", Method.FRUIN_QUEUE),
    /** Width of an aisle that is left for walking. */
    AISLE_LEFT("{0} − {1} × {2}", Method.AISLE_EDGE),
    /** Area of an aisle that is left for walking. */
    AISLE_AREA("{0} × {1}", Method.ARITHMETIC),
    /** Flow over a metre of an aisle. */
    AISLE_FLOW("{0} ÷ {1}", Method.FRUIN_WALKWAY),
    /** How many register when they come. */
    TO_REGISTER("{0} × {1}", Method.ARITHMETIC),
    /** How many the desks serve in a minute. */
    DESK_CAPACITY("{0} × 60 ÷ {1}", Method.ARITHMETIC),
    /** Longest queue: who came since it formed, less who was served. */
    LONGEST_QUEUE("{0} − {1} × {2}", Method.FLUID_QUEUE),
    /** Longest wait. */
    LONGEST_WAIT("{0} ÷ {1}", Method.FLUID_QUEUE),
    /** Room for the longest queue. */
    QUEUE_AREA("{0} × {1}", Method.FRUIN_QUEUE),
    /** Width that a crowd uses. */
    EFFECTIVE_WIDTH("{0} − {1} − {2}", Method.SFPE),
    /** Most people a second through a part of a way. */
    MOST_FLOW("{0} × {1}", Method.SFPE),
    /** Flow over a metre that a part is asked to take from the parts before it. */
    FLOW_ASKED("{0} ÷ {1}", Method.SFPE),
    /** By how much a queue grows in a second. */
    QUEUE_GROWTH("{0} − {1}", Method.SFPE),
    /** How long a crowd takes to pass. */
    PASSING("{0} ÷ {1}", Method.SFPE),
    /** Speed of a crowd of that density. */
    SPEED("{0} × (1 − {1} × {2})", Method.SFPE),
    /** Speed of people who do not hinder each other. */
    FREE_SPEED("{0} × {1}", Method.SFPE),
    /** How long the way to the exit takes. */
    TRAVEL("{0} ÷ {1}", Method.SFPE),
    /** When the last one is out: reaction, then the longer of the way and of the first one's way and the passing. */
    LAST_OUT("{0} + max({1}, {2} + {3})", Method.SFPE),
    /** Occupant load by area for each person. */
    LOAD_BY_FACTOR("{0} ÷ {1}", Method.ARITHMETIC),
    /** Occupant load by persons on each square metre. */
    LOAD_BY_DENSITY("{0} × {1}", Method.ARITHMETIC),
    /** Occupant load by seats. */
    LOAD_BY_SEATS("{0}", Method.ARITHMETIC),
    /** Occupant load by the length of benches. */
    LOAD_BY_BENCH("{0} ÷ {1}", Method.ARITHMETIC),
    /** Occupant loads together. */
    LOAD_TOGETHER("", Method.ARITHMETIC),
    /** Width that persons need. */
    WIDTH_NEEDED("max({0} × {1}, {2})", Method.ARITHMETIC),
    /** Width that persons need in whole modules. */
    WIDTH_NEEDED_IN_MODULES("max(⌈{0} ÷ {1}⌉ × {2}, {3})", Method.ARITHMETIC),
    /** Width that persons need by a table. */
    WIDTH_NEEDED_BY_TABLE("{0}", Method.ARITHMETIC),
    /** For how many an exit is wide enough. */
    EXIT_CAPACITY("⌊{0} ÷ {1}⌋", Method.ARITHMETIC),
    /** For how many an exit is wide enough, in whole modules. */
    EXIT_CAPACITY_IN_MODULES("⌊{0} ÷ {1}⌋ × {2}", Method.ARITHMETIC),
    /** For how many an exit is wide enough, by a table. */
    EXIT_CAPACITY_BY_TABLE("{0}", Method.ARITHMETIC),
    /** An exit under the least width counts for nobody. */
    EXIT_TOO_NARROW("{0} < {1}", Method.ARITHMETIC),
    /** For how many all exits are wide enough. */
    ALL_EXITS("", Method.ARITHMETIC),
    /** For how many the exits are wide enough without the largest. */
    WITHOUT_LARGEST("{0} − {1}", Method.ARITHMETIC);

    private final String formula;
    private final Method method;

    StepName(String formula, Method method) {
        this.formula = formula;
        this.method = method;
    }

    /** Returns the formula, with {@code {0}}, {@code {1}} and so on for the quantities; empty for a sum. */
    public String formula() {
        return formula;
    }

    /** Returns by what it is reckoned. */
    public Method method() {
        return method;
    }
}
