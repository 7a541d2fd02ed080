/**
 * The map for visitors: what the public may know of a plan, and how that becomes one web page that needs nothing else.
 *
 * <p>Depends on {@code io.export}, {@code draw} and what lies below; command line and window depend on it.
 */
@NullMarked
package dev.madang.visitor;

import org.jspecify.annotations.NullMarked;
