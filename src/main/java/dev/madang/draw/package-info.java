/**
 * What is drawn: a plan, a level and a sheet become a {@link dev.madang.draw.Drawing} of figures and labels.
 *
 * <p>Screen, PDF, SVG and PNG consume the same drawing, so that what is seen is what is printed. No toolkit and no page
 * format here: colours are numbers, text is measured through {@link dev.madang.draw.TextMeasure}.
 */
@NullMarked
package dev.madang.draw;

import org.jspecify.annotations.NullMarked;
