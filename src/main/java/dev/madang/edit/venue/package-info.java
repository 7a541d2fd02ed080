/**
 * Edits of the building on which a plan is laid out: its levels, halls, partitions and fixtures.
 *
 * <p>Pure functions like all edits. They change the plan's own copy of the levels, never the catalogue, and keep its
 * references true: a hall that is gone is no longer leased, a partition that is gone no longer closed, and a new hall
 * is leased. Depends on {@code edit}, {@code geometry} and {@code model} only; the other edits, checks and the session
 * do not know it.
 */
@NullMarked
package dev.madang.edit.venue;

import org.jspecify.annotations.NullMarked;
