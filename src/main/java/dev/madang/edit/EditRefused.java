package dev.madang.edit;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** Says in words for the planner why a deed does not fit the plan. */
public final class EditRefused extends IllegalArgumentException {

    private static final long serialVersionUID = 1;

    private final String key;
    private final transient List<Object> arguments;

    /**
     * Makes a refusal.
     *
     * @param key key of the sentence in the message bundles
     * @param arguments its arguments; names of exhibitors as {@link dev.madang.model.LocalText}
     */
    public EditRefused(String key, Object... arguments) {
        super(key + " " + Arrays.toString(arguments));
        this.key = Objects.requireNonNull(key, "key");
        this.arguments = List.of(arguments);
    }

    /** Returns the key of the sentence. */
    public String key() {
        return key;
    }

    /** Returns the arguments of the sentence. */
    public List<Object> arguments() {
        return arguments;
    }
}
