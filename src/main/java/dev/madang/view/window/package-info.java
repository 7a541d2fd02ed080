/**
 * The window as a whole: its frame, the views in it, and what it is made of.
 *
 * <p>{@code XxxParts} hold, by theme, what outlives the views when the language changes. Only {@code app} uses this
 * package.
 */
@NullMarked
package dev.madang.view.window;

import org.jspecify.annotations.NullMarked;
