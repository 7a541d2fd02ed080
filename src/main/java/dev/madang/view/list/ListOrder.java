package dev.madang.view.list;

import dev.madang.exchange.list.ListKind;
import dev.madang.io.table.ListFormat;
import java.util.Locale;

/**
 * A list to be written.
 *
 * @param kind of what
 * @param format as what
 * @param language with headings in which language, and in which units
 */
record ListOrder(ListKind kind, ListFormat format, Locale language) {}
