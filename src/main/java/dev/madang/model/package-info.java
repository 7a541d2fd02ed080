/**
 * The values Madang is about: venues, events and plans, as records in whole millimetres.
 *
 * <p>Everything here is immutable and checks itself on construction. No JSON, no drawing, no rules, no toolkit; this
 * package depends on nothing but the JDK and may be used by every other package.
 */
@NullMarked
package dev.madang.model;

import org.jspecify.annotations.NullMarked;
