/**
 * What is drawn: a plan, a level and a sheet become a {@link dev.madang.draw.Drawing} of figures and labels.
 *
 * <p>Screen, PDF, SVG and PNG consume the same drawing, so that what is seen is what is printed. No toolkit and no page
 * format here: colours are numbers, text is measured through {@link dev.madang.draw.TextMeasure}. Here is what screen
 * and sheet share; what is asked of a printed sheet is in {@code paper}, what each kind of sheet tells in {@code kind},
 * how pages are laid out in {@code sheet}, what checks show on the floor in {@code overlay}.
 */
@NullMarked
package dev.madang.draw;

import org.jspecify.annotations.NullMarked;
