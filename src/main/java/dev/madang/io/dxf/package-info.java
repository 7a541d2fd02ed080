/**
 * Reads and writes drawings in the Drawing Interchange Format (DXF), as text from R12 to 2018, and recognises what is
 * not: binary DXF and DWG.
 *
 * <p>A file becomes a {@link dev.madang.exchange.drawing.RawDrawing} or comes from one; what its lines mean is decided
 * there. Reading trusts nothing: sizes, nesting and numbers are bounded, and what is not understood is counted.
 */
@NullMarked
package dev.madang.io.dxf;

import org.jspecify.annotations.NullMarked;
