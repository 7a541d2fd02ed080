package dev.madang.io.json;

import org.jspecify.annotations.Nullable;

/**
 * What decoding gave: a value, or nothing because a problem was noted.
 *
 * @param <T> kind of value
 */
final class Value<T> {

    private static final Value<?> BAD = new Value<>(null);

    private final @Nullable T content;

    private Value(@Nullable T content) {
        this.content = content;
    }

    static <T> Value<T> of(T content) {
        return new Value<>(content);
    }

    @SuppressWarnings("unchecked")
    static <T> Value<T> bad() {
        return (Value<T>) BAD;
    }

    boolean isGood() {
        return content != null;
    }

    /** Returns the value; only to be called once it is known that no problem was noted. */
    T get() {
        if (content == null) {
            throw new IllegalStateException("No value was decoded.");
        }
        return content;
    }
}
