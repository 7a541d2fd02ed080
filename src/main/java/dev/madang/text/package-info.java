/**
 * Words and numbers as users read them, in Korean and English: message bundles, metres and square metres, dates.
 *
 * <p>No toolkit and no domain rules. Everything from {@code check} upwards may use it.
 */
@NullMarked
package dev.madang.text;

import org.jspecify.annotations.NullMarked;
