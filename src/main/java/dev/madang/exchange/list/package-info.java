/**
 * Lists of booths and exhibitors that come from spreadsheets and go to them: which column means what, what each row
 * would do, and which names may be the same.
 *
 * <p>Pure functions of cells and plans. What is pasted and what is imported from a file are read alike.
 */
@NullMarked
package dev.madang.exchange.list;

import org.jspecify.annotations.NullMarked;
