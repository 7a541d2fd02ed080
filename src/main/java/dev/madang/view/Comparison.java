package dev.madang.view;

import dev.madang.compare.PlanDiff;
import dev.madang.model.LocalText;
import java.util.Objects;

/**
 * What the plan is compared with at the moment.
 *
 * @param base name of what it is compared with: a file, or a revision; a notice may speak another language than the
 *     window
 * @param diff what differs now
 */
public record Comparison(LocalText base, PlanDiff diff) {

    /** Checks that both are given. */
    public Comparison {
        Objects.requireNonNull(base, "base");
        Objects.requireNonNull(diff, "diff");
    }
}
