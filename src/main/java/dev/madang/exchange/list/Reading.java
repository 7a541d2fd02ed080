package dev.madang.exchange.list;

import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a typed or pasted text means, or in one sentence why it means nothing.
 *
 * @param value the meaning, or null
 * @param problem the sentence; empty if there is a meaning
 */
public record Reading<T>(@Nullable T value, String problem) {

    public static <T> Reading<T> of(T value) {
        return new Reading<>(value, "");
    }

    public static <T> Reading<T> problem(String sentence) {
        return new Reading<>(null, sentence);
    }

    public boolean isRead() {
        return value != null;
    }

    /** Returns the meaning, which must be there. */
    public T meaning() {
        return Objects.requireNonNull(value, "value");
    }

    public <R> Reading<R> map(Function<? super T, R> change) {
        return isRead() ? of(change.apply(meaning())) : problem(problem);
    }
}
