package dev.madang.exchange.list;

/**
 * What one pasted row would do.
 *
 * @param name the number or name in the row, or which row of the block it is
 * @param state what would become of it
 * @param text what would change, or in one sentence why nothing can
 */
public record ListLine(String name, State state, String text) {

    /** What becomes of a row. */
    public enum State {
        /** Something changes. */
        CHANGED,
        /** Something new is added. */
        ADDED,
        /** The plan says that already. */
        SAME,
        /** The plan has nothing of that number, or the table no such row. */
        UNKNOWN,
        /** A cell cannot be read. */
        FAULTY
    }
}
