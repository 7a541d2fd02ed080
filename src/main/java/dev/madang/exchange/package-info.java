/**
 * What comes into a plan from other programs and goes out to them, as plain values: what a foreign list or drawing
 * means here, what would change, and item by item what could not be carried.
 *
 * <p>Pure functions of values; reading and writing the files themselves is the business of packages under {@code io}.
 */
@NullMarked
package dev.madang.exchange;

import org.jspecify.annotations.NullMarked;
