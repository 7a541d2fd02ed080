/**
 * What is asked of a printed sheet: paper, scale, margins, kind, title block, datum, tables of text, and what visitors
 * may know of a plan.
 *
 * <p>Values only. Nothing here knows where on the paper a figure comes to lie.
 */
@NullMarked
package dev.madang.draw.paper;

import org.jspecify.annotations.NullMarked;
