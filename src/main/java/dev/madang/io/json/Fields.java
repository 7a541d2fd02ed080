package dev.madang.io.json;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The fields of one object. Remembers which were asked for; all others are unknown. */
final class Fields {

    private final Cursor cursor;
    private final Set<String> asked = new LinkedHashSet<>();
    private boolean acceptsRest;

    Fields(Cursor cursor) {
        this.cursor = cursor;
    }

    /** Tells whether a field is there, without asking for it. */
    boolean has(String name) {
        return cursor.node().has(name);
    }

    /** Decodes a field that must be there. */
    <T> Value<T> required(String name, Decoder<T> decoder) {
        asked.add(name);
        return has(name) ? decoder.decode(cursor.child(name)) : cursor.refuse("io.problem.missing", name);
    }

    /** Decodes a field that may be left out, and then has the given value. */
    <T> Value<T> optional(String name, T otherwise, Decoder<T> decoder) {
        asked.add(name);
        return has(name) ? decoder.decode(cursor.child(name)) : Value.of(otherwise);
    }

    /** Decodes a field that may be left out. */
    <T> Value<Optional<T>> maybe(String name, Decoder<T> decoder) {
        asked.add(name);
        if (!has(name)) {
            return Value.of(Optional.empty());
        }
        Value<T> value = decoder.decode(cursor.child(name));
        return value.isGood() ? Value.of(Optional.of(value.get())) : Value.bad();
    }

    /** Decodes an array that may be left out when it is empty. */
    <T> Value<List<T>> list(String name, Decoder<T> decoder) {
        return optional(name, List.of(), c -> c.list(decoder));
    }

    /** Notes a problem with the object as a whole. */
    <T> Value<T> refuse(String key, Object... args) {
        return cursor.refuse(key, args);
    }

    /** Gives up looking for unknown fields, because a broken field decides which are known. */
    void acceptRest() {
        acceptsRest = true;
    }

    void refuseUnknown() {
        if (acceptsRest) {
            return;
        }
        cursor.node().fieldNames().forEachRemaining(name -> {
            if (!asked.contains(name)) {
                cursor.refuse("io.problem.unknownField", Excerpt.of(name), String.join(", ", asked));
            }
        });
    }
}
