package dev.madang.cli;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A command cannot be done as asked. Says so in one line, in the user's language. */
final class CannotDo extends Exception {

    private static final long serialVersionUID = 1;

    private final String key;
    private final transient List<Object> args;

    CannotDo(String key, Object... args) {
        super(key + " " + List.of(args));
        this.key = key;
        this.args = List.of(args);
    }

    String key() {
        return key;
    }

    Object[] args() {
        return args.toArray();
    }

    /** Returns the ids of what could have been named. */
    static <T> String list(Collection<T> things, Function<T, String> id) {
        return things.stream().map(id).collect(Collectors.joining(", "));
    }
}
