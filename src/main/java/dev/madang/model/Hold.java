package dev.madang.model;

import java.time.LocalDate;
import java.util.Objects;

/**
 * For whom a booth is kept, and until when.
 *
 * @param holder who asked for it
 * @param expires last day on which it is kept
 */
public record Hold(String holder, LocalDate expires) {

    /**
     * Checks that somebody holds it.
     *
     * @throws IllegalArgumentException if the holder is blank
     */
    public Hold {
        if (holder.isBlank()) {
            throw new IllegalArgumentException("holder must not be empty.");
        }
        Objects.requireNonNull(expires, "expires");
    }
}
