package dev.madang.io.json;

import dev.madang.text.EnumKeys;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The names of an enum's constants in files: {@code DEPOSIT_PAID} is {@code depositPaid}.
 *
 * @param <E> the enum
 */
final class EnumNames<E extends Enum<E>> {

    private final Map<String, E> byName;

    EnumNames(Class<E> type) {
        Map<String, E> names = new LinkedHashMap<>();
        for (E constant : type.getEnumConstants()) {
            names.put(of(constant), constant);
        }
        byName = Collections.unmodifiableMap(names);
    }

    static String of(Enum<?> constant) {
        return EnumKeys.lowerCamel(constant);
    }

    /** Decodes a name; the message lists all names. */
    Value<E> read(Cursor cursor) {
        Value<String> text = Scalars.text(cursor);
        if (!text.isGood()) {
            return Value.bad();
        }
        E constant = byName.get(text.get());
        return constant != null
                ? Value.of(constant)
                : cursor.refuse("io.problem.oneOf", Excerpt.of(cursor.node()), String.join(", ", byName.keySet()));
    }

    Map<String, E> byName() {
        return byName;
    }
}
