/**
 * Pure functions from one plan to the next, one class per deed.
 *
 * <p>An edit is built from intent (which elements, how far), never from an already changed model. It reads no clock,
 * draws no random number and tells nobody; ids of new elements are made outside and passed in. Depends on {@code model}
 * and {@code geometry} only.
 */
@NullMarked
package dev.madang.edit;

import org.jspecify.annotations.NullMarked;
