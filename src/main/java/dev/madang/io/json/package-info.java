/**
 * Plans, venues and events as JSON files: reading that trusts nothing, writing that is the same for the same value, and
 * JSON for others who print it.
 *
 * <p>Apart from the preferences this is the only package that knows Jackson, and none of Jackson's types leave it.
 * Reading goes through four steps, each of which ends with clear words or a sound result: bytes ({@code FileBytes}),
 * text ({@code StrictText}), a tree ({@code StrictJson}), values (the codecs over {@code Cursor} and {@code Fields}).
 * Each codec reads and writes one kind of value, side by side.
 */
@NullMarked
package dev.madang.io.json;

import org.jspecify.annotations.NullMarked;
