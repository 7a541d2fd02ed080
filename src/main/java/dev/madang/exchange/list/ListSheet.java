package dev.madang.exchange.list;

import java.util.Objects;

/**
 * One sheet of a file with lists.
 *
 * @param name what its tab says; the name of the file if it has no tabs
 * @param cells its cells, merged ones filled with what they show
 * @param filled how many cells were filled since they are merged with others
 */
public record ListSheet(String name, CellBlock cells, int filled) {

    /** Checks that nothing is missing. */
    public ListSheet {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(cells, "cells");
    }
}
