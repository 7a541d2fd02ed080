package dev.madang.arrange;

import java.util.List;

/** Says what is wrong with a pattern, or why its numbers could be taken for others. */
public final class PatternFault extends Exception {

    private static final long serialVersionUID = 1;

    private final String key;
    private final transient List<Object> arguments;

    /** Makes a fault; {@code key} is that of a sentence in the message bundles. */
    PatternFault(String key, Object... arguments) {
        super(key);
        this.key = key;
        this.arguments = List.of(arguments);
    }

    /** Returns the key of the sentence. */
    public String key() {
        return key;
    }

    /** Returns its arguments: texts, numbers, and {@link Reading readings} to be put in words. */
    public List<Object> arguments() {
        return arguments;
    }
}
