package dev.madang.exchange.list;

import java.util.Objects;

/**
 * Whether a name on a list and one that is known mean the same company.
 *
 * @param listed the name on the list
 * @param known the name that is nearly equal
 */
public record ListQuestion(String listed, String known) {

    /** Checks that both are given. */
    public ListQuestion {
        Objects.requireNonNull(listed, "listed");
        Objects.requireNonNull(known, "known");
    }
}
