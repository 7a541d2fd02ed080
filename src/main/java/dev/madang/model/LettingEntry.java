package dev.madang.model;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One line of the journal of letting: into what state somebody put a booth.
 *
 * @param booth the booth; it may have been removed since
 * @param at when
 * @param by who; empty if not known
 * @param letting the state
 * @param exhibitor who had the booth then, or null; may have been removed since
 */
public record LettingEntry(ElementId booth, Instant at, String by, Letting letting, @Nullable ElementId exhibitor) {

    /** Checks that all but the exhibitor are given. */
    public LettingEntry {
        Objects.requireNonNull(booth, "booth");
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(letting, "letting");
    }

    /** Returns the same line in the history of another booth. */
    public LettingEntry withBooth(ElementId newBooth) {
        return new LettingEntry(newBooth, at, by, letting, exhibitor);
    }
}
