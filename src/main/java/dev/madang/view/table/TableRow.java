package dev.madang.view.table;

import dev.madang.model.ElementId;

/** A row of a table: a value that can be filtered, sorted and shown. */
interface TableRow {

    /** Returns whose row it is. */
    ElementId id();

    /** Returns all that it shows, folded for searching. */
    String folded();
}
