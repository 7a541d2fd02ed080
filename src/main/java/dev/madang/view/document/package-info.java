/** The document as a file: new, open, save, export, what was opened lately, and the dialogs these need. */
@NullMarked
package dev.madang.view.document;

import org.jspecify.annotations.NullMarked;
