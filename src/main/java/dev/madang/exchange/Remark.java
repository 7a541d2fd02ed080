package dev.madang.exchange;

import dev.madang.text.Messages;
import java.util.List;
import java.util.Objects;

/**
 * One thing that an import or export could not carry, changed or took for granted.
 *
 * @param key key of the sentence
 * @param args what its places hold, the first one how many items it is about where it is about several
 */
public record Remark(String key, List<Object> args) {

    /** Copies the list. */
    public Remark {
        Objects.requireNonNull(key, "key");
        args = List.copyOf(args);
    }

    /** Makes a remark. */
    public static Remark of(String key, Object... args) {
        return new Remark(key, List.of(args));
    }

    /** Returns the sentence. */
    public String text(Messages messages) {
        return messages.get(key, args.toArray());
    }
}
