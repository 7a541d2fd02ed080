package dev.madang.io;

import java.util.List;
import java.util.Objects;

/**
 * One thing that is wrong in a file.
 *
 * @param pointer JSON pointer (RFC 6901) to the place, such as {@code /booths/17/width}; empty for the file as a whole
 * @param key message key in the bundle {@link PlanIoException#BUNDLE}
 * @param args what the message names, in its order
 */
public record Problem(String pointer, String key, List<Object> args) {

    /** Copies the arguments. */
    public Problem {
        Objects.requireNonNull(pointer, "pointer");
        Objects.requireNonNull(key, "key");
        args = List.copyOf(args);
    }

    /** Returns {@code pointer: problem} in the language of the given words. */
    public String line(Words words) {
        String text = words.get(key, args.toArray());
        return pointer.isEmpty() ? text : pointer + ": " + text;
    }
}
