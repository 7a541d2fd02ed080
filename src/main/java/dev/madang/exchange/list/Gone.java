package dev.madang.exchange.list;

import java.util.Locale;
import java.util.Optional;

/** What becomes of what the plan has and a list does not name. */
public enum Gone {
    /** It stays as it is. */
    KEEP,
    /** A booth stays drawn, and is let to nobody. */
    FREE,
    /** A booth is taken from the drawing; an exhibitor is taken off the list, and its booths are let to nobody. */
    REMOVE;

    /** Returns the choice of that name. */
    public static Optional<Gone> parse(String name) {
        for (Gone gone : values()) {
            if (gone.name().toLowerCase(Locale.ROOT).equals(name)) {
                return Optional.of(gone);
            }
        }
        return Optional.empty();
    }
}
