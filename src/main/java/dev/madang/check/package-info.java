/**
 * Rules and what they find: overlaps, exits that are blocked, capacity.
 *
 * <p>Rules read a plan and return findings; they never format, never change anything and know no window. Limits come
 * from rule books. Depends on {@code rules}, {@code crowd}, {@code edit}, {@code geometry}, {@code text} and
 * {@code model}.
 */
@NullMarked
package dev.madang.check;

import org.jspecify.annotations.NullMarked;
