/**
 * The tables of booths and exhibitors below the canvas: filtered, sorted, edited in their cells, copied and pasted as
 * spreadsheets do.
 *
 * <p>Rows, filters and what a pasted block means are worked out without a control, so that they can be tested alone.
 */
@NullMarked
package dev.madang.view.table;

import org.jspecify.annotations.NullMarked;
