package dev.madang.draw;

import java.util.Arrays;
import java.util.Locale;

/** Who a sheet is for. */
public enum SheetKind {
    /** Everything that is on the plan: numbers, names, sizes, statuses. */
    PLAN;

    /**
     * Reads a kind by its name in small letters.
     *
     * @throws IllegalArgumentException if there is no such kind, listing those that are
     */
    public static SheetKind parse(String text) {
        return Arrays.stream(values())
                .filter(kind -> kind.key().equals(text.strip().toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("sheet \"" + text + "\" must be one of "
                        + Arrays.stream(values()).map(SheetKind::key).toList() + "."));
    }

    /** Returns the name in small letters, also the last part of its message key. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
