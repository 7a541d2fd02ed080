package dev.madang.io.json;

/**
 * Makes a value of a place in a tree, or notes what is wrong there.
 *
 * @param <T> kind of value
 */
@FunctionalInterface
interface Decoder<T> {

    Value<T> decode(Cursor cursor);
}
