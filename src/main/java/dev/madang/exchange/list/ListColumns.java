package dev.madang.exchange.list;

import dev.madang.text.Formats;
import dev.madang.text.Messages;

/** The columns that lists of booths and exhibitors have, by the keys of their headings. */
public final class ListColumns {

    /** Number of a booth. */
    public static final String NUMBER = "booths.number";

    /** Who takes a booth. */
    public static final String EXHIBITOR = "booths.exhibitor";

    /** State of letting of a booth. */
    public static final String STATUS = "booths.status";

    /** Width and depth of a booth in one cell. */
    public static final String SIZE = "booths.size";

    /** Width of a booth. */
    public static final String WIDTH = "booths.width";

    /** Depth of a booth. */
    public static final String DEPTH = "booths.depth";

    /** For whom a booth is held. */
    public static final String HOLDER = "booths.holder";

    /** Until when it is held. */
    public static final String UNTIL = "booths.until";

    /** Level on which a booth lies. */
    public static final String LEVEL = "booths.level";

    /** How far to the right a booth lies. */
    public static final String X = "booths.x";

    /** How far down the drawing a booth lies. */
    public static final String Y = "booths.y";

    /** By how many degrees a booth is turned. */
    public static final String TURN = "booths.turn";

    /** Hall in which a booth lies. */
    public static final String HALL = "booths.hall";

    /** Zone in which a booth lies. */
    public static final String ZONE = "booths.zone";

    /** Area of a booth. */
    public static final String AREA = "booths.area";

    /** Booth units of a booth. */
    public static final String UNITS = "booths.units";

    /** Build kind of a booth. */
    public static final String KIND = "booths.kind";

    /** Korean name of an exhibitor. */
    public static final String KO = "exhibitors.ko";

    /** English name of an exhibitor. */
    public static final String EN = "exhibitors.en";

    /** What an exhibitor is. */
    public static final String EXHIBITOR_KIND = "exhibitors.kind";

    /** Country of an exhibitor. */
    public static final String COUNTRY = "exhibitors.country";

    /** Numbers of the booths of an exhibitor. */
    public static final String BOOTHS = "exhibitors.booths";

    /** Area of all booths of an exhibitor. */
    public static final String EXHIBITOR_AREA = "exhibitors.area";

    /** Booth units of all booths of an exhibitor. */
    public static final String EXHIBITOR_UNITS = "exhibitors.units";

    /** States of letting of the booths of an exhibitor. */
    public static final String EXHIBITOR_STATUS = "exhibitors.status";

    /** Either name of an exhibitor; no column, but a key by which rows are matched. */
    public static final String NAMES = "exhibitors.names";

    private static final String PREFIX = "exchange.list.";

    private ListColumns() {}

    /** Returns the heading of a column; those of areas and of plain lengths name their unit. */
    public static String heading(String key, Messages messages) {
        Formats formats = new Formats(messages.locale());
        return messages.get(PREFIX + key, formats.areaUnit(), formats.lengthUnit());
    }
}
