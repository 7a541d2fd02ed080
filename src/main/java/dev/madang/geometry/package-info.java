/**
 * Exact questions about shapes: what overlaps, what lies inside what, what is a sound outline.
 *
 * <p>The home of JTS; no other package knows it. Depends on {@code model} alone and may be used by every package above.
 */
@NullMarked
package dev.madang.geometry;

import org.jspecify.annotations.NullMarked;
