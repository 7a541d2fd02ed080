/**
 * What the safety checks go by, as planners edit it: rule books with their limits, load factors and demands, and the
 * phases of an event.
 *
 * <p>Books are files in the user's own folder, not part of a plan; phases and the choice of books are, and change by
 * edits.
 */
@NullMarked
package dev.madang.view.books;

import org.jspecify.annotations.NullMarked;
