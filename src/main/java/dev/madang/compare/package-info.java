/**
 * What differs between two plans, or between a plan and what was handed out before: a list of differences, their words,
 * and the notice to those whom they concern.
 *
 * <p>Pure functions of values. Depends on {@code text}, {@code geometry} and {@code model}; files, drawings, command
 * line and window may use it.
 */
@NullMarked
package dev.madang.compare;

import org.jspecify.annotations.NullMarked;
