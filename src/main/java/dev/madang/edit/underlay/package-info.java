/**
 * Edits of underlays: drawings from elsewhere that lie beneath a level, to be drawn over.
 *
 * <p>Pure functions like all edits. They touch no element, so that nothing is checked anew for them. A locked underlay
 * is neither moved nor scaled. Depends on {@code edit} and {@code model} only; the other edits, checks and the session
 * do not know it.
 */
@NullMarked
package dev.madang.edit.underlay;

import org.jspecify.annotations.NullMarked;
