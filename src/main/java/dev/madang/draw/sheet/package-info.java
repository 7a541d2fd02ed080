/**
 * Pages: where on the paper plan, legend, title block and tables come to lie, in millimetres of paper at a true scale.
 *
 * <p>{@link dev.madang.draw.sheet.SheetSet} is the way in: it splits what is asked into pages, tiles and lists. What
 * does not fit is refused with the papers and scales that would.
 */
@NullMarked
package dev.madang.draw.sheet;

import org.jspecify.annotations.NullMarked;
