package dev.madang.io.json;

import java.util.HashMap;
import java.util.Map;

/** The ids that a file declares, and where, so that each is used once and what names it can be checked. */
final class Declared {

    private final Map<String, String> pointerById = new HashMap<>();

    /** Decodes an id that must be new here. Broken objects declare their ids, too. */
    Value<String> declare(Cursor cursor) {
        Value<String> id = Scalars.name(cursor);
        if (!id.isGood()) {
            return id;
        }
        String first = pointerById.putIfAbsent(id.get(), cursor.pointer());
        return first == null ? id : cursor.refuse("io.problem.usedTwice", id.get(), first);
    }

    /** Decodes an id that must be declared already; the message of that key takes the id. */
    Value<String> known(Cursor cursor, String key) {
        Value<String> id = Scalars.name(cursor);
        return !id.isGood() || pointerById.containsKey(id.get()) ? id : cursor.refuse(key, id.get());
    }

    boolean isEmpty() {
        return pointerById.isEmpty();
    }
}
