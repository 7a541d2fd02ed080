package dev.madang.io;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Stand-in. */
public final class PlanIoException extends Exception {
    private static final long serialVersionUID = 1;
    private final String key;

    /** Something that one sentence tells. */
    public PlanIoException(@Nullable Throwable cause, String key, Object... args) {
        super(key, cause);
        this.key = key;
    }

    /** Returns what to show. */
    public List<String> lines(Words words) {
        return List.of(key);
    }
}
