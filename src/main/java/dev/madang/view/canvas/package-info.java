/**
 * The drawing surface: viewport, layers, tools, gestures, snapping.
 *
 * <p>A {@code Tool} says what a press means; a {@code Gesture} lives from press to release or cancel and computes from
 * the plan it started with; only on release does it touch the session.
 */
@NullMarked
package dev.madang.view.canvas;

import org.jspecify.annotations.NullMarked;
