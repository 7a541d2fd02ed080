/**
 * Puts the window together: builds every object once, hands it to whoever needs it, keeps the preferences, and catches
 * what nobody else caught.
 */
@NullMarked
package dev.madang.app;

import org.jspecify.annotations.NullMarked;
