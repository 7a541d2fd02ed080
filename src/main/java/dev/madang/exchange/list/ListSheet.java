package dev.madang.exchange.list;

import dev.madang.exchange.Remark;
import java.util.List;
import java.util.Objects;

/**
 * One sheet of a file with lists.
 *
 * @param name what its tab says; the name of the file if it has no tabs
 * @param cells its cells, merged ones filled with what they show
 * @param remarks what was taken for granted in reading it
 */
public record ListSheet(String name, CellBlock cells, List<Remark> remarks) {

    /** Copies the list. */
    public ListSheet {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(cells, "cells");
        remarks = List.copyOf(remarks);
    }
}
