/**
 * Pictures from elsewhere that become underlays: PNG, JPEG, and pages of PDF files, read and packed anew.
 *
 * <p>Trusts nothing in a file: sizes are looked at before pixels are made, and what cannot be read is refused with one
 * sentence. Beside the exporters the only home of PDFBox and AWT; what it hands out is free of both.
 */
@NullMarked
package dev.madang.io.picture;

import org.jspecify.annotations.NullMarked;
