/**
 * Drawings that go out to other drawing programs and come in from them: lines, outlines and letters on named layers,
 * what they mean here, what would change in a plan, and what cannot be carried.
 *
 * <p>Pure functions of values. How such a drawing is kept in a file is the business of {@code io.dxf}; the window and
 * the command line use both.
 */
@NullMarked
package dev.madang.exchange.drawing;

import org.jspecify.annotations.NullMarked;
