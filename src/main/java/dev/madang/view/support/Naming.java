package dev.madang.view.support;

import java.util.function.Function;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/**
 * Names the items of a combo box that cannot be typed into.
 *
 * @param <T> what the items are
 */
public final class Naming<T> extends StringConverter<T> {

    private final Function<T, String> name;

    /** Makes a converter that only names. */
    public Naming(Function<T, String> name) {
        this.name = name;
    }

    @Override
    public String toString(@Nullable T item) {
        return item == null ? "" : name.apply(item);
    }

    @Override
    public T fromString(String text) {
        throw new UnsupportedOperationException("Items are chosen, not typed: " + text);
    }
}
