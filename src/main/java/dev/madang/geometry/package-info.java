/**
 * Plane geometry of plans, and the only home of JTS: what overlaps, what lies inside, how far apart things are.
 *
 * <p>Takes and returns the types of {@code model}. Touching is legal everywhere: one constant,
 * {@link dev.madang.geometry.Footprint#TOLERANCE_MM}, says how much whole-millimetre rounding may hide.
 */
@NullMarked
package dev.madang.geometry;

import org.jspecify.annotations.NullMarked;
