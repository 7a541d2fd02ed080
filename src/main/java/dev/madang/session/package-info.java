/**
 * The plan being edited: its current value, its history, what is selected and what the latest check found.
 *
 * <p>No toolkit: listeners are plain, and everything can be tested without a window. A session belongs to one thread;
 * the plans it hands out are values that any thread may read.
 */
@NullMarked
package dev.madang.session;

import org.jspecify.annotations.NullMarked;
