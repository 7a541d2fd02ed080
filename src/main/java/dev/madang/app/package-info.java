/**
 * Puts the window together: builds every object once, hands it to whoever needs it, keeps the preferences, and catches
 * what nobody else caught.
 *
 * <p>{@code AppContext} begins and ends a window, {@code WindowWiring} makes its parts theme by theme, and
 * {@code WindowActions} lists what can be done with them.
 */
@NullMarked
package dev.madang.app;

import org.jspecify.annotations.NullMarked;
