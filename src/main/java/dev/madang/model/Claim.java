package dev.madang.model;

import java.util.List;
import java.util.Objects;

/**
 * One of several contradicting statements about the same figure.
 *
 * @param text what is claimed
 * @param sources who says so; empty for a claim that is often repeated but that no page supports
 */
public record Claim(LocalText text, List<Source> sources) {

    /** Copies the list. */
    public Claim {
        Objects.requireNonNull(text, "text");
        sources = List.copyOf(sources);
    }
}
