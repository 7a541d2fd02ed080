/**
 * Editing the building: drawing, moving and reshaping halls, partitions and fixtures on the canvas, and the dialogs
 * around levels and the planner's own venues.
 *
 * <p>Lies on the canvas as its guest: while the building is edited it takes the mouse and the keys, and everything else
 * in the window goes on. Knows {@code view.canvas} only as a place to lie on.
 */
@NullMarked
package dev.madang.view.venue;

import org.jspecify.annotations.NullMarked;
