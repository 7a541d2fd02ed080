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

    private static final String PREFIX = "exchange.list.";

    private ListColumns() {}

    /** Returns the heading of a column; that of areas names their unit. */
    public static String heading(String key, Messages messages) {
        return messages.get(PREFIX + key, new Formats(messages.locale()).areaUnit());
    }
}
