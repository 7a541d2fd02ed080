/**
 * Edits of the building on which a plan is laid out: its levels, halls, partitions and fixtures.
 *
 * <p>Pure functions like all edits. They change the plan's own copy of the levels, never the catalogue, and keep its
 * references true: a hall that is gone is no longer leased, a partition that is gone no longer closed, and a new hall
 * is leased. Nothing below a session may depend on more than {@code model} and {@code geometry} here.
 */
@NullMarked
package dev.madang.edit.venue;

import org.jspecify.annotations.NullMarked;
