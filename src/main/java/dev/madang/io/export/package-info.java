/**
 * Writes sheets as PDF, SVG and PNG. Home of PDFBox and of AWT, which only {@code io.picture} uses beside it.
 *
 * <p>All three are made from the same {@link dev.madang.draw.sheet.Sheet}; none lays out anything of its own. The same
 * sheet always gives the same bytes.
 */
@NullMarked
package dev.madang.io.export;

import org.jspecify.annotations.NullMarked;
