/**
 * What each kind of sheet tells its reader: the figures of its floor plan and the rows of its tables.
 *
 * <p>Takes the drawing that the screen shows and adds what a venue, a marshal, a builder or a visitor needs; the pages
 * themselves are made in {@code draw.sheet}.
 */
@NullMarked
package dev.madang.draw.kind;

import org.jspecify.annotations.NullMarked;
