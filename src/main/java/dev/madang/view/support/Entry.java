package dev.madang.view.support;

import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;

/**
 * One thing in an {@link EntryList}: what is filled in for it. Its fields are made when it is first looked at.
 *
 * @param <T> what is filled in
 */
public abstract class Entry<T> {

    private T latest;
    private Optional<T> draft;
    private @Nullable Node node;
    private Supplier<Optional<T>> reader;

    /** Begins with a value. */
    protected Entry(T first) {
        latest = first;
        draft = Optional.of(first);
        reader = () -> draft;
    }

    /** Makes fields that show a value; returns what reads them, nothing while they make none. */
    protected abstract Supplier<Optional<T>> fill(EntryForm form, T value);

    /** Returns what a value is called in the list. */
    protected abstract String title(T value);

    /** Returns what the list says below the title; may be empty. */
    protected abstract String detail(T value);

    /** Returns what is filled in; nothing while it makes no value. */
    public final Optional<T> draft() {
        return draft;
    }

    /** Returns what was filled in last and made a value. */
    public final T latest() {
        return latest;
    }

    /** Returns the fields; {@code changed} is told whenever something is filled in. */
    final Node node(Runnable changed) {
        Node made = node;
        if (made == null) {
            EntryForm form = new EntryForm(() -> {
                read();
                changed.run();
            });
            Supplier<Optional<T>> filled = fill(form, latest);
            reader = filled;
            made = form.node();
            node = made;
        }
        return made;
    }

    private void read() {
        draft = reader.get();
        draft.ifPresent(value -> latest = value);
    }
}
