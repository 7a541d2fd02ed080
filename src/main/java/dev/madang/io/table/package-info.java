/**
 * Files with lists: CSV in the encodings and with the separators that spreadsheets use, XLSX and the older XLS. The
 * only home of the libraries for them.
 *
 * <p>Reading ends in plain cells, or in one sentence that says what is wrong with the file; what the cells mean is not
 * known here. Writing takes a finished table.
 */
@NullMarked
package dev.madang.io.table;

import org.jspecify.annotations.NullMarked;
