package dev.madang.view;

import dev.madang.compare.PlanDiff;
import java.util.Objects;

/**
 * What the plan is compared with at the moment.
 *
 * @param base name of what it is compared with: a file, or a revision
 * @param diff what differs now
 */
public record Comparison(String base, PlanDiff diff) {

    /** Checks that both are given. */
    public Comparison {
        Objects.requireNonNull(base, "base");
        Objects.requireNonNull(diff, "diff");
    }
}
