package dev.madang.crowd;

import java.util.List;

/**
 * How many exits a load requires: a usual number, and more above certain loads, such as 3 above 500 and 4 above 1,000.
 *
 * @param usual for the smallest load
 * @param above further numbers, by growing load
 */
public record ExitsRequired(int usual, List<Above> above) {

    /**
     * Copies the list and checks that more people never need fewer exits.
     *
     * @throws IllegalArgumentException if loads or exits do not grow
     */
    public ExitsRequired {
        above = List.copyOf(above);
        if (usual < 0) {
            throw new IllegalArgumentException("usual (" + usual + ") must be 0 or more.");
        }
        Above last = new Above(-1, usual);
        for (Above next : above) {
            if (next.load() <= last.load() || next.exits() <= last.exits()) {
                throw new IllegalArgumentException(next + " must be above " + last + " in load and exits.");
            }
            last = next;
        }
    }

    /**
     * So many exits above a load.
     *
     * @param load the highest load for which fewer are enough
     * @param exits how many from one person more
     */
    public record Above(long load, int exits) {}

    /** Returns how many exits a load requires. */
    public int exits(long load) {
        int required = usual;
        for (Above next : above) {
            if (load > next.load()) {
                required = next.exits();
            }
        }
        return required;
    }
}
