package dev.madang.exchange.list;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What the rows of a list are. */
public enum ListKind {
    /** Who takes booths. */
    EXHIBITORS(
            List.of(
                    ListColumns.KO,
                    ListColumns.EN,
                    ListColumns.EXHIBITOR_KIND,
                    ListColumns.COUNTRY,
                    ListColumns.BOOTHS),
            List.of(ListColumns.EXHIBITOR_AREA, ListColumns.EXHIBITOR_UNITS, ListColumns.EXHIBITOR_STATUS),
            List.of(ListColumns.NAMES, ListColumns.KO, ListColumns.EN, ListColumns.BOOTHS),
            List.of(Gone.KEEP, Gone.REMOVE)),
    /** Areas that are let. */
    BOOTHS(
            List.of(
                    ListColumns.NUMBER,
                    ListColumns.EXHIBITOR,
                    ListColumns.STATUS,
                    ListColumns.KIND,
                    ListColumns.SIZE,
                    ListColumns.WIDTH,
                    ListColumns.DEPTH,
                    ListColumns.HOLDER,
                    ListColumns.UNTIL,
                    ListColumns.LEVEL,
                    ListColumns.X,
                    ListColumns.Y,
                    ListColumns.TURN),
            List.of(ListColumns.AREA, ListColumns.UNITS, ListColumns.HALL, ListColumns.ZONE),
            List.of(ListColumns.NUMBER, ListColumns.EXHIBITOR),
            List.of(Gone.values()));

    private final List<String> taken;
    private final List<String> derived;
    private final List<String> keys;
    private final List<Gone> gone;

    ListKind(List<String> taken, List<String> derived, List<String> keys, List<Gone> gone) {
        this.taken = taken;
        this.derived = derived;
        this.keys = keys;
        this.gone = gone;
    }

    /** Returns the columns that a list of this kind can bring into a plan. */
    public List<String> taken() {
        return taken;
    }

    /** Returns the columns that follow from the drawing, so that a list cannot set them. */
    public List<String> derived() {
        return derived;
    }

    /** Returns by what rows may be matched with the plan, the usual first. */
    public List<String> keys() {
        return keys;
    }

    /** Returns what may become of what the list does not name, the usual first. */
    public List<Gone> gone() {
        return gone;
    }

    /** Returns the kind of that name. */
    public static Optional<ListKind> parse(String name) {
        for (ListKind kind : values()) {
            if (kind.name().toLowerCase(Locale.ROOT).equals(name)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }
}
