package dev.madang.exchange.list;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What one row of a list would do.
 *
 * @param row which row of the file or block it is, counted from 1; 0 for something of the plan that no row names
 * @param column heading of the column at fault; empty if there is none
 * @param name the number or name in the row, or which row it is
 * @param state what would become of it
 * @param text what would change, or in one sentence why nothing can
 * @param question whether two names mean the same; null if nothing is asked
 */
public record ListLine(int row, String column, String name, State state, String text, @Nullable ListQuestion question) {

    /** What becomes of a row. */
    public enum State {
        /** Something changes. */
        CHANGED,
        /** Something new is added. */
        ADDED,
        /** The plan says that already. */
        SAME,
        /** The row names somebody who may be the same as somebody else, and waits for an answer. */
        ASKED,
        /** The plan has nothing of that number, or the table no such row. */
        UNKNOWN,
        /** The row is none of the list's, but a total or a note. */
        ASIDE,
        /** A cell cannot be read. */
        FAULTY,
        /** The plan has what the list does not name, and keeps it. */
        GONE,
        /** The list does not name a booth, which from then on nobody has. */
        FREED,
        /** The list does not name something, which is removed. */
        REMOVED;

        /** Tells whether the plan becomes another. */
        boolean changes() {
            return this == CHANGED || this == ADDED || this == FREED || this == REMOVED;
        }
    }

    /** Checks that nothing is missing. */
    public ListLine {
        Objects.requireNonNull(column, "column");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(state, "state");
        Objects.requireNonNull(text, "text");
    }

    /** Returns a line about no column that asks nothing. */
    static ListLine of(int row, String name, State state, String text) {
        return new ListLine(row, "", name, state, text, null);
    }
}
