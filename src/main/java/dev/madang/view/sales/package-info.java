/**
 * Selling for a year: statuses, the event's terms, totals, the journal and holds that end.
 *
 * <p>Uses the document's dialogs and the panels' spotlight; nothing but the window's frame uses it.
 */
@NullMarked
package dev.madang.view.sales;

import org.jspecify.annotations.NullMarked;
