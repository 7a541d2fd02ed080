package dev.madang.check;

import dev.madang.model.Acceptance;
import java.util.Objects;

/**
 * An acceptance that no longer counts for the finding that it is about.
 *
 * @param acceptance which
 * @param reason why not
 */
public record LapsedAcceptance(Acceptance acceptance, Reason reason) {

    /** Checks that both are given. */
    public LapsedAcceptance {
        Objects.requireNonNull(acceptance, "acceptance");
        Objects.requireNonNull(reason, "reason");
    }

    /** Why an acceptance no longer counts. */
    public enum Reason {
        /** What is found now is worse than what was accepted. */
        WORSE,
        /** The rule book has another edition. */
        OTHER_EDITION
    }
}
